import { compile } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import { english } from '../words/senses.ts';

/* How something is said to be closed, and to be open again (`closed.ts`). */

const of = (...sources: readonly string[]) => sources.map((source) => compile(source, english));

/** Said of a thing right after it is named. */
export const ENDED = of(
  'is|are|was|were|being|feels|seems a|an? thing|things|part|distant|ancient|old of|memory|memories|history',
  'is|are|was|were .. behind me|us|him|her|them',
  'is|are|was|were|got|long over|gone|closed|finished|history',
  'is|are|was|were quiet|silent',
  'was|were a|an|my|in? teen|teenage|childhood|college|high|youthful|old|past|phase|former|twenties',
  'went away|quiet|silent',
  'faded|lifted|vanished|disappeared|subsided|eased|dissolved|melted',
  'have|has|had all? gone|faded|lifted|vanished|disappeared|subsided|eased|stopped|ended',
  'NOT come|came|bothered|visited|returned',
);
/** The same, of what also has other objects: "stopped breathing" is no end. */
export const STOPPED = of(
  'stopped|ended|quit|left me? once|when|after|with|since|thanks|completely|entirely|altogether|years|because|in',
);
/** Said of it with a pronoun, in the same breath or the next. */
export const THAT_IS_OVER = of(
  'that|those|this time|times|days|chapter|phase|period|part|season|stage|era|version|relationship|marriage .. over|behind|closed|gone|done|past',
  'thats long|way|years|decades? over|behind',
  'thats|that|those|its|it is|was|are? .. in the|my|our past',
  'thats|its|theyre .. behind me|us|him|her|them',
  'NOT feel|think like? that|this way|anymore now|anymore|today',
  'NOT feel|think like? that|this anymore|way',
);
/** Said of the time that came after. */
export const NEVER_SINCE = of(
  'never|none another|since|again|more',
  'never|nothing|none|zero|nada once|one|another|any|ever|used|touched|done|drank|drunk|tried|looked|happened|had|cut|thought? .. since|again',
  'not once|one|a|even .. since',
  'no more|issues|problems|incidents|contact|relapse|relapses|use|drugs|drinking .. since',
  'clean|sober|free|fine|well|safe|happy|thankful|grateful|better .. since',
  'havent|hasnt|hadnt used|touched|cut|drank|drunk|done|thought|happened|had|wanted .. since',
);

/** "There was a time when I wanted to die": and what followed is well. */
export const THERE_WAS = of(
  'there was|were|used a|an|some|many|few? time|times|years|days|nights|months|point|period|era',
);
export const SINCE_THEN = of(
  'they|it|that|those is|are|was|were|thats|theyre|its over|behind|gone|past',
  'im|am|i|now|today|doing|life .. fine|better|ok|okay|good|great|happy|sober|clean|enjoy|love|grateful|thriving|well|beautiful',
);

/** "The last time I thought of it was before the transplant". */
export const LAST_TIME = of('last time');
export const BEFORE_THAT = of(
  'was|is before|pre my|the|our|i|he|she|we|rehab|treatment|recovery|sobriety|transplant|kids',
  'was|is years|ages|decades|back|when|in',
);
/** "The marks are from when I was 15". */
export const MARKS = /^(?:marks?|scars?|cuts?|burns?|bruises?|scabs?)$/;
export const FROM_THEN = of(
  'are|is|were|was|theyre|its|all from when|years|high|middle|college|childhood|before|my',
  'are|is|theyre|its old|faded|healed|white|ancient',
);

/** What opens it again, or was only hoped. */
export const OPEN = wordSet(
  'tonight returned returning until till yesterday lately wish if unless almost nearly soon threatens threatened scared worried afraid recently relapsed',
);
export const OPENED = of(
  'came|come|comes|coming|theyre|its|crept|creeping|crawling back',
  'for a? while|bit|moment|minute|second|time|days|weeks',
  'thought|hoped|figured|assumed|swore it|that|they|this|those|all was|were',
  'but|and|then last|this night|week|morning|month',
  'still want|wants|wanna|have|feel|hear|see|hurts|hits|there|here',
  'but|and|now i want|wanna|need',
  'and|but|then again',
);
export const STILL_HERE = of('im|am|is|hes|shes still here');

/** "A little shaky at first, nothing since": with nothing after it. */
export const NOTHING_SINCE = compile('nothing|none|never since|after', english);
