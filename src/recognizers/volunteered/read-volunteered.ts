import type { Volunteered } from '../../machines/events.ts';
import type { FactValue } from '../../machines/facts.ts';
import { asks } from '../answers/asks.ts';
import { readPhone } from '../phone.ts';
import type { Readers } from '../readers.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { StatementLanguage, Whose } from './language.ts';
import { busyIn } from './busy.ts';
import { limitsIn } from './limits.ts';
import { messageOf } from './message.ts';
import type { Message } from './message.ts';
import { namesIn } from './name-finder.ts';
import { personIn } from './person.ts';
import { placesIn } from './place.ts';
import { isDenied, subjectAt } from './subject.ts';
import { timesOfUse } from './use-facts.ts';
import { actsIn, usesIn } from './use.ts';

interface Stating {
  /** Of the language that the message is read in. */
  readonly readers: Readers;
  readonly vocabulary: Vocabulary;
  /** Whom the intake is for, where that is known. */
  readonly who?: string | undefined;
  /** The question at hand: its answer may be told in few words. */
  readonly asked?: string | undefined;
  /** True where the message answers it. */
  readonly isAnswered?: boolean;
}

/** Characters; a longer message is a letter, which a person reads. */
const LONGEST = 4000;

/** Shorter messages answer the question at hand and nothing else. */
const FEWEST_WORDS = 4;

/**
 * Every fact that a message states beside its answer, each question once and in no order. Only what
 * is plainly said of the person who needs help, now, and not denied: a wrong value is worse than a
 * question. Time is linear in the length of the text.
 */
export function readVolunteered(written: string, stating: Stating): readonly Volunteered[] {
  const text = written.slice(0, LONGEST);
  const { vocabulary, readers } = stating;
  const { statements: language } = readers;
  const message = messageOf(text, language.spelling);
  const { said, quote } = message;
  const uses = usesIn(message, vocabulary.substances, language);
  const who = stating.who ?? whoIn(said, uses, language);
  const patient = who === undefined ? undefined : who === 'self' ? 'writer' : 'other';
  const isPatients = (whose: Whose | undefined) => whose === undefined || whose === patient;
  const own = uses.filter(({ whose }) => isPatients(whose));
  // "Los martes no puedo": times that are taken are told in few words, and in no others.
  const limits = limitsIn(message, language.limits, stating.asked, stating.isAnswered ?? false);
  const apart = [...limits, ...busyIn(message, language, isPatients)];
  const ruled = rulesIn(message, language, patient, stating.asked).filter(
    // Who asks when they are texted has not said that a text is safe.
    ({ question }) => question !== 'contact.safe' || !asks(text),
  );
  if (said.split(' ').length < FEWEST_WORDS) {
    const asked = ruled.filter(({ question }) => question === stating.asked);
    return [...oneEach(asked, text), ...apart, ...plansIn(message, stating)];
  }
  const phone = readPhone(text);
  const stated: readonly Volunteered[] = [
    ...(who !== undefined && stating.who === undefined
      ? [{ question: 'who.for', value: who, quote: text.trim() }]
      : []),
    ...own.map(({ id, start, end }) => ({
      question: 'use.substances',
      value: [id],
      quote: quote(start, end),
    })),
    ...timesOfUse(message, [...own, ...actsIn(message, language)], readers, (at) =>
      isPatients(subjectAt(message, at, language)),
    ),
    ...ruled,
    ...personIn(text, message, stating, isPatients),
    ...householdsIn(message, stating, isPatients),
    ...payersIn(message, stating),
    ...placesIn(message, language),
    ...(phone === undefined
      ? []
      : [{ question: 'contact.phone', value: phone, quote: text.trim() }]),
  ];
  return [...withFocus(oneEach(stated, text), said, language), ...apart];
}

/** Whom help is for, where the message says so or tells of one person's use alone. */
function whoIn(
  said: string,
  uses: readonly { readonly whose: Whose | undefined }[],
  { helpFor, self, kin }: StatementLanguage,
): string | undefined {
  if (helpFor.client.test(said)) return 'professional';
  if (helpFor.me.test(said)) return 'self';
  if (helpFor.other.test(said)) return 'loved_one';
  const own = uses.some(({ whose }) => whose === 'writer');
  if (own || helpFor.writer.test(said)) return 'self';
  const other = uses.some(({ whose }) => whose === 'other');
  if (other && kin.test(said)) return 'loved_one';
  return uses.length > 0 && !other && self.test(said) ? 'self' : undefined;
}

/** What the rules say; of two single values for a question that of the earlier rule, which is the narrower. */
function rulesIn(
  message: Message,
  language: StatementLanguage,
  patient: Whose | undefined,
  asked: string | undefined,
): readonly Volunteered[] {
  const single = new Set<string>();
  return language.rules.flatMap(({ question, value, says, of, denies, ...rule }) => {
    if (rule.asked && question !== asked) return [];
    const match = says.exec(message.said);
    if (!match) return [];
    if (message.isAsked(match.index + match[0].length) && !isWish(value)) return [];
    const start = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    const end = match.index + match[0].length;
    const whose = subjectAt(message, end, language);
    // Who knows of it, and whether they want it, is said of the one who needs help.
    if (of === 'other' && patient !== 'other') return [];
    const fits = of === 'anyone' || whose === undefined || whose === (of ?? patient);
    if (!fits || (denies !== true && isDenied(message, start, language))) return [];
    if (!isList(value) && single.has(question)) return [];
    if (!isList(value)) single.add(question);
    return [{ question, value, quote: message.quote(start, end) }];
  });
}

