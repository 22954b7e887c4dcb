import type { ConsentDraft } from '../part2-consent.ts';

/** Consent to share a record outside the center, in plain words (clinical notes 4.2). A draft for counsel. */
export const consentDraft: ConsentDraft = {
  reviewedBy: null,
  status: 'draft',
  title: 'Draft: my choice to share my record. It counts only when I have signed it.',
  elements: {
    patient: 'My full name: ____',
    discloser: 'Who may share: {center} and the people who work there.',
    information: 'What may be shared. I name each kind, such as the answers in this chat: ____',
    recipient:
      'Who may get it. I write a name here, or say “my treating providers, health plans, third-party payers, and people helping to operate this program”: ____',
    purpose: 'What it is for, such as care, payment, or because I ask for it: ____',
    redisclosure:
      'Whoever gets it may be allowed to pass it on under the health privacy law, HIPAA. ' +
      'They may not use it against me in a court case or other legal case, unless I agree to that or a court orders it.',
    revocation:
      'I can take this back at any time. I write to {center} that I do. ' +
      'What was shared before then cannot be called back.',
    expiry: 'This ends on this day, or when this happens, such as the end of my care: ____',
    refusal:
      'I can say no. {center} tells me before I sign if saying no changes what care or payment I can get: ____',
    signature: 'My name as I sign it, on paper or on a screen: ____',
    date: 'The day I sign: ____',
  },
  notFor:
    'This form is not for counseling notes, and not for legal cases. Each of those has its own form. I get a copy of what I sign.',
};
