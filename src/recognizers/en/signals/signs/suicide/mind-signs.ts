import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What presses on the mind of one who thinks of suicide, and what holds them back, in English. */
export const mindSigns = {
  impulse: {
    says: [
      'the|this|an|strong urge|pull|impulse|itch|temptation',
      'stand|standing|step|stepping|lean|get a? bit|little? closer',
      'want|wanna|wants|tempted|urge|urges|impulse|itching to',
      'going|gonna|about|ready|planning|intend to|drive|jump|walk|take|go',
      'gonna|wanna|tempted|urge|urges',
      'could|might|should|would just|so|easily',
      'i could|might|should|will',
      'keep|keeps|kept thinking|picturing|imagining|wondering|eyeing',
      'thinking|think|thought|thoughts about|of|how|i',
      'wouldnt|wont take much|long',
      'would be so? easy|quick|simple',
      'closer and|to',
      'all i|id have|need to do',
    ],
    notNear: 'rehab treatment detox sober program',
  },
  wouldDare: {
    says: [
      'NOT|CANT have|get|find|got the|up guts|courage|nerve|balls to .. pull|jump|kill|hang|step|kick|swallow|shoot|cut|drive',
      'guts|courage|nerve|balls to .. pull|jump|kill|hang|step|kick|swallow|end|shoot|cut|drive',
      'too chicken|scared|cowardly|coward|weak to .. pull|jump|kill|hang|swallow|shoot|cut',
    ],
    notNear: 'ship contacts habit',
  },
  drawn: {
    says: [
      'hand|hands|eyes|mind|feet keep|keeps .. to|back|at|toward',

      'CANT|NOT stop thinking|looking|picturing|staring|imagining|obsessing',
      'keep|keeps|kept thinking|looking|going|picturing|staring about|at|back|of',
      'always|constantly on my mind',
      'thats|its all i|he|she think|thinks',
      'calling|whispering to? me',
      'radio|radios|tv|tvs|bridge|water|river|roof|road|train|pills|gun|it calls|talking|talks to? me',
    ],
    notNear: 'using drinking dope relapse cravings craving drink',
  },
  voiceSays: {
    says: [
      'voice|voices|demon|demons|devil|satan .. tell|tells|telling|told|say|says|saying|command|commands|commanding|order|want|wants|whisper|whispering|scream|screaming .. jump|die|KILL|END|do|hang|cut|swallow|hurt',
      'they tell|tells|telling me|him|her to jump|die|kill|hang|end|cut',
      'command|commanding|commanded hallucinations|auditory|voices|ah',
    ],
    notNear: 'wife husband boss teacher friend',
  },
  dyingMeant: {
    says: [
      'want|wants|wanna|wanting|rather|ready|should|wish|wishes|deserve|hope|gonna|going|will|ill|might to? be? die|dead|dying',
      'NOT want|wanna|wants to? be|live|exist|wake here|anymore|alive|up|around',
      'NOT want|wanna|wants to? live|exist',
      'NOT wake up|again',
      'NOT be alive|here|around anymore|tomorrow|longer',
      'go|going to sleep|bed and not|never|forever',
      'better off without|if|dead',
      'theyd|everyone|kids|family|all|everybody|they|shed|hed .. be? better off',
      'cease|stop existing|living',
      'disappear|vanish forever|permanently|for',
      'remove|erase|subtract me|myself',
      'let me go|die',
    ],
    notNear:
      'battery phone laptop car laughing hungry plant plants bored starving embarrassed deadline job dog hospice fear afraid movie show',
  },
  deathWord: {
    says: ['die|dying|death|dead|grave|coffin|casket|funeral|heaven|afterlife|suicide|suicidal'],
    notNear: 'battery phone laptop plant hungry embarrassed hospice movie show',
  },
  afterlife: {
    says: [
      'god|jesus|allah|lord|heaven forgive|forgives|forgiven|understand|accept|let|punish',
      'go|going|goes|sent|end to|up .. hell|heaven .. if|for',
      'suicide|killing|it .. a|an|unforgivable|mortal sin|unforgivable|hell',
    ],
  },
  heldBack: {
    says: [
      'kept|keep|keeps|keeping|stops|stopped me|him|her from .. die|go|going|ending|dying|suicide|jumping|killing|wanting',
      'down to my|one|the|just .. reason|reasons|cat|dog|kid|last',
      'only|main|one thing|reason|person|reasons .. stopping|keeping|holding|stops|keeps|keep|stop|holds me|him|her|im|here|from',
      'only|sole reason .. i|im|hes|shes .. here|alive|breathing|NOT|still|havent|living',
      'if it? wasnt|werent|not for .. id|hed|shed|i would? .. gone|dead|it|done|here|be',
      'nothing|noone|nobody .. stopping|keeping|holding|left|stop me|him|her|here',
      'once|when|after|until|till|waiting .. dog|cat|mom|mother|parents|grandma .. dies|dead|passes|gone .. free|go|die|leave|i|im|nothing',
      'too chicken|scared|coward|cowardly|much to|of .. do|pull|jump|go|it|die|coward|kill',
      'NOT|CANT have|get|find|got the|up guts|courage|nerve|balls to .. do|pull|jump|go|die|end|it',
    ],
    notNear:
      'rehab treatment sober sobriety drinking relapse using quit detox leaving divorce job coming starting calling ask asking bring insurance',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
