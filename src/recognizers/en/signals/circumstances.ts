import type { Token } from '../../tokens.ts';
import { hasSense } from './senses.ts';

/**
 * What stands around a match. Each question here can only make a match quieter, so each is narrow:
 * in doubt the match stands, and a person is asked or helped.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const set = (words: string) => new Set(words.split(' '));

const SUBJECTS = set('i im ive id ill he hes she shes they theyre we you my');
/** After these a subject does not begin a new thought: "I don't think I want to die". */
const REPORTING = set('think believe feel like say said saying mean means that if know');
const TURNS = set('but and because so then when except although though yet while until since');
const NEGATIONS = set(
  'not dont doesnt didnt wont never isnt aint wasnt arent havent hasnt hadnt wouldnt nolonger nobody noone neither nor without denies deny denied denying stopped',
);
/** "I have no plan to": a bare "no" negates a noun and nothing else. */
const DENIED_NOUNS = set(
  'suicidal suicide thoughts thought plan plans intent intention intentions desire urge urges ideation wish selfharm seizures seizure hallucinations overdose withdrawal history',
);
/** "Can't stop thinking of it", "won't leave me alone": the negation is of the end, not of the thing. */
const UNENDING = set('stop help quit shake escape avoid wait only leave');
/** How far a negation reaches, in words. */
const REACH = 7;

/** Whether what was matched is denied: fully, halfway ("I could never", "can't"), or not at all. */
export function negation(words: readonly Token[], { start }: Span): 'full' | 'half' | undefined {
  const listed = /^(?:or|nor)$/.test(words[start - 1]?.word ?? '');
  for (let index = start - 1; index >= Math.max(0, start - REACH); index--) {
    const { word } = words[index] ?? { word: '' };
    const next = words[index + 1];
    if (next?.after === 'stop') return undefined;
    if (next?.after === 'pause' && !listed) return undefined;
    const before = words[index - 1]?.word ?? '';
    if (UNENDING.has(next?.word ?? '') && (NEGATIONS.has(word) || hasSense(word, 'CANT')))
      return undefined;
    if (word === 'no' && DENIED_NOUNS.has(next?.word ?? '')) return 'full';
    if (NEGATIONS.has(word) && before !== 'why') return 'full';
    if (hasSense(word, 'CANT')) return 'half';
    if (TURNS.has(word)) return undefined;
    if (SUBJECTS.has(word) && index < start && !REPORTING.has(before) && index > 0) {
      return subjectNegated(words, index) ? 'full' : undefined;
    }
  }
  return undefined;
}

/** "Nobody", or an auxiliary in front of the subject: "never have I wanted". */
function subjectNegated(words: readonly Token[], index: number): boolean {
  return words[index - 2]?.word === 'never' && words[index - 1]?.word === 'have';
}

const LONG_AGO = set(
  'ago used past history previously formerly once teen teenager childhood college younger earlier before back',
);
const RECENT = set(
  'tonight today yesterday now again still lately currently just recently hour hours minute minutes morning rn anymore',
);
const WELL = set('fine better ok okay good great sober safe well stable recovery alive recovered');
const PAST_FORMS = set(
  'wanted wished hoped planned tried attempted thought considered was were felt took taken swallowed overdosed oded cut hurt burned burnt had did used hit beat choked punched slapped raped assaulted attacked stopped threatened popped downed ate passed fainted died prayed harmed selfharmed saw heard',
);
/** A verb of now decides over whatever follows it: "wish I was dead", "want to cut". */
const PRESENT_FORMS = set(
  'want wants wanna wish wishes hope hopes going gonna wanting hoping wishing thinking will having feeling feels cutting hurting killing planning',
);
const MONTHS_OR_LONGER = set('year years month months decade decades yrs');

/**
 * Whether what was matched is over. `resolved`: it says so, with a time long ago. `past`: the verb
 * alone. "Wanted to die last night" is neither.
 */
