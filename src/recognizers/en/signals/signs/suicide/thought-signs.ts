import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is laughed or worked to death. */
const FIGURES =
  'with at doing for by in from as back seriously story insurance into one laughing working trying studying over cleaning lifting running slowly smoking vaping gym workout embarrassment boredom';

/** Thoughts and words of suicide, in English. */
export const thoughtSigns = {
  actNamed: {
    says: [
      'KILL|METHOD|neck|topping|top|erase|erasing SELF',
      'KILL|METHOD SELF with|by|using .. FIREARM|ROPES|RAZORS|pills',
      'do|doing|did|done SELF in',
      'KILL|METHOD urself|urselves|meself',
      'kms|unalive|unaliving|unalived|sewerslide|ctb|hariki|selfterminate',
      'take|takes|taking MY own? life|lives',
      'finish it|this|job if|when|once|tonight|myself',
      'end|ends|ending|finish|finishing MY own? life|lives|existence|suffering|misery',
      'end|ending|finish it|things|everything|this once|for and|all|good|ever all?',
      'end|ending things|everything|it tonight|soon|permanently|forever|all',
      'catch|catching the bus',
      'check|checking|checked out permanently|forever',
      'check|checking|checked out of life|everything|this|existence',
      'only|one way to? .. make .. stop',
      'opt|opting|bow|bowing out of life|living|existence|this',
      'log|logging|clock|clocking|tap|tapping out|off of? permanently|forever|life|living|existence',
      'punch|cash|cashing my|in|own .. ticket|chips',
      'put|putting SELF|me out of|down|to .. misery|sleep',
      'make|making|stop my own? heart stop|forever',
      'WANT|out off|of this|the planet|earth|world|rock',
      'permanent solution|answer|way|exit|sleep|fix|out',
      'blow|blowing MY brains|head|face',
      'suicide pact|plan|note|letter',
      'commit|committing|complete|completing|attempting|planning|contemplating suicide',
    ],
    notBefore: FIGURES,
    notNear: 'squad prevention bomber laughing prom exam relationship marriage wedding',
  },
  thinksOfIt: {
    says: [
      'suicidal|suicidality',
      'THINK|thoughts of|about suicide|ending|jumping|hanging|killing|overdosing|disappearing|dying',
      'THINK of|about not? being here|around|alive',
      'THINK of|about NOT being|waking',
      'active|passive si|ideation',
      'si with|without|w plan|intent|means',
      'picture|picturing|imagine|imagining|fantasizing MY own? death|funeral|body|suicide',
      'mention|mentions|mentioned|talked|talking|talks|hinted of|about? ending|dying|suicide it|things|all|everything|by|again|a',
      'do|doing something permanent|drastic|irreversible',
      'comment|comments|remark|remarks|joke|jokes|statements|hints about|of .. NOT|dying|death|ending|suicide|dead|killing|KILL',
      'list|lists|reasons|pros .. of|to|for|why NOT? live|living|die|dying|killing',
      'rather hang|drown|jump|bleed|swallow|shoot than|myself',
      'urge|urges|impulse|pull|compulsion|temptation|itch to die|jump|hang|end|swerve',
    ],
    notBefore:
      'prevention hotline lifeline awareness squad rate rates statistics training doors wings sprints relationship marriage',
    notNear:
      'paper essay documentary statistics training webinar policy coverage planes phobia panic fear afraid anxiety song',
  },
  darkThoughts: {
    says: [
      'thoughts i|she|he? CANT say|tell|share|admit',

      'alone with MY thoughts|head|mind|brain',
      'planning something|it|anything',
      'dark|bad|intrusive|scary|ugly|those|unsafe|that thoughts|ideas|urges|thinking',
      'thoughts are|is|got|get back|louder|stronger|worse|darker',
      'only one? way out|left',
      'suicide',
      'joking|jokes|joked|hinting|hints about dying|death|suicide|killing|not',
      'dark place|headspace|hole',
      'mind goes|going|went .. dark|places|bad',
    ],
    notBefore: 'of is town prevention hotline lifeline awareness squad rate rates doors wings',
    notNear: 'paper essay documentary statistics training addiction',
  },
  earnest: {
    says: [
      'NOT joking|kidding|lol|playing|exaggerating|dramatic',
      'NOT even|a joking|joke|kidding',
      'mean|meant|meaning that|it|this|every literally|word',
      'NOT a? figure|exaggeration|drama',
      'no but actually|seriously|really|fr|for',
      'for real|realsies',
      'i swear',
      'im|i am? serious|dead',
      'i mean it',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
