import type { SignalRule } from '../../signals/rule.ts';
import { STOPPED, withdrawal } from './withdrawal-signal.ts';

/** Drink or downers, stopped in any of the ways one stops. */
const CEASED = [
  ...STOPPED,
  'poured|dumped|flushed|threw .. out|down|bottle|it|away',
  'ran|run|running|out of|out',
  'NOT|CANT get|find|afford|fill|refill|drink|drank|had|drinking any|more|it|refill|some|script|anything',
  'cut|cutting|wean|weaned|weaning|came|come|coming|get|got|getting|took|taken|kicked|kick|kicking him|her|me? off|it|down|back|cold',
  'stop|stopping|quit|quits|stops|cessation|abstinence|discontinued|discontinuation|abrupt|abruptly',
  'jail|county|hospital|cell|locked',
  'last .. drink|bottle|beer|night|bar|pill|dose',
  'refill|refills|prescription|taper|tapering',
  'hours|hrs|days|day without|sober|clean|since|after|off|in|dry|post|no',
  'MANY|2|3|two|three|72|48|36|4|5 hours|hrs|days',
  'since monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|weekend|last',
];

/** What it was: drink, or pills that calm. */
const RISKY = ['DEPRESSANT'];

/** A body or a mind that goes wrong after the drink or the pills stopped. */
export const netWithdrawal: readonly SignalRule[] = [
  withdrawal('net-astray', {
    mode: 'interrupt',
    says: [
      'ASTRAY',
      'SEE .. CREATURE|soldiers|men|man|people|kids|dead|ghosts|ghost|snakes|things|cats|dogs|faces|fire|strangers|mother|wife',
      'about|of|at rats|bugs|spiders|snakes|roaches|soldiers|demons|shadows',
      'pulling|picking|grabbing|swatting|reaching|plucking at .. air|things|sheets|nothing|wall|blanket|bugs|iv|lines|tubes|clothes',
      'thinks|think|believes|convinced|swears im|hes|shes|its|were|theres|were|the|someone|people|bugs',
      'talking|talks|speaking|arguing to|with the|a|an|his|her|my .. lamp|tv|wall|chair|dead|mirror|dog|ceiling|door|furniture|ghost',
      'NOT|CANT remember|know|recall my|his|her|own|the .. name|address|kids|age|house|home|family|wife|year|day|date',
      'ceiling|walls|wall|floor|room is|are|keeps? moving|melting|breathing|crawling|closing|talking',
      'talking|talks|yelling|screaming|shouting to|at .. nobody|noone|wall|walls|people|dead|air|herself|himself',
      'NOT know|knows|recognize|recognizes where|who|what|me|us|his|her|own',
      'stiff|rigid|collapsed|blacked',
      'SHAKE .. violent|violently|uncontrollably|hard|badly|bad|whole|CANT|bed',
      'voices',
    ],
    near: CEASED,
    alsoNear: RISKY,
    otherDenied: ['DRINK', 'DRUG', 'SLEEP'],
    notNear:
      'form forms schedule pizza exam epilepsy epileptic weed newborn lol haha restless insurance',
    feared: 'check',
    past: 'check',
    notBefore: 'for about how why which if right in',
  }),
  withdrawal('net-body', {
    mode: 'check',
    says: [
      'ASTRAY',
      'SHAKE',
      'TWITCH',
      'temp|temperature|fever',
      'comes|coming|came right? .. back up',
      'NOT|CANT sit|stand|walk|hold|keep|move|stop up|down|anything|still|water|vomiting|throwing|puking',
      'throwing|vomiting|puking|throw|puke up? blood|everything|nonstop|constantly|water',
      'heart .. racing|pounding|fast|skipping|explode|stop|beating|beats|pulse',
      'sunken|dehydrated|dehydration|feverish|drenched|soaked',
      'SEE|HEAR things|voices|stuff|people|bugs|shadows|someone|music',
      'blood pressure',
      'chest pain|pains|hurts|tight',
      'passed|passing|pass|blacked|blacking out',
      'fell|collapsed|collapses|faint|fainted',
      'NOT|CANT SLEEP .. days|nights',
    ],
    near: [
      'DEPRESSANT .. stopped|quit|ago|since|out|yesterday|days|hours|last',
      'stopped|quit|stop|off|without|out|since|no|NOT|last|after|ran|cut|down|missed|lost|stopping|quitting of|my|the|his|her? DEPRESSANT',
      'hours|days .. DEPRESSANT',
      'alcoholic|drinker|detox|detoxing|withdrawal|withdrawals|withdrawing|kicking',
    ],
    notNear:
      'typical restless mild little bit slightly fine ok okay okay better runny yawning form',
    otherDenied: ['DRINK', 'DRUG', 'SLEEP'],
    notBefore: 'for about how by why which if right clearly differently better through more',
  }),
];
