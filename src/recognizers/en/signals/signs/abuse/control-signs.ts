import type { AbuseControlSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How someone is held, in English. */
export const abuseControlSigns: SignsOf<
  Extract<AbuseControlSign, 'lockedIn' | 'keptFrom' | 'seized' | 'purse' | 'ruled'>
> = {
  lockedIn: {
    says: [
      'never get|allowed|able to leave|go|out .. unless|without|alone|house|apartment',
      'told|makes|made|put|threw|locked|stuffed .. in|into the|his trunk',
      'keep|keeps|kept|keeping|put|puts|leaves me|us|her|him|them .. in the|a|my basement|closet|garage|room|attic|shed|cage|bedroom',
      'lock|locks|locked|locking|barricades|barricaded|shuts|shut|chains|chained|traps|trapped|ties|tied|padlocked me|us|her|him|them|mom|grandma .. in|inside|up|out|bedroom|room|closet|basement|bathroom|house|garage|trunk|shed|to',
      'locks|locked|locking|padlocks|padlocked|nailed|blocks|blocked|blocking|guards|guarding the|my|all|every|our|bedroom .. door|doors|doorway|windows|driveway|exit|way|out',
      'im|am|are|were|being|been|kept|held locked|chained|confined|held .. in|inside .. room|house|basement|apartment|closet|garage|bedroom',
      'hold|holds|holding|held|keep|keeps|keeping|kept me|us|her .. hostage|captive|prisoner|against|locked',
      'held|kept .. against my|our|her will',
      'held hostage|captive|prisoner',
      'NOT LETTING me|us|her|him leave|out|go|outside|home .. house|apartment|room|outside|alone|without|until|unless|now',
      'NOT LETTING me|us|her|him leave|out|outside',
      'NOT allowed|permitted to? leave|go|outside|out .. house|outside|alone|room|apartment|property|anywhere',
      'NOT allowed out|outside|to leave',
      'CANT leave|go|use|see|talk|eat|do|sleep .. without .. him|asking|permission|her|his|he|them',
      'stands|stood|standing|blocks|blocked|blocking .. in|front|the door|doorway|way .. so|cant|wont|when|if',
      'stands|stand|stood|sits|standing|parks .. in front of the|my|our door|doorway|car|exit',
      'said|says nobody|noone leaves|leave|goes|walks',
      'nobody|noone leaves|leave|goes unless|until|till|without|here|house',
      'NOT stop|slow|pull .. let|over .. me|us|out',
      'house|door|doors .. locks|locked from|on the outside',
      'deadbolt|padlock .. outside|key|door',
    ],
    notNear:
      'er addiction head cops hospital jail lockdown detox rehab psych ward unit facility sober church store office curfew',
  },
  keptFrom: {
    says: [
      'NOT LETTING|want|wants|like|likes me|us|her|him .. see|talk|call|visit|have|work|drive|speak|text|use|wear|hang|contact|get|go|to|friends|family|school|church',
      'NOT allowed|permitted to? .. see|talk|call|visit|have|work|drive|speak|text|use|wear|contact|friends|family|phone|job|money|car',
      'cut|cuts|cutting|isolates|isolated|isolating|separated|alienated me|us|her off|from|away .. from|family|friends|everyone|people|world',
      'isolates|isolating|isolated me|us|her',
      'UNWILLING me .. quit|cut|block|delete|drop|give .. job|work|off|friends|family|facebook|school|contacts|instagram|accounts',
      'forbids|forbid|forbade|forbidden me|us|her|to|from',
      'NOT see|talk|spoken|seen|talked to? .. my? family|mom|sister|friends .. because|cuz|he|him|she|since',
      'answers|screens|listens|listening .. my|to|on calls|phone|conversations|call',
      'blocked|deleted|blocks|deletes my|all .. contacts|numbers|friends|family|sister|mom|facebook',
    ],
    notNear:
      'rehab facility insurance teen probation hospital doctor doctors nurse jail prison county program',
  },
  seized: {
    says: [
      'hes|shes|he|she|has|theyve got .. my|our phone|phones|keys|id|ids|passport|papers|license|wallet|card|cards|documents',
      'takes|took|taken|taking|hides|hid|keeps|kept|confiscates|confiscated|grabbed|holds|has|smash|smashes|smashed|break|breaks|broke|destroyed|steals|stole|threw|burned|ripped|snatched|disabled|slashed|controls|locks|locked my|our|her|moms phone|phones|cell|keys|passport|papers|documents|license|ids|id|wallet|paycheck|tires|laptop|glasses|walker|wheelchair|visa|greencard|purse|shoes|clothes|hearing|cards|debit|mail|car|books',
      'took|takes|stole|grabbed|hid .. my|our|her phone|phones|keys|papers|wallet|purse',
      'slash|slashed|slashes .. tires',
      'took|takes|taking|hid|hides|unplugs|unscrews|disconnects the|our|my|babys .. phones|wifi|router|charger|battery|carseat|seat|sim',
      'takes|took|hid|hides|ripped|yanked the|all car? keys|phone|documents|papers',
      'passport|papers|documents|ids taken|confiscated|hidden|locked',
      'cancels|cancelled|canceled|shut|shuts|turns|turned off? my phone|line|card|cards',
      'NOT give|gives me|us my|back|the .. phone|keys|papers|passport|money|id|documents|card|back',
      'NOT have|got .. my|phone|keys|car|papers|passport|id .. he|she|him|they|husband|boyfriend took|takes|has|hid|keeps|hides',
    ],
    notNear:
      'nurse detox facility staff program sober unit hospital cop cops police officer repo impound court impounded dmv dui rehab jail judge',
  },
  purse: {
    says: [
      'every|whole|my paycheck|check|dollar goes|go .. to .. him|her|them',
      'control|controls|controlling|handles|manages|takes|took|keeps|has|got|gets|holds all|my|our|the|every .. money|cash|finances|paycheck|paychecks|check|checks|tips|wages|bank|account|accounts|earnings|pay|income',
      'NOT LETTING|give|gives me|us have|touch|get|keep|any|a|the? any|a|my|the|own? money|bank|card|account|cash|dime|penny|work|job|cent',
      'NOT have .. access .. money|account|accounts|bank|cards',
      'no access to money|accounts|bank|our|the|my',
      'ask|asking|beg|begging him|her|permission .. for .. money|cash|gas|tampons|pads|groceries|dollar|penny',
      'gives me|us an|a|only allowance|dollars',
      'receipts|receipt for|or|every|he',
      'every penny|cent|dollar|receipt .. spend|he|she|account|explain',
      'put|puts|opened|ran|runs|took|maxed debt|cards|loans|card|credit in|up my name',
    ],
    notNear: 'rep payee helping budget',
  },
  ruled: {
    says: [
      'made|makes me beg|kneel|crawl|apologize|grovel',
      'have|has|gotta|better to? be home by|before|or',
      'hell to pay',
      'controlling PARTNER|man|relationship|parents|mother',
      'PARTNER|HE|he|hes|she|shes .. controlling|possessive|obsessive',
      'control|controls|dictates|decides|rules|monitors|picks|chooses everything|every|what|when|who|my|where|how|whether .. eat|wear|do|i|life|move|me|thing|talk|sleep|go|say|clothes|food|part|aspect|things',
      'tells|told|telling me what|who|when|how .. wear|eat|talk|do|see|sleep|say|to',
      'ask|asking|need|needs|beg|without|get|wait .. permission .. to|for .. leave|go|pee|bathroom|eat|shower|use|see|talk|call|for|from|him|her|his',
      'permission to|for|from .. leave|go|pee|bathroom|eat|shower|everything|him|husband|see|talk',
      'has|have|got|gives|makes|make|list|set|sets rules .. for|i|follow|me|break|or|about|list',
      'punish|punishes|punished|punishing|discipline|disciplines|punishment me|us|her|for|if|when',
      'owns|own me',
      'leaves|left|parks|dumps|dumped me|her|him|us .. there|outside|corner|cold|dark',
      'teach me|us|her a lesson',
      'i|im his|her property|slave|servant|maid',
      'treats|treat me|us|her like .. slave|dog|property|child|prisoner|animal|dirt|garbage|trash',
      'under his|her|their thumb|control',
      'NOT wear|go|do|talk|have anything .. unless|without .. he|him|his|permission|approval|okay',
      'kicks|throw|throws|kick|kicked .. me|us out .. street|streets .. if|unless',
    ],
    notNear: 'sponsor probation boss work rehab job',
  },
};
