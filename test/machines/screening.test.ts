import type { FactValue } from '../../src/machines/facts.ts';
import type { Step } from '../../src/machines/progress.ts';
import { MODULES, PLAIN_SETTINGS } from '../../src/machines/settings.ts';
import type { Language, Module } from '../../src/machines/settings.ts';
import { asqConcerns, screening } from '../../src/machines/topics/screening.ts';
import { command, effectsOf, open, send, tap, valueOf } from './conversation.ts';
import { knowing, silent } from './knowing.ts';
import { valuesOf } from './samples.ts';

type Answers = Readonly<Record<string, FactValue>>;
const LEAVE_OUT = ['skip', 'decline', 'unsure'] as const;
type LeftOut = (typeof LEAVE_OUT)[number];

/** Leaves a question out instead of answering it. */
const left = (how: LeftOut) => ({ since_age: 0, how }) as unknown as FactValue;
const howLeft = (value: FactValue) => (value as unknown as { how?: LeftOut }).how;

/** An adult who writes for themself and drinks. */
const ADULT: Answers = {
  'who.for': 'self',
  'consent.adult': 'yes',
  'needs.focus': 'both_substances_first',
  'use.substances': ['alcohol'],
  'safety.withdrawal': ['none'],
  'safety.thoughts': 'no',
  'safety.check': 'yes',
};

function reply(turn: Step, answers: Answers): Step {
  const { question, context } = turn;
  if (!question) throw new Error('no question is open');
  const value = answers[question.id] ?? valuesOf(question, context)[0];
  if (value === undefined) throw new Error(`no answer to ${question.id}`);
  const how = howLeft(value);
  return send(turn, how ? command(how, question.id) : tap(value, question.id));
}

/** Longer than any whole conversation. */
const MOST_TURNS = 80;

/** Answers until this question is open; everything not given is answered with its first choice. */
function goTo(id: string, modules: readonly Module[], answers: Answers = {}): Step {
  return walk(id, modules, answers, 'en').turn;
}

/** The screening questions that come before this person is asked about home. */
function asked(
  modules: readonly Module[],
  answers: Answers = {},
  language: Language = 'en',
): readonly string[] {
  return walk('home.now', modules, answers, language).asked;
}

function walk(end: string, modules: readonly Module[], answers: Answers, language: Language) {
  const asked: string[] = [];
  let turn = open({ ...PLAIN_SETTINGS, modules }, language);
  for (let turns = 0; turns < MOST_TURNS; turns++) {
    if (turn.question?.id === end) return { turn, asked };
    if (turn.question?.id.startsWith('screening.')) asked.push(turn.question.fact);
    turn = reply(turn, { ...ADULT, ...answers });
  }
  throw new Error(`${end} never came; asked at last: ${turn.question?.id ?? 'nothing'}`);
}

const audit = ['audit_c_1', 'audit_c_2', 'audit_c_3'];
const phq9 = Array.from({ length: 9 }, (_, at) => `phq_${at + 1}`);
const past = ['asq_1', 'asq_2', 'asq_3', 'asq_4'];
const drinks = { 'screening.audit_c_1': '3' };

