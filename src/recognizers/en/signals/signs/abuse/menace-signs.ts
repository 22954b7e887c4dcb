import type { AbuseMenaceSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Danger that is at the door, in English. */
export const abuseMenaceSigns: SignsOf<Exclude<AbuseMenaceSign, 'papersHeld' | 'careKept'>> = {
  onslaught: {
    says: [
      'door|window to get|come at|to|in',
      'coming up|upstairs|down .. stairs|upstairs|hall|here|now',
      'coming upstairs|after|for|at|toward|towards|inside|in',
      'coming for|after|at me|us',
      'screaming|yelling|cussing|raging|pacing|storming .. outside|downstairs|upstairs|door|hallway|house|street|yard|room|around|again',
      'outside|behind|at|by my|the|our door|window|house|bedroom|bathroom|apartment',
      'lost|losing|loses it|control',
      'gone|went|going insane|wild|berserk|crazy|psycho|mad',
      'looking|searching|driving around? for me|us',
      'on his|her way here|over|home|back',
      'pacing|circling|prowling',
    ],
    notNear: 'cops police raccoon dog neighbor neighbors voices detox cravings',
  },
  wrecks: {
    says: [
      'broke|breaks|kicked|kicks|busted|smashed down|in|through .. door|window',
      'breaking|smashing|destroying|trashing|throwing .. everything|things|house|stuff|furniture|dishes|place|apartment|chairs|shit',
      'banging|pounding|kicking|beating|punching .. on|at|in|down|through .. door|doors|window|windows|walls|wall|car',
      'kicking|kicked|breaking|broke|busting|busted .. door .. in|down|open',
      'trying to break|get|kick|bust|force .. in|door|inside',
      'going off|crazy|nuts|ballistic|berserk',
      'sets|set|burns|burned|cuts|shredded .. my|our things|stuff|clothes|car|house|bed',
      'smashes|breaks|throws|destroys|punches|smashed|punched|threw .. something|things|stuff|dishes|walls|wall|holes|furniture|hole|phone',
    ],
  },
  nears: {
    says: [
      'coming|comes|headed|heading|be|gets|get back|home|over|here|soon',
      'on his|her way',
      'home in|soon|any|at|tonight|later|now',
      'out of|in jail|tomorrow|tonight|today',
    ],
  },
  alarm: {
    says: [
      'get to|at me|us',
      'help me|us|please|now|pls|asap',
      'please|pls|plz help|hurry|somebody|someone',
      'scared|terrified|frightened|afraid|petrified',
      'hiding|hid|hide|barricaded|locked',
      'what do|should i|we',
      'call|calling|called 911|police|cops',
      'hurt|kill|hit me|us|someone',
      'NOT safe|breathe|talk',
      'emergency|danger|hurry|shaking|crying',
    ],
    notNear: 'relapse relapsing job court rehab',
  },
  hunted: {
    says: [
      'found|finds|finding|tracked|figured .. where .. i|we|im|were',
      'found|finds|got|has my|our new address|place|apartment|number|house',
      'looking|searching|hunting|driving|drivin|riding|calling around|everywhere|everyone? for|lookin|looking for? me|us',
      'looking|searching|hunting|lookin for me|us',
      'shows|showed|showing|turns|turned up .. at|outside|to|with my|our|the house|job|work|apartment|school|door|shelter|moms|place',
      'parked|waiting|sitting|standing|waits|sits outside|across|near|in .. my|our|the|work|house|shelter|street|job|apartment|school|driveway|window',
      'follows|followed|following|stalking|stalks|stalked me|us',
      'broke|breaks|breaking|climbed|snuck into|in|through .. my|our house|apartment|window|place|car|room|home',
      'sent|sends|texted|texts|mailed .. picture|pictures|photo|photos|pic|video of my|our .. house|porch|door|car|window|work|yard|street',
      'show|shows|showing|showed|turns up .. everywhere|wherever|anywhere .. i|we',
      'shows|showing|showed up every|evry place|time|day .. i|work|go',
      'ring|doorbell camera|cam? caught|shows|got|saw HIM|he|HE',
      'NOT stop following|stalking|threatening|harassing|coming',
      'violated|violates|violating|broke|ignores|ignored .. restraining|protective|protection|order',
    ],
    notNear:
      'sponsor collector collectors hospital insurance cops police feds fbi cia voices instagram tiktok twitter parole probation lost missing worried boss',
  },
  dreadsThem: {
    says: [
      'afraid|scared|terrified|frightened|petrified|fearful of my|the|her|his PARTNER|GROWN',
      'afraid|scared|terrified|frightened|petrified of him|her',
      'PARTNER|he|she|dad|stepdad|son|brother|uncle is|really|hes? scaring|terrifying|frightening|terrorizing me|us|the|my',
      'hiding|hid|running|ran|fleeing|escaping from my? PARTNER|stepdad|abuser|dad|him|her',
      'live|living|lived in fear|terror',
      'afraid|scared|terrified|fear for my|our|the|her life|lives|safety|kids|children',
      'afraid|scared|terrified to go|be|come|stay|sleep|fall|close|leave|speak|move .. house|home|room|him|her|husband|boyfriend',
      'scared|afraid|terrified hes|shes|he|she|hell|shell|theyll .. hurt|kill|hit|beat|find|snap|come|do|hurting',
      'CANT|NOT go|be|stay back? home|there|inside hes|shes|he|she',
      'CANT|NOT go|be|stay back? home|there|inside with|to him|her',
      'NOT feel? safe with|around|near|from .. him|her|PARTNER|stepdad|dad',
    ],
    notBefore: 'FATE',
    notNear:
      'sober using relapse trigger triggers drugs seizure seizures detox overdosing overdose dying withdrawals withdrawal cancer disappoint disappointing rehab himself herself custody needles dog lose losing surgery',
  },
};
