import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency, lifeline } = RESOURCES;

/** This chat: what it is, who sees it, what comes of it (clinical notes 4.3 and 4.4). */
export const chat = {
  after_sending: {
    asks: [
      'What happens after I send this?',
      'What happens after this?',
      'What happens next?',
      'Will someone call me?',
      'When will someone call me?',
      'When will I hear from you?',
      'How long until someone calls me?',
      'Who is going to contact me?',
      'Will somebody call me soon?',
      'Is anyone going to call me?',
      'When are they going to call me?',
      'When r they gonna call me?',
      'When is someone going to text me?',
      'whens someone gonna text me',
      'Will they call me tonight?',
      'Did it send?',
      'Did my answers go through?',
    ],
    answer: [
      'A person at {center} reads what you have sent. They call or text only if you left a number and allowed it. ' +
        '{nextStep} You can also call {phone}. Phone hours are {phoneHours}. ' +
        'Nothing is decided before a person has talked with you.',
    ],
    cites: ['P51'],
  },
  my_number: {
    asks: [
      'Did you get my number?',
      'Do you have my phone number?',
      'What number do you have for me?',
      'Is my number saved?',
      'Did my number go through?',
      'Do they have my number?',
    ],
    answer: ['{ownNumber} {nextStep} You can also call {phone}. Phone hours are {phoneHours}.'],
    cites: [],
  },
  bot: {
    asks: [
      'Are you a bot?',
      'Am I talking to a real person?',
      'Are you human?',
      'Is this a robot?',
      'Are you an AI?',
      'Is this ChatGPT?',
    ],
    answer: [
      'I am an automated assistant of {center}. I am not a person and not a clinician. ' +
        'People wrote what I say and the rules I follow. To talk to a person, type “person” or call {phone}.',
    ],
    cites: [],
  },
  watched: {
    asks: [
      'Is anyone reading this now?',
      'Is someone watching this chat?',
      'Is this a live chat?',
      'Is anybody there?',
      'Is there a nurse in this chat?',
      'Is somebody reading this right now?',
    ],
    answer: [
      'This chat is not watched live, so it may be that no one reads it right now. ' +
        'To ask for a person, type “person”. Phone hours are {phoneHours}, at {phone}. ' +
        `In a crisis, call or text ${lifeline.call}. In danger, call ${emergency.call}.`,
    ],
    cites: [],
  },
  privacy: {
    asks: [
      'Who sees my answers?',
      'Is this private?',
      'Is this confidential?',
      'Who can read this chat?',
      'Will my employer find out?',
      'Will you tell the police?',
      'Do you share my information?',
      'Will my boss find out?',
    ],
    answer: [
      'The team at {center} sees your answers when you send them or ask for a person. ' +
        'They also see them if you may be in danger. If you leave early and said that they may call, they see them too.',
      'There are strict rules about treatment records, and there are limits to them. The team can tell you more.',
    ],
    cites: [],
  },
  kept: {
    asks: [
      'How long do you keep my answers?',
      'Can I delete my answers later?',
      'What do you do with my data?',
      'Is this chat recorded?',
      'How long is this chat kept?',
      'Do you keep what I write?',
      'Do you save this chat?',
    ],
    answer: [
      'What you write after you say yes is kept for {retention}. You can erase this chat: just type “erase”. ' +
        'If some answers were sent to {center} before, call {phone} and ask about that copy.',
    ],
    cites: [],
  },
} as const satisfies Partial<Faq>;