describe('what is asked', () => {
  test('nothing, where no module is on', () => {
    expect(asked([])).toEqual([]);
  });

  test('each module alone asks its own items', () => {
    expect(asked(['audit_c'], drinks)).toEqual(audit);
    expect(asked(['drug_single'])).toEqual(['drug_single']);
    expect(asked(['phq2'])).toEqual(['phq_1', 'phq_2']);
    expect(asked(['phq9'])).toEqual(phq9);
    expect(asked(['gad2'])).toEqual(['gad_1', 'gad_2']);
    expect(asked(['asq'], noToAll())).toEqual(past);
  });

  test('all of them, each item once: the PHQ-2 is the beginning of the PHQ-9', () => {
    const ids = asked(MODULES, { ...drinks, 'screening.asq_1': 'yes', 'screening.asq_5': 'no' });
    expect(ids).toEqual(screening.questions.map(({ fact }) => fact));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('after "Never" drinking the other two are not asked', () => {
    expect(asked(['audit_c'], { 'screening.audit_c_1': '0' })).toEqual(['audit_c_1']);
  });

  test('AUDIT-C, unless what is used is understood and is not alcohol', () => {
    const with_ = (substances: FactValue) =>
      asked(['audit_c'], { 'use.substances': substances, ...drinks }).length;
    expect([with_(['alcohol', 'heroin']), with_(['polysubstance']), with_(left('skip'))]).toEqual([
      3, 3, 3,
    ]);
    expect([with_(['heroin']), with_(['none'])]).toEqual([0, 0]);
  });

  test('nothing about substances where nothing is used', () => {
    const ids = asked(['audit_c', 'drug_single', 'phq2'], { 'use.substances': ['none'] });
    expect(ids).toEqual(['phq_1', 'phq_2']);
  });

  test('nobody answers for someone else, and a minor goes to a person', () => {
    for (const who of ['loved_one', 'professional']) {
      expect(asked(MODULES, { 'who.for': who })).toEqual([]);
    }
    expect(asked(MODULES, { 'consent.adult': 'no' })).toEqual([]);
  });

  test('nothing in Spanish, which has no wording that was checked', () => {
    expect(asked(MODULES, {}, 'es')).toEqual([]);
  });

  test('every item can be left out, in each of the three ways, and the next one comes', () => {
    for (const how of LEAVE_OUT) {
      const out = Object.fromEntries(screening.questions.map(({ id }) => [id, left(how)]));
      expect(asked(MODULES, out)).toHaveLength(screening.questions.length - 1);
    }
  });

  test('the fifth of the ASQ comes after any yes, and only then', () => {
    for (const fact of past) {
      const ids = asked(['asq'], { ...noToAll(), [`screening.${fact}`]: 'yes' });
      expect(ids).toEqual([...past, 'asq_5']);
    }
    expect(asked(['asq'], noToAll())).not.toContain('asq_5');
    const declined = { ...noToAll(), 'screening.asq_2': left('decline') };
    expect(asked(['asq'], declined)).not.toContain('asq_5');
  });

  test('a change to "Never" takes the answers that hang on it away', () => {
    const turn = goTo('home.now', ['audit_c'], drinks);
    expect(turn.context.facts['audit_c_3']).toBeDefined();
    const edited = send(turn, command({ command: 'edit', fact: 'audit_c_1' }));
    const after = send(edited, tap('0', 'screening.audit_c_1'));
    expect(Object.keys(after.context.facts).filter((id) => id.startsWith('audit'))).toEqual([
      'audit_c_1',
    ]);
  });
});

describe('answers about safety', () => {
  const safetyOf = (turn: Step) => (valueOf(turn) as { safety: string }).safety;
  const at = (id: string, answers: Answers = {}) => goTo(id, MODULES, { ...noToAll(), ...answers });

  test('item 9 of the PHQ-9 brings help and a check at once, from "several days" on', () => {
    const item = at('screening.phq_9');
    for (const value of ['1', '2', '3']) {
      const turn = send(item, tap(value, 'screening.phq_9'));
      expect(effectsOf(turn, 'help')).toMatchObject([{ signal: 'suicide', mode: 'check' }]);
      expect(turn.question?.id).toBe('safety.check');
      expect(turn.context.facts['phq_9']?.value).toBe(value);
      expect(turn.context.signals).toMatchObject([{ rule: 'phq_9_item_9' }]);
    }
    const calm = send(item, tap('0', 'screening.phq_9'));
    expect([effectsOf(calm, 'help'), calm.question?.id]).toEqual([[], 'screening.gad_1']);
  });

  test('not being sure about item 9 is asked about; leaving it out is not pressed', () => {
    const item = at('screening.phq_9');
    const turn = (how: LeftOut) => safetyOf(send(item, command(how, 'screening.phq_9')));
    expect([turn('unsure'), turn('skip'), turn('decline')]).toEqual(['checking', 'calm', 'calm']);
  });

  test('the score decides nothing: every other item at its highest is calm', () => {
    const others = Object.fromEntries(
      screening.questions
        .filter(({ fact }) => !fact.startsWith('asq') && fact !== 'phq_9')
        .map((question) => [
          question.id,
          'choices' in question ? (question.choices.at(-1) ?? '') : 300,
        ]),
    );
    expect(at('home.now', others).context.signals).toEqual([]);
  });

  test('the first yes to the ASQ brings help and a check; the next one does not repeat it', () => {
    for (const fact of past) {
      const item = at(`screening.${fact}`);
      const yes = send(item, tap('yes', item.question?.id));
      expect(effectsOf(yes, 'help')).toMatchObject([{ signal: 'suicide', mode: 'check' }]);
      expect(yes.question?.id).toBe('safety.check');
    }
    const second = at('screening.asq_3', { 'screening.asq_1': 'yes' });
    const yes = send(second, tap('yes', 'screening.asq_3'));
    expect([effectsOf(yes, 'help'), yes.question?.id]).toEqual([[], 'screening.asq_4']);
    expect(yes.context.facts['asq_3']?.value).toBe('yes');
  });

  test('not safe after a yes interrupts, and no screening question follows', () => {
    const item = at('screening.asq_1');
    const crisis = send(send(item, tap('yes', 'screening.asq_1')), tap('no', 'safety.check'));
    expect(crisis.question?.id).toBe('safety.next');
    const on = send(crisis, tap('go_on', 'safety.next'));
    expect(on.question?.id).toBe('home.now');
    expect(on.context.facts['asq_1']?.value).toBe('yes');
  });

  test('thoughts right now interrupt, hand off, and end the screening', () => {
    const item = at('screening.asq_5', { 'screening.asq_4': 'yes' });
    const turn = send(item, tap('yes', 'screening.asq_5'));
    expect(effectsOf(turn, 'help')).toMatchObject([{ signal: 'suicide', mode: 'interrupt' }]);
    expect(effectsOf(turn, 'handOff')).toMatchObject([{ reason: 'crisis' }]);
    expect(turn.question?.id).toBe('safety.next');
    expect(turn.context.facts['asq_5']?.value).toBe('yes');
    expect(send(turn, tap('go_on', 'safety.next')).question?.id).toBe('home.now');
  });

  test('no answer to "right now" is asked about; a no is not', () => {
    const item = at('screening.asq_5', { 'screening.asq_1': 'yes' });
    for (const how of LEAVE_OUT) {
      expect(safetyOf(send(item, command(how, 'screening.asq_5')))).toBe('checking');
    }
    expect(safetyOf(send(item, tap('no', 'screening.asq_5')))).toBe('calm');
  });

  test('leaving an item of the ASQ out shows no help, and is still for a person', () => {
    for (const how of ['skip', 'decline'] as const) {
      const turn = send(at('screening.asq_1'), command(how, 'screening.asq_1'));
      expect([effectsOf(turn, 'help'), turn.question?.id]).toEqual([[], 'screening.asq_2']);
      expect(asqConcerns(turn.context.facts)).toBe(true);
    }
  });

  test('the ASQ is a concern after a yes, a silence or words not understood, not after no', () => {
    expect(asqConcerns({})).toBe(false);
    expect(asqConcerns(knowing({ asq_1: 'no', asq_2: 'no', asq_3: 'no', asq_4: 'no' }))).toBe(
      false,
    );
    expect(asqConcerns(knowing({ asq_1: 'no', asq_4: 'yes' }))).toBe(true);
    expect(asqConcerns({ asq_5: silent('declined') })).toBe(true);
    expect(asqConcerns({ asq_1: { ...silent('answered'), value: 'hm', raw: true } })).toBe(true);
  });
});

function noToAll(): Answers {
  return Object.fromEntries(past.map((fact) => [`screening.${fact}`, 'no']));
}
