/**
 * What a written consent to disclose has to hold under 42 CFR 2.31(a), as changed in 2024. A consent
 * that lacks one of them is not valid, so none of them can be left out here.
 */
export const CONSENT_ELEMENTS = [
  'patient',
  'discloser',
  'information',
  'recipient',
  'purpose',
  'redisclosure',
  'revocation',
  'expiry',
  'refusal',
  'signature',
  'date',
] as const;

export type ConsentElement = (typeof CONSENT_ELEMENTS)[number];

/**
 * A form to be filled in and signed with a person. A tap in the chat is not this consent: it stays a
 * draft, with a line (____) for whatever a person fills in.
 */
export interface ConsentDraft {
  /** The lawyer who signed these words off, or null: none has yet. */
  readonly reviewedBy: string | null;
  readonly status: 'draft';
  readonly title: string;
  readonly elements: Readonly<Record<ConsentElement, string>>;
  /** What this form cannot be used for: each needs a consent of its own. */
  readonly notFor: string;
}