/** What someone asks for is what they need: "do you have evenings?" */
function isWish(value: FactValue): boolean {
  return isList(value) && value.some((each) => WISHES.includes(each));
}

const WISHES = ['evening', 'weekend', 'telehealth'];

function householdsIn(
  message: Message,
  { readers }: Stating,
  isPatients: (whose: Whose | undefined) => boolean,
): readonly Volunteered[] {
  const { statements: language } = readers;
  return [...message.said.matchAll(language.lives)].flatMap(({ 0: lives, index }) => {
    if (!isPatients(subjectAt(message, index + lives.length, language))) return [];
    const words = message.said.slice(index).split(' ').slice(0, LONGEST_HOUSEHOLD);
    // As much as is understood of what follows: "with my sister who is sober, and I work days".
    for (let length = words.length; length > 2; length--) {
      const said = words.slice(0, length).join(' ');
      const value = readers.readHousehold(said);
      if (value)
        return [{ question: 'home.now', value, quote: message.quote(index, index + said.length) }];
    }
    return [];
  });
}

/** Words that a home is told in. */
const LONGEST_HOUSEHOLD = 14;

function payersIn(message: Message, { readers, vocabulary }: Stating): readonly Volunteered[] {
  const { statements: language } = readers;
  return namesIn(message.said, vocabulary.payers).flatMap(({ id, name, start, end }) => {
    if (language.notPayers.has(name) || !NAMED_PAYERS.test(id) || message.isAsked(end)) return [];
    const around = `${message.said.slice(Math.max(0, start - 30), start)}#${message.said.slice(end, end + 14)}`;
    if (!language.insured.test(around) || isDenied(message, start, language)) return [];
    return [{ question: 'insurance.payer', value: id, quote: message.quote(start, end) }];
  });
}

/** To have a plan, in English and Spanish. */
const HAS_PLAN = /(?:^| )(?:have|has|got|insurance|tengo|tiene|tenemos|traigo|seguro)(?: |$)/;

/** "We have Kaiser": a plan is told in few words, too. Not by its name alone, which may be an everyday word. */
function plansIn(message: Message, stating: Stating): readonly Volunteered[] {
  return HAS_PLAN.test(message.said) ? oneEach(payersIn(message, stating), message.said) : [];
}

/** An insurer by its name; "uninsured", "court" and the like are everyday words. */
const NAMED_PAYERS = /^(?!(?:unknown|none|uninsured|self_pay|court|other|private_unspecified)$)/;

/** Values of a list add up; of several single values for one question there is none. */
function oneEach(stated: readonly Volunteered[], text: string): readonly Volunteered[] {
  return [...Map.groupBy(stated, ({ question }) => question).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const values = new Set(all.map(({ value }) => JSON.stringify(value)));
    if (!isList(first.value)) return values.size === 1 ? [first] : [];
    const ids = [...new Set(all.flatMap(({ value }) => (isList(value) ? value : [])))];
    if (ids.includes('none') && ids.length > 1) return [];
    return [{ ...first, value: ids.sort(), quote: covering(all, text) }];
  });
}

/** Characters: a longer quote would be the message itself. */
const LONGEST_QUOTE = 160;

/** One quote is kept of several: from the first to the last of them, or the longest where that is too much. */
function covering(all: readonly Volunteered[], text: string): string {
  const places = all.map(({ quote }) => [text.indexOf(quote), quote.length] as const);
  const start = Math.min(...places.map(([at]) => at));
  const end = Math.max(...places.map(([at, length]) => at + length));
  if (start >= 0 && end - start <= LONGEST_QUOTE) return text.slice(start, end);
  return all.reduce((most, { quote }) => (quote.length > most.length ? quote : most), '');
}

/** Not what someone comes to a treatment center for alone. */
const MINOR = ['nicotine', 'caffeine', 'none'];

/** What is told of use alone, or of moods alone, is what someone came about; with both, that is asked. */
function withFocus(
  stated: readonly Volunteered[],
  said: string,
  { mind }: StatementLanguage,
): readonly Volunteered[] {
  const use = stated.find(({ question }) => question === 'use.substances');
  if (!use || !isList(use.value)) return stated;
  if (mind.test(said)) {
    const alone = use.value.includes('none');
    const focus = { question: 'needs.focus', value: 'mental_health', quote: use.quote };
    return alone ? [...stated, focus] : stated;
  }
  if (use.value.every((id) => MINOR.includes(id))) return stated;
  return [...stated, { question: 'needs.focus', value: 'substances', quote: use.quote }];
}

/** Array.isArray does not narrow readonly arrays. */
const isList = (value: FactValue): value is readonly string[] => Array.isArray(value);
