import type { SignalRule } from '../../signals/rule.ts';
import { suicide } from './suicide-signal.ts';

/** What is hoped to be the last. */
const LAST_ONE =
  'hit|batch|bag|shot|dose|pill|pills|line|drink|high|one|stuff|binge|night|breath|sleep|day';
/** What also is hopeless, done or over, and no life. */
const OTHER = 'dating lease contract paperwork nicotine smoking vaping haha diet vacation';

/** Despair in plain words: worth nothing, no future, nobody who would mind. */
export const netDespair: readonly SignalRule[] = [
  suicide('net-exit', {
    mode: 'interrupt',
    says: [
      'NOT|CANT .. make|survive|last it? through|till|until the? night|tonight|morning|weekend|tomorrow',
      'should|shouldnt|might|could|may|gonna|wanna|why i just end it|everything',
      'CARES|care .. if|whether i|he|she .. live|lives|die|dies or',
      'WANT .. pain|it|everything|life|suffering .. stop|over|end forever|permanently|already|for',
      'fastest|quickest|easiest|best|painless|peaceful|gentle|surest way|ways to go|leave|exit|do|pass',
      'leave|leaving|exit|exiting|depart|quit this|the world|earth|life|planet',
      `wish|hope|hopes|hoping|wishing|pray|prays|praying .. ${LAST_ONE} .. last|lethal|laced|kills|kill|takes|gets|ends|finishes`,
      'CARES if|whether i|he|she .. od|ods|overdose|die|dies|live|lives|wake|wakes|dead|alive',
      'CARES if|whether it kills|ends|killed',
      'endorses|endorsed|endorsing|reports|reported|expresses|expressed|expressing|active|passive|positive|with|voices|verbalizes|verbalized|discloses|disclosed|admits si|ideation',
      'better|rather|belong|belongs|put|should|deserve .. in|under|at the|a ground|dirt|casket|urn|cemetery|grave|box',
      'access to firearms|firearm|guns|weapons|means|lethal',
      'NOT|CANT even do|die|kill .. right',
      'bought|got|have|took|saved enough .. to make|be sure|certain',
      'LOOKING|wonder|wondering .. helium|nitrogen|cyanide|exhaust|monoxide|noose|hanging|drowning',
      'walk|walking|walked|wade|wading|swim|swimming into the? ocean|sea|lake|river|water|woods',
      'slit|slitting|slash|open|opening MY? wrists|veins',
      'todays|tonights the|my? day|night|last',
      'decided|deciding|choose|choosing|chosen to? die|death|leave|go|end .. world|life|it|today|tonight|all|earth',
      'voices|voice|head|mind|brain .. tell|tells|telling|say|says|saying me|him|her|to .. die|jump|drive|end|kill|do',
      'INTENT|want|wants|wanna to? shoot|hang|drown|jump|stab|gas my|him|her? self|head|bridge|off',
    ],
    past: 'check',
    evenAsked: true,
    openNear: 'work job move moving city town lol drinking using abuse clothes money',
    notBefore: 'mark for of legacy behind',
  }),
  suicide('net-worthless', {
    mode: 'check',
    says: [
      'waste of oxygen|space|air|life|skin|breath|time',
      'worthless|hopelessness|worthlessness|despair|unlovable|irredeemable',
      'everyone|everybody|family|kids|world|parents|they|people .. better|happier|easier|fine|relieved .. without|if|once|when|dead|gone',
      'nobody|noone|nothing .. change|notice|care|cares|matter|miss|cry .. if|when|without|about',
      'nobody|noone .. CARES .. me|die|live|alive|gone|anymore',
      'NOT have|worry|deal|put to? .. about|with me|him|her .. longer|anymore|soon|much',
      'NOT belong here|anywhere|on|in',
      'NOT supposed|meant|made to? be? here|alive|live|exist|for',
      'should|shouldve NOT? have? been .. me|born|alive',
      'everyone hates me',
      'what|whats am|is? i|the|my .. living|alive|still|even here|for|point|purpose',
      'ashamed|embarrassed|guilty|disgusted .. to|of be? alive|live|exist|living|existing',
    ],
    notNear: OTHER,
  }),
  suicide('net-no-future', {
    mode: 'check',
    says: [
      'NOT|CANT .. make|survive|last|get it? through|past|till|until|to|another the? night|tonight|week|tomorrow|morning|weekend|day|month|year|birthday|christmas|holidays',
      'NOT|CANT .. survive|take|face|do|handle|bear|live|endure another|one|the|this day|night|week|more|life|pain|world',
      'NOT|CANT .. see|imagine|picture|envision SELF|me|future|living|here|around|alive|past|next',
      'done|finished|through with everything|life|all|people|existing',
      'i CANT anymore|cope|survive',
      'i CANT keep|continue|go going|living|fighting|trying|on|this|pretending',
      'wake|woke|waking up .. disappointed|alive|sad|angry|upset|crying|wishing',
      'disappointed|sad|angry|upset|sorry .. wake|woke|waking|alive|morning',
      'why shouldnt|should|not|dont|bother|am i|just|living|trying? .. end|go|leave|do|live|keep|bother|here',
      'life|living is|has|isnt|feels|seems|no .. meaning|meaningless|worth|over|point|pointless|unbearable|purpose|torture|hell|empty',
      'WANT|ready|need .. pain|suffering|hurt|hurting|thoughts|noise .. stop|end|over|gone|go',
      'WANT|need|ready .. sleep|asleep|rest .. forever|never|long|peace|good',
      'want|wants|wanna|ready|going to? go|be to|in|with heaven|god|jesus|my|mom|dad|him|her',
      'no|NOT future|tomorrow|escape|exit|way|solution|other|hope|strength|fight left? .. me|out|for|left|anymore',
      'last chance|straw|time|goodbye|resort',
      'dark|bad|scary|intrusive|morbid|dangerous thoughts|place|thought|spiral',
      'in|at a|the|my very|really? dark|lowest|darkest|bottom place|point|bottom',
      'thoughts|thought|thinking of|about .. jumping|crashing|driving|hanging|ending|death|not',
      'drive|driving|steer|swerve|crash|veer .. off|into .. bridge|cliff|tree|pole|wall|traffic|median|lake|truck',
      'steer|swerve|veer .. off .. road',
      'feel|feeling|feels like ending|disappearing|giving|dying|jumping|nothing|leaving',
    ],
    near: ['WHO'],
    notNear: OTHER,
    notBefore: 'drinking using smoking heroin alcohol meth with drink',
  }),
  suicide('net-rope', {
    mode: 'check',
    says: [
      'rope|noose|shotgun|rifle|pistol|revolver|handgun|firearm|helium|gun|train|bridge|ledge|roof|overpass',
    ],
    near: [
      'looking|look|stare|staring|sits|sitting|sat|stood|stand|standing|hour|hours|alone|garage|closet|rafters|ceiling|beam|basement|since',
      'since .. left|died',
      'keep|keeps|kept thinking|looking|going|holding',
      'think|thinking|thought about|of it|jumping|doing',
    ],
    notNear: 'hunting police collection permit range commute movie game tracker work camping',
  }),
];
