import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Means saved up and at hand, and the hour waited for, in English. */
export const storeSigns = {
  hoarded: {
    says: [
      'HOARDS .. DRUG|pills',
      'HOARDS up .. DRUG|pills|doses|meds',
      'stash|stockpile|stockpiles|collection|hoard of .. DRUG|pills',
      'NOT taking|swallowing .. pills|meds .. saving|keeping|hiding|stash|drawer',
      'pills|meds .. hidden|stashed|saved|hoarded|stockpiled|taped .. under|in|up|behind|mattress|drawer|shoebox|closet|box',
      'found|find .. stash|pile|bag|baggie|jar|shoebox .. pills|meds|razor|blades',
      'have|got|has|saved|enough enough .. to finish|kill|never|not|do .. me|wake|myself|himself|herself|job|it',
      'enough .. pills|meds|insulin|oxy|dope|fentanyl .. to finish|kill|never|not|do .. it|job|me|wake|horse|elephant',
    ],
    notNear: 'money insurance taper kidney donating dose last travel hurricane',
    otherDenied: ['DRUG'],
  },
  awaits: {
    says: [
      'waiting|wait|once|when|after|till|until|soon|as .. LOVED|they|he|she .. go|goes|leave|leaves|asleep|sleep|sleeping|work|bed|gone|school|out',
      'waiting|wait on|for|until|till .. house|home|everyone|everybody',
    ],
  },
  gotMeans: {
    says: [
      'have|has .. bottle|stash|bottles of DEADLY',

      'GETS .. FIREARM|ROPES|ammo|bullets|helium|antifreeze|cyanide|charcoal|RAZORS',
      'GETS|have what|everything i|he|she need|needs|needed',
      'have|has|got|had|keep|keeps|own|owns|theres|there|access .. FIREARM|ROPES|pills|ammo|bullets|insulin|RAZORS|weapons',
      'husbands|wifes|boyfriends|stepdads|sisters|granddads FIREARM|pills|meds|insulin',
      'know|knows|remember where|the .. FIREARM|keys|code|combo|combination|safe|pills|meds|ammo',
      'have|has|got access',
      'ask|asked|asking|asks|wanted|wants|know|looking|searching|wonder .. where .. FIREARM|shells|ammo|bullets|pills|insulin',
      'where .. keeps|keep|kept|hides|stores|put|stashes|hid .. FIREARM|shells|ammo|bullets|pills|insulin',
      'GETS .. same pills|amount|stuff|bottle|kind',
      'combination|code|key .. safe|lockbox|gun|cabinet',
      'FIREARM .. missing|gone',
      'dads|fathers|uncles|grandpas|grandfathers|husbands|brothers|moms|roommates FIREARM|pills|meds|insulin|bullets',
    ],
    notBefore: 'range license show permit',
    notNear: 'range hunting cops police pawn stolen',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
