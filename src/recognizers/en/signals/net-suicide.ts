import type { SignalRule } from '../../signals/rule.ts';
import { JOKES, suicide } from './suicide-signal.ts';

/** What is said to die, to be killed or to end that is no one: a phone, an hour, a habit. */
const THINGS =
  'phone battery laptop computer time headache tv movie film song show book game relationship contract lease plant plants hospice cells brain vibe reputation career podcast feet addiction habit smoking tolerance liver grandmother grandfather';

/** A mind at its end. */
export const DESPERATE = [
  'CANT .. anymore|longer|more',
  'alone|hopeless|worthless|pointless|ashamed|empty|tired|exhausted|failure|burden|relapsed|sorry|drunk|crying|done|pain|lonely|numb|broken|desperate|trapped|depressed|depression|sad',
  'NOT .. anymore|care|matter|reason|point|future',
  'lost|left|took everything|me|job|kids',
  'DEATH',
  'forgive|goodbye|bye|funeral|note',
];

/** Words of dying and ending beside a person, where no narrower rule has heard them. */
export const netSuicide: readonly SignalRule[] = [
  suicide('net-now', {
    mode: 'interrupt',
    says: [
      'rather be? dead',
      'death wish',
      'wish for death',
      'urge|urges|impulse|impulses|desire to? die|jump|end',
      'hate|hates|wish|wishes|upset|angry|disappointed .. NOT survived|survive',
      'hate|hates|upset|angry|disappointed that|i|he|she .. survived|lived|alive|breathing',
      'finish|finishing the job',
      'only alive because|for',
      'NOT WANT to? .. here|life .. earth|planet',
      'bye|goodbye .. everyone|everybody|all|world',
      'text|texted|sent|posted|left .. goodbye .. and|location|phone|NOT',
      'drunk|crying|alone .. looking|staring|standing|sitting|parked .. EDGE',
      'right|going|gonna .. behind|after|join him|her|them when|once|soon',
      'DIE .. by|if|unless left|alone|tonight',
      'second|third|another|recent|latest|fresh suicide? attempt in|this|within|since',
      'NOT intend|intending|plan|planning|expect|expecting|going|gonna|want|wanna .. be? alive',
      'ready|want|wanna|going|gonna to? meet my maker|god',
      'contract for safety',
      'intentional|deliberate overdose|ingestion',
      'gun|pistol|rifle|shotgun|revolver out of',
      'aim|intent|intention|purpose was|is|of|to? death|die|dying',
      'goodbye|bye everyone|everybody|world|all',
    ],
    past: 'check',
    openNear: `${JOKES} ${THINGS} rid work moving`,
    notBefore: 'from hope star',
    notMourned: true,
  }),
  suicide('net-dying', {
    mode: 'check',
    says: [
      'i|ill|id|me .. DIE|dead',
      'im dying',
      'WANT|ready|rather|better|easier|deserve|deserves|should|hope|wish|let|letting|wait|waiting|tempted|welcome|close .. DIE|dead|death',
      'DEATH .. better|easier|relief|peace|answer|only|way|welcome|soon|tonight|me|myself|for me',
      'NOT .. alive|exist|breathing|living',
      'stay|staying|remain|keep|being|still alive',
      'alive .. because|anymore|longer|next|tomorrow|much',
      'heaven|afterlife',
    ],
    notNear: `${THINGS} ${JOKES} fear hungry`,
    notBefore:
      'from to laughing for battery inside end ends tired serious wrong set weight zone hospice',
    notMourned: true,
  }),
  suicide('net-leaving', {
    mode: 'check',
    says: [
      'NOT|wont be? around for|anymore|when|after|by|then|next|soon|long|much|to',
      'i|hes|shes|ill|im wont? NOT be there',
      'when|once|after|if im|i|ive am? gone|dead',
      'ill|i will|would|id|hed|shed|he|she be? gone by|soon|tomorrow|before|in|forever|tonight',
      'no more mondays|tomorrows|birthdays|christmas|christmases|mornings|tomorrow',
      'long|eternal|final|forever|last|big|endless sleep|rest|goodnight',
      'be quiet|over|done|finished soon|tonight|tomorrow',
      'last time youll|you|anyone|theyll|they|ill|i will? .. see|hear|talk|talking',
      'never .. see|hear me|from me? again',
      'text|txt|texted|sent|posted|wrote|saying|says|said|left .. bye|goodbye|goodbyes|sorry .. everything|everyone|all|location|phone|find',
      'text|txt|texted|sent|posted|wrote|left .. goodbye|bye',
      'bye|goodbye everyone|everybody|all|world|friends|forever|guys',
      'suddenly|strangely|weirdly|oddly .. calm|cheerful|happy|peaceful|peace',
      'gives|giving|gave|have|take .. guitar|dog|cat|car|stuff|things|title|records|jewelry when|if|after|because',
      'putting|put|getting|got|get MY? affairs|will|paperwork in|together|order',
      'thank|thanks .. for everything .. goodbye|bye|sorry',
      'remove|erase|subtract me|myself',
      'slip|fade|disappear|vanish|drift away|forever|quietly',
    ],
    notNear: 'vacation appointment shift meeting session group trip holiday',
  }),
];
