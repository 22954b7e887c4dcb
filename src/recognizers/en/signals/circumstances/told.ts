import { compile, matchAt } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { english } from '../words/senses.ts';

export const OPENERS = wordSet(
  'what whats how is are do does can could which where when who will would should why any has have did anyone anybody',
);
export const PERSONAL = wordSet(
  'i im ive id ill my me myself mine he hes him his himself she shes her herself they them themselves we us our son daughter husband wife brother sister mom dad friend',
);

/** Who meets it at work. */
const PROFESSION =
  'counselor|therapist|nurse|teacher|clinician|paramedic|journalist|reporter|researcher|student|firefighter|cop|officer|emt|medic|librarian|chaplain|doctor|pharmacist|pastor|principal|coach|dispatcher|bartender|caseworker|psychologist|psychiatrist|deputy|trainer|writer|advocate|volunteer';
/** Who asks for others, and for what: "for my nursing exam", "I am a school counselor". */
const STUDY = [
  'my|our|the|a|this .. debate|speech|thesis|assignment|capstone|dissertation|newsletter|sermon|curriculum|grant|internship',
  'my|our|an interns|intern|trainee|trainees|volunteers|students|congregation|unit|squad',
  'for|studying|writing|doing|on my|a|an|our|the|this .. report|paper|exam|class|poster|presentation|essay|project|training|article|test',
  `im|am a|an|the .. ${PROFESSION}`,
  'im in hr',
  `${PROFESSION} here`,
  'church|school|library|team|company|agency|district|department is|are hosting|holding|organizing|planning|doing',
  'hosting|giving|holding|organizing|planning|teaching|leading a|an|the? talk|event|class|workshop|training|presentation|seminar|vigil|walk',
  'social|case worker|manager',
  'our volunteers|staff|students|employees|congregation|residents|trainees|coworkers',
  'i work|worked|volunteer|teach at|in|for|with .. shelter|hospital|clinic|hotline|crisis|home|school|er|icu|prison|jail|center|facility|morgue|ambulance|ems|police|fire',
  'brochure|brochures|pamphlet|pamphlets|flyer|flyers|webinar|credits|syllabus|curriculum|handout|handouts|protocol|protocols|policy|policies|guideline|guidelines|statistics',
].map((source) => compile(source, english));

/** Asked by someone who studies or works with it, about nobody: the match itself names no one. */
export function isStudied(words: readonly Token[], span: Span): boolean {
  const near = words.slice(Math.max(0, span.start - 3), span.end);
  // A bare name of the thing ("overdoses", "domestic violence") may stand beside the one who works.
  const said = words.slice(span.start, span.end);
  const isBare = said.length <= 2 && NAMED.test(said.at(-1)?.word ?? '') && !said.some(isOfSomeone);
  if (!isBare && near.some(({ word }) => PERSONAL.has(word))) return false;
  const beside = words.slice(Math.max(0, span.start - 25), span.end + 25);
  const isAsked =
    isBare || beside.some(({ word, after }) => after !== 'space' && OPENERS.has(word));
  return (
    isAsked && beside.some((_, at) => STUDY.some((each) => matchAt(each, beside, at) !== undefined))
  );
}

/** A name of the thing, and not of how someone is: who works with it may be "suicidal" too. */
const NAMED =
  /^(?:overdos(?:e|es|ing)|ods?|suicides?|selfharm|violence|abuse|withdrawals?|seizures?|dts|delirium|cutting|tremens|poisoning|ideation|narcan|naloxone|narcann?ed)$/;

function isOfSomeone({ word }: Token): boolean {
  return PERSONAL.has(word) || english.hasSense(word, 'HE') || english.hasSense(word, 'WANT');
}

const WORK =
  'movie|film|show|series|episode|season|soap|novel|book|story|play|song|game|level|podcast|documentary|script|chapter|telenovela|anime|comic|memoir|biography|autobiography|thriller|mystery|audiobook|musical|opera|miniseries|sitcom|textbook';

/** Where danger is told of and not lived: films, books, the news. */
const TOLD = [
  `in|on|from|watched|watching|watch|reading|read|saw|seen|writing|finished the|a|an|this|that|my|our|one? .. ${WORK}`,
  `${WORK} .. where|about|who|when|in`,
  'character|characters|protagonist|villain .. in|from|on|gets|dies|is|has',
  'news|paper|papers|reporter|headline said|says|reported|reports',
  'on|in|from the? news|radio|newspaper|paper|headlines',
  'read|saw|article|headline|story about|where|that a|an|some|another man|woman|guy|kid|teen|celebrity|actor|singer|lady|girl|boy|couple',
].map((source) => compile(source, english));
const LIVED = wordSet('i im ive id ill me my myself us our we now today tonight since after and');

/** "On my soap the husband beats her": not "we were watching a movie and he hit me". */
export function isTold(words: readonly Token[], { start, end }: Span): boolean {
  const from = Math.max(0, start - 10);
  return words.slice(from, start).some((_, at) =>
    TOLD.some((each) => {
      const to = matchAt(each, words, from + at);
      if (to === undefined || to > start + 1 || isBroken(words, from + at, start)) return false;
      return !words.slice(Math.max(to, start - 3), end).some(isLived);
    }),
  );
}

function isLived({ word }: Token): boolean {
  return LIVED.has(word) || english.hasSense(word, 'NOT') || english.hasSense(word, 'CANT');
}

/** Whether another sentence begins between the two. */
function isBroken(words: readonly Token[], from: number, start: number): boolean {
  return words.slice(from + 1, start + 1).some(({ after }) => after === 'stop');
}
