import type { SignalRule } from '../../signals/rule.ts';
import { abuse } from './abuse-signal.ts';
import { violence } from './violence-signal.ts';

const PLAYED =
  'lol haha game games movie film show song football chess dream kindness nerf xbox book feelings';

/** Harm to others and at home, said outright: subject, harm and the one who is harmed. */
export const plainThreats: readonly SignalRule[] = [
  violence('net-outright', {
    mode: 'interrupt',
    says: [
      'I|HE INTENT to? .. beat|kick|knock|fuck|smack|choke|slap the? .. hell|shit|crap|life|teeth|brains out|from',
      'someone|somebody|people|everyone|hes|shes|theyre|they is|are? gonna|going|will to? .. die|bleed|dead tonight|today|tomorrow|now',
      'AFRAID|worried i|im|ill will|gonna|going|about? to? HURT|harm|kill|snap|hit|shake my|him|her|them|someone|somebody|the|people|others|on',
      'AFRAID|worried ill HURT|harm|kill|snap|hit|shake my|him|her|them|someone|somebody|the|people|others',
      'urge|urges|thoughts|thinking|fantasies|impulse|impulses|desire|plan|plans|planning|ideation .. HURT|harm|hurting|harming|killing|stabbing|shooting|choking|hitting|attacking .. others|someone|somebody|people|him|her|them|everyone|my|anyone',
      'want|wanna|feel like|going|gonna to? HURT|harm|hurting|killing|harming|hitting|attacking|stabbing|shooting|punching somebody|someone|people|others|everyone',
      'want|wanna|feel like to? HURT|harm|hurting|killing|harming|hitting|stabbing|shooting|choking somebody|someone|people|others|everyone|my|him|her|them',
      'hi|homicidal with|ideation|toward|towards|plan|intent',
      'or|before|until i kill|hurt|hit|stab|shoot|strangle|choke|shake|beat him|her|them|someone|somebody|my|the',
    ],
    notNear: PLAYED,
    notBefore: 'feelings with up time',
  }),
  violence('net-threat', {
    mode: 'check',
    says: [
      'STRIKEN TARGET',
      'STRIKEN my|his|her|the|this|that|our|their|these|those .. TARGET',
      'threat|threats|threaten|threatened|threatening|threatens',
      'WEAPON',
      'know|knows where he|she|they lives|live|works|sleeps|parks',
      'bomb|bombs|explosives|arson|ammo|bullets|massacre',
      'angry|anger|rage|furious|livid|boiling|enraged|red|violent',
    ],
    near: [
      'WEAPON|gas|coming',
      'angry|anger|rage|furious|livid|pay|revenge|hate|hates|snap|explode|lose|control|scream|screaming|voices|paranoid|threat|threats|threatened|threatening',
      'tonight|tomorrow|when|waiting|outside|here|coming|coworkers|school|cops',
      'want|wanna|going|gonna|will|ill|might|could|about|urge|urges|think|thinking|thoughts|scared|afraid',
    ],
    alsoNear: ['HURT|hurting|killing|hitting|stabbing|shooting|STRIKEN|WEAPON|blood|dead|die|harm'],
    notNear: `${PLAYED} evict eviction police hunting collection permit safe myself himself herself liver budget`,
    notBefore: 'feelings with up at time group',
    notMourned: true,
  }),
  abuse('net-outright', {
    mode: 'interrupt',
    says: [
      'before|or|if|until|till|case HE kills|hurts|beats|hits|shoots|finds|comes me|us|my',
      'before|or|until|till HE|HELL .. kill|hurt|beat|shoot me|us|my',
      'AFRAID|terrified of my? PARTNER|abuser|stepdad|stepfather',
      'im|am|i AFRAID of my? HE',
      'HE slapped|slaps|punched|punches|choked|chokes|kicked|kicks|strangled|strangles|beats|beat|shoved|shoves|headbutted|headbutts|bit|whips|whipped me|us|her|him|my|the .. front|again|face|when|tonight|yesterday|last|because|every|today|so|and|while|kids',
      'HE slaps|punches|chokes|kicks|strangles|beats|shoves|whips|rapes|molests|threatens to? me|us|my|our|the|her',
      'HE stabs|stabbed|stabbing|cuts|burns|burned me|us with|again|when|because|and|while|on',
      'HE is|keeps|been|was slapping|punching|choking|kicking|strangling|beating|shoving|hitting|raping|molesting|hurting|abusing me|us|my|our|the|her|him',
    ],
    past: 'check',
    notNear: `${PLAYED} divorce recovery prison up bus evict leave`,
    notBefore: 'up feelings',
  }),
  abuse('net-control', {
    mode: 'check',
    says: [
      'punishes|punish|punished|isolates|isolated|permission|forbids|forbidden|forbade|supervises|searches|tracks|interrogates|accuses|terrorizes|intimidates|gaslights|manipulates|corners|cornered|blocks|blocked',
      'allowed|permitted to',
      'locked|locks|locking|chained|trapped|tied|caged|barricaded',
      'fist|fists|belt|choke|chokehold|strangle|bruise|bruises|bruised|bruising|swollen',
      'rape|raped|forced|unwanted|molested|groped|assault|assaulted|trafficked',
      'eggshells|shelter|flee|escape|stalker|stalking|tracker',
      'yells|screams|screaming|yelling at me|us|my|the|him|her',
      'kid|child|baby|toddler|boy|girl|kids|children .. locked|chained|starving|bruises|bruised|unsupervised|screaming|hit|hungry|unfed|filthy|burned|tied|shaken',
      'rough|mean|violent|cruel with|to|toward|towards me|her|him|the|my|us',
    ],
    near: [
      'husband|wife|boyfriend|girlfriend|bf|gf|partner|ex|stepdad|stepfather|stepmom|dad|father|mother|mom|uncle|brother|caregiver|aide|fiance|spouse|he|hes|him|parents|son|daughter|grandson',
    ],
    alsoNear: ['me|us|her|my|i|im|kids|kid|child|baby|children|him|she|patient|resident'],
    notNear: `${PLAYED} quit divorced evict account login password portal insurance visit`,
    notBefore: 'drunk up use drink visitors',
    notMourned: true,
  }),
];