export function tense(words: readonly Token[], span: Span): 'resolved' | 'past' | undefined {
  const lead = words.slice(Math.max(0, span.start - 3), span.start);
  const isUsedTo = lead.some(
    (token, index) => token.word === 'used' && followed(lead, index, 'to'),
  );
  const said = words.slice(span.start, span.end);
  const present = said.some((token) => PRESENT_FORMS.has(token.word));
  const before = lead.filter((token) => !breaks(words, token, span));
  const past =
    isUsedTo || [...before, ...(present ? [] : said)].some((token) => PAST_FORMS.has(token.word));
  if (!past) return undefined;
  const around = sentence(words, span, 12);
  if (around.some((token, index) => RECENT.has(token.word) && !isWell(around, index)))
    return undefined;
  const lastNight = around.some(
    (token, index) => token.word === 'last' && followed(around, index, 'night'),
  );
  if (lastNight) return undefined;
  return isUsedTo || around.some((token, index) => isLongAgo(around, token, index))
    ? 'resolved'
    : 'past';
}

function breaks(words: readonly Token[], token: Token, { start }: Span): boolean {
  const index = words.indexOf(token, Math.max(0, start - 3));
  return words
    .slice(index + 1, start + 1)
    .some((each) => each.after !== 'space' || TURNS.has(each.word));
}

function isLongAgo(around: readonly Token[], { word }: Token, index: number): boolean {
  if (/^(?:19|20)\d\d$/.test(word) || LONG_AGO.has(word)) return true;
  const next = around[index + 1]?.word ?? '';
  if (word === 'last') return MONTHS_OR_LONGER.has(next) || next === 'time';
  if (word === 'twice' || word === 'kid') return true;
  return (
    word === 'when' &&
    /^(?:i|he|she|they)$/.test(next) &&
    followed(around, index + 1, 'was', 'were')
  );
}

function isWell(around: readonly Token[], index: number): boolean {
  return around.slice(Math.max(0, index - 3), index + 4).some((token) => WELL.has(token.word));
}

function followed(words: readonly Token[], index: number, ...by: readonly string[]): boolean {
  return by.includes(words[index + 1]?.word ?? '');
}

const OPENERS = set(
  'what whats how is are do does can could which where when who will would should why any',
);
const PERSONAL = set(
  'i im ive id ill my me myself mine he hes him his himself she shes her herself they them themselves we us our son daughter husband wife brother sister mom dad friend',
);

/** A question for information, about nobody in particular: "do you help people who feel suicidal?" */
export function asksForInformation(words: readonly Token[], span: Span): boolean {
  const around = sentence(words, span, 25);
  const opener = around.slice(0, 2).some((token) => OPENERS.has(token.word));
  return opener && !around.some((token) => PERSONAL.has(token.word));
}

const FEAR = set('afraid scared worried fear worry terrified nervous risk chance');

/** "I'm afraid that …", "what if …": feared or supposed, not said to be so. */
export function isFeared(words: readonly Token[], { start }: Span): boolean {
  return words.slice(Math.max(0, start - 6), start).some((token) => FEAR.has(token.word));
}

export function isSupposed(words: readonly Token[], { start }: Span): boolean {
  return words.slice(Math.max(0, start - 3), start).some((token) => token.word === 'if');
}

const GRIEF = set('died passed funeral lost buried anniversary grieving loss widow survivor');

/** Bereavement: someone is dead, and the one who writes is mourning. */
export function isMourned(words: readonly Token[], span: Span): boolean {
  return sentence(words, span, 8).some((token) => GRIEF.has(token.word));
}

/** The words around a match up to the ends of its sentence, at most so many to each side. */
export function sentence(words: readonly Token[], span: Span, reach: number): readonly Token[] {
  let from = span.start;
  while (from > 0 && span.start - from < reach && words[from]?.after !== 'stop') from--;
  let to = span.end;
  while (to < words.length && to - span.end < reach && words[to]?.after !== 'stop') to++;
  return words.slice(from, to);
}
