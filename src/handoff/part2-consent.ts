import { z } from 'zod';

import { CONSENT_ELEMENTS } from '../content/part2-consent.ts';
import type { ConsentElement } from '../content/part2-consent.ts';
import { PART2_NOTICE } from '../content/part2-notice.ts';
import type { Words } from '../content/words.ts';
import type { HandoffSummary } from './summary.ts';

/** Where a person writes. */
const BLANK = '____';

/** An element as it reads; `open` while there is something left to fill in. */
const element = z
  .strictObject({ text: z.string().trim().min(1), open: z.boolean() })
  .refine(({ text, open }) => open === text.includes(BLANK), 'open exactly while there is a blank');
const filled = element.refine(({ open }) => !open, 'not filled in');

/** All elements of 42 CFR 2.31(a): a consent that lacks one of them is none (clinical.md 4.2). */
function elements<Each extends z.ZodType>(each: Each) {
  const shape = Object.fromEntries(CONSENT_ELEMENTS.map((id) => [id, each]));
  return z.strictObject(shape as Record<ConsentElement, Each>);
}

const form = {
  schema: z.literal('porchlight/part2-consent@1'),
  /** The handoff that it was drafted from. */
  ref: z.string(),
  language: z.string().describe('BCP 47.'),
  title: z.string().min(1),
  notFor: z.string().min(1),
  /** 42 CFR 2.32: goes with every record that is disclosed by this consent, to the letter. */
  notice: z.literal(PART2_NOTICE.long),
  reviewedBy: z.string().nullable().describe('The lawyer who signed the wording off; null: none.'),
};

/**
 * A written consent to disclose a record outside the program. A draft may have blanks, but never an
 * element too few; one that is signed has no blanks. Porchlight only ever makes drafts: people sign.
 */
export const Part2Consent = z.discriminatedUnion('status', [
  z.strictObject({ ...form, status: z.literal('draft'), elements: elements(element) }),
  z.strictObject({ ...form, status: z.literal('signed'), elements: elements(filled) }),
]);

export type Part2Consent = z.infer<typeof Part2Consent>;
export type Part2Draft = Extract<Part2Consent, { status: 'draft' }>;

/**
 * A consent for the patient to complete and sign with a person. What is known is filled in: the
 * center, and a first name where the visitor is the patient. Nobody has chosen the rest yet, so it
 * stays blank for them to fill in.
 */
export function draftConsent(
  { id, language, contact, who }: HandoffSummary,
  center: { readonly name: string },
  { consentDraft }: Pick<Words, 'consentDraft'>,
): Part2Draft {
  const firstName = who === 'self' ? contact.name : undefined;
  const text = (each: ConsentElement) => {
    const template = consentDraft.elements[each].replaceAll('{center}', () => center.name);
    // A first name is no full name: the blank stays behind it.
    if (each !== 'patient' || firstName === undefined) return template;
    return template.replace(BLANK, () => `${firstName.replaceAll(BLANK, ' ')} ${BLANK}`);
  };
  const drafted = CONSENT_ELEMENTS.map((each) => {
    const words = text(each);
    return [each, { text: words, open: words.includes(BLANK) }] as const;
  });
  return {
    schema: 'porchlight/part2-consent@1',
    status: 'draft',
    ref: id,
    language,
    title: consentDraft.title,
    elements: Object.fromEntries(drafted) as Part2Draft['elements'],
    notFor: consentDraft.notFor,
    notice: PART2_NOTICE.long,
    reviewedBy: consentDraft.reviewedBy,
  };
}
