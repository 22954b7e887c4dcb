import { wordsFor } from '../../src/content/index.ts';
import { CONSENT_ELEMENTS } from '../../src/content/part2-consent.ts';
import { PART2_NOTICE } from '../../src/content/part2-notice.ts';
import { draftConsent, Part2Consent } from '../../src/handoff/part2-consent.ts';
import { MOTHER, SPANISH, summaryFor, WIFE } from './people.ts';

const CENTER = { name: 'Harbor House' };
const draft = draftConsent(summaryFor(MOTHER), CENTER, wordsFor('en'));

/** The same form with every blank filled in, as a person leaves it. */
const filled = {
  ...draft,
  elements: Object.fromEntries(
    CONSENT_ELEMENTS.map((id) => [
      id,
      { text: draft.elements[id].text.replaceAll('____', 'filled in by hand'), open: false },
    ]),
  ),
};
const isValid = (form: unknown) => Part2Consent.safeParse(form).success;

test('a draft has every element of 42 CFR 2.31(a)', () => {
  expect(Object.keys(draft.elements)).toEqual([...CONSENT_ELEMENTS]);
  expect(isValid(draft)).toBe(true);
});

test.each(CONSENT_ELEMENTS)('without its %s it is no consent, neither draft nor signed', (id) => {
  const { [id]: _, ...rest } = draft.elements;
  expect(isValid({ ...draft, elements: rest })).toBe(false);
  const empty = { ...draft.elements, [id]: { text: ' ', open: false } };
  expect(isValid({ ...draft, elements: empty })).toBe(false);
  const { [id]: __, ...signed } = filled.elements;
  expect(isValid({ ...filled, status: 'signed', elements: signed })).toBe(false);
});

test.each(CONSENT_ELEMENTS.filter((id) => draft.elements[id].open))(
  'with a blank for its %s it is not signed',
  (id) => {
    expect(isValid({ ...filled, status: 'signed' })).toBe(true);
    const elements = { ...filled.elements, [id]: draft.elements[id] };
    expect(isValid({ ...filled, status: 'signed', elements })).toBe(false);
    expect(isValid({ ...filled, elements })).toBe(true);
  },
);

test('a blank cannot be passed off as filled in', () => {
  const elements = { ...draft.elements, date: { ...draft.elements.date, open: false } };
  expect(isValid({ ...draft, elements })).toBe(false);
});

test('whatever is known, it stays a draft with the signature and the date left open', () => {
  for (const person of [MOTHER, WIFE, SPANISH]) {
    const { status, elements } = draftConsent(summaryFor(person), CENTER, wordsFor('en'));
    expect([status, elements.signature.open, elements.date.open]).toEqual(['draft', true, true]);
    for (const id of ['information', 'recipient', 'purpose', 'expiry'] as const) {
      expect(elements[id].open).toBe(true);
    }
  }
});

test('the center that may share is filled in, wherever it is named', () => {
  expect(draft.elements.discloser).toMatchObject({ open: false });
  expect(draft.elements.discloser.text).toContain('Harbor House');
  expect(JSON.stringify(draft)).not.toContain('{center}');
});

test('a first name stands before the blank for the full one, where the visitor is the patient', () => {
  expect(draft.elements.patient).toMatchObject({ open: true });
  expect(draft.elements.patient.text).toMatch(/Dana ____$/);
  const wife = draftConsent(summaryFor(WIFE), CENTER, wordsFor('en'));
  expect(wife.elements.patient.text).not.toContain('Ruth');
});

test('a name cannot add or remove a blank', () => {
  const summary = summaryFor(MOTHER);
  const named = { ...summary, contact: { ...summary.contact, name: '$& ____ {center}' } };
  const { patient } = draftConsent(named, CENTER, wordsFor('en')).elements;
  expect(patient.text.match(/____/g)).toHaveLength(1);
  expect(patient.text).toContain('$&');
});

test('it is in the language of whoever signs it, and whole in each', () => {
  const summary = summaryFor(SPANISH, { language: 'es' });
  const spanish = draftConsent(summary, CENTER, wordsFor(summary.language));
  expect(isValid(spanish)).toBe(true);
  expect(spanish.language).toBe('es');
  for (const id of CONSENT_ELEMENTS) {
    expect(spanish.elements[id].text).not.toBe(draft.elements[id].text);
    expect([id, spanish.elements[id].open]).toEqual([id, draft.elements[id].open]);
  }
});

test('the notice of 2.32 goes with it to the letter', () => {
  expect(draft.notice).toBe(PART2_NOTICE.long);
  expect(isValid({ ...draft, notice: `${PART2_NOTICE.long} ` })).toBe(false);
});

test('nobody is said to have signed the wording off', () => {
  expect(draft.reviewedBy).toBeNull();
});
