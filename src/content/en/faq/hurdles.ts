import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** What can get in the way: use again, money. No prices and no promises. */
export const hurdles = {
  setbacks: {
    asks: [
      'What happens if I relapse?',
      'What if I use again?',
      'What if I slip up?',
      'Will you kick me out if I drink?',
      'What happens if I have a bad week and use?',
    ],
    answer: [
      'A setback can happen, and it is not the end of care. Tell the team early about anything that could lead to use. ' +
        'They can look at what happened and change the plan with you.',
      `After a break from opioids the body can take much less. If someone will not wake up, call ${emergency.call}.`,
    ],
    cites: ['P26', 'P32'],
  },
  telehealth: {
    asks: [
      'Can I do it online?',
      'Is there a virtual program?',
      'Do you have video sessions?',
      'Can I do the program from home?',
      'Do I have to come in person?',
      'Do you offer telehealth?',
      'Do you have Zoom sessions?',
    ],
    answer: [
      '{telehealth} Video can help when the way is long or it is hard to leave home. ' +
        'It does not suit everyone. Ask the team, and ask your insurance if it allows care by video.',
    ],
    cites: ['P48'],
  },
  cost: {
    asks: [
      'How much does it cost?',
      'How much is it without insurance?',
      'Is it free?',
      'What if I cannot afford it?',
      'Is there a payment plan?',
      'Is it cheaper than residential?',
      'What is the price?',
      'How much would I pay?',
    ],
    answer: [
      'I cannot give prices. It depends on the care and on insurance. ' +
        'The team at {center} can tell you what you would pay and what help there is with paying. {otherWays} ' +
        'It is fine to ask that first, and to ask what other kinds of care would cost.',
    ],
    cites: ['P17', 'P47'],
  },
  insurance: {
    asks: [
      'Do you take my insurance?',
      'What insurance do you accept?',
      'Do you take Medicaid?',
      'Do you take Blue Cross?',
      'Does Medicare pay for IOP?',
      'Is it covered by insurance?',
      'Will my plan pay for this?',
    ],
    answer: [
      '{plans} The team can check your benefits and help you find out what your plan pays. {withoutInsurance} ' +
        'You can also call the number on your card.',
    ],
    cites: ['P47'],
  },
} as const satisfies Partial<Faq>;
