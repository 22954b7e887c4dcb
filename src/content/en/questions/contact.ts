import type { Questions } from '../../words.ts';

/** How to reach them safely. The permission to call or text stands alone and is never ticked for them. */
export const contact = {
  'contact.name': {
    ask: {
      self: 'What first name may we use for you?',
      loved_one: 'What is your own first name?',
      professional: 'What is your name?',
    },
    why: 'So that a person at the center knows what to call you.',
    again: 'Any name you like to be called is fine. For example, “Sam”.',
    third: 'A nickname is fine too. For example, “call me Jay”.',
  },
  'contact.phone': {
    ask: 'What phone number is best to reach you?',
    why: 'If this chat gets cut off, the team can still reach you, if you allow it.',
    again: 'Please type all ten digits. For example, the area code first, then the rest.',
    third: 'Ten digits in a row are fine, with no dashes or spaces. Or type “skip”.',
    hint: 'You can write it in any way you like.',
  },
  'contact.safe': {
    ask: 'Which of these are safe ways and times to reach you?',
    why: 'Other people may see your phone, so the team uses only what you mark as safe.',
    again: 'You can pick more than one. For example, “text” and “evening”.',
    third: 'Numbers from the list are enough. For example, “1, 3” for a call or a voicemail.',
    choices: {
      call: 'Phone call',
      text: 'Text message',
      voicemail: 'Leave a voicemail',
      morning: 'Mornings',
      afternoon: 'Afternoons',
      evening: 'Evenings',
      none: 'Please do not contact me',
    },
  },
  'contact.limits': {
    ask: 'How or when should the team not reach you?',
    why: 'So that the team reaches you only in a safe way.',
    again: 'For example, “do not call when my husband is home”.',
    third: 'A few words are enough. For example, “no voicemail”.',
  },
  'consent.contact': {
    ask: 'May {center} call or text you at this number about getting help?',
    why: 'This is your choice, and you get the same help here if you say no.',
    again: 'Please say “yes, they may” or “no”.',
    third: 'One number is enough. Type “1” if they may call or text, “2” if not.',
    hint: 'Only in the ways you marked as safe. You can take this back at any time.',
    choices: { yes: 'Yes, they may', no: 'No, please do not' },
  },
} as const satisfies Partial<Questions>;
