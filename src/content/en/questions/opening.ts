import type { Questions } from '../../words.ts';

/** First words: the notice, safety, whom it is for, what is happening, how to reach them. */
export const opening = {
  notice: {
    ask: 'Is it OK to go on?',
    why: 'I keep nothing you write until you say yes.',
    again: 'Please say “yes” to go on or “no” to stop here.',
    choices: { yes: 'Yes, go on', no: 'No, stop here' },
  },
  'safety.now': {
    ask: 'I ask everyone this first. Are you safe right now, and anyone you are asking for?',
    why: 'If someone is in danger, help comes before any other question.',
    again: 'Please pick one. For example, type “safe” or “in danger”.',
    hint: 'Danger can mean thoughts of suicide, an overdose, bad withdrawal, or someone being hurt.',
    choices: { safe: 'Yes, safe right now', unsure: 'I am not sure', danger: 'No, in danger now' },
  },
  'safety.check': {
    ask: {
      self: 'Are you safe right now, and anyone you are worried about?',
      loved_one: 'Are you both safe right now, you and the person you care about?',
      professional: 'Is the person you are asking for safe right now?',
    },
    why: 'What you wrote made me want to ask, so that help can come first.',
    again: 'I want to be sure. For example, you can type “yes, safe” or “not safe”.',
    choices: { yes: 'Yes, we are safe for now', no: 'No, not safe', unsure: 'I do not know' },
  },
  'safety.next': {
    ask: 'When you are ready, what would you like to do next?',
    why: 'You decide what happens in this chat from here.',
    again: 'Please pick one. For example, type “go on” or “stop”.',
    choices: {
      go_on: 'Go on with the questions',
      human: 'Ask for a person to join',
      stop: 'Stop here',
    },
  },
  'who.for': {
    ask: 'Who are you looking for help for?',
    why: 'It helps me use the right words in the rest of this chat.',
    again: 'Is this for you, or for someone else? For example, type “me” or “my son”.',
    choices: {
      self: 'For me',
      loved_one: 'For someone I care about',
      professional: 'I am a professional making a referral',
    },
  },
  'needs.focus': {
    ask: {
      self: 'What would you like help with?',
      loved_one: 'What do they need help with?',
      professional: 'What does this person need help with?',
    },
    why: 'It tells the team which kind of care to think about first.',
    again: 'Please pick the closest one. For example, type “alcohol” or “mental health”.',
    choices: {
      substances: 'Alcohol or drugs',
      mental_health: 'Mental health',
      both_substances_first: 'Both, mostly alcohol or drugs',
      both_mental_health_first: 'Both, mostly mental health',
    },
  },
  'contact.name': {
    ask: {
      self: 'What first name may we use for you?',
      loved_one: 'What is your own first name?',
      professional: 'What is your name?',
    },
    why: 'So that a person at the center knows what to call you.',
    again: 'Any name you like to be called is fine. For example, “Sam”.',
  },
  'contact.phone': {
    ask: 'What phone number is best to reach you?',
    why: 'If this chat gets cut off, the team can still reach you, if you allow it.',
    again: 'Please type all ten digits. For example, the area code first, then the rest.',
    hint: 'You can write it in any way you like.',
  },
  'contact.safe': {
    ask: 'Which of these are safe ways and times to reach you?',
    why: 'Other people may see your phone, so the team uses only what you mark as safe.',
    again: 'You can pick more than one. For example, “text” and “evening”.',
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
  'consent.contact': {
    ask: 'May {center} call or text you at this number about getting help?',
    why: 'This is your choice, and you get the same help here if you say no.',
    again: 'Please say “yes, they may” or “no”.',
    hint: 'Only in the ways you marked as safe. You can tell them to stop at any time.',
    choices: { yes: 'Yes, they may', no: 'No, please do not' },
  },
} as const satisfies Partial<Questions>;
