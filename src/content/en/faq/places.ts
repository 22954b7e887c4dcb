import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency } = RESOURCES;

/** The places of the center: where they are, how to get there and in, when they are open. */
export const places = {
  where: {
    asks: [
      'Is there a program near me?',
      'What if there is nothing close to me?',
      'Where are you located?',
      'Where is the center?',
      'What is your address?',
      'Can I have the address?',
      'What city are you in?',
    ],
    answer: [
      '{siteList}',
      'Most people come to IOP from close by. When I ask for a ZIP code, I can look for what {center} has near it. ' +
        'If nothing is close, ask about residential care, which can be farther away. {telehealth}',
    ],
    cites: ['P48'],
  },
  getting_there: {
    asks: [
      'How do I get to the center?',
      'How do I get there by bus?',
      'What if I do not have a car?',
      'Do you help with rides?',
      'Can someone pick me up?',
      'Do you have transportation?',
    ],
    answer: ['{siteTransport}', 'For rides, ask the team at {center}.'],
    cites: ['P48'],
  },
  access: {
    asks: [
      'Is it wheelchair accessible?',
      'Can I get in with a wheelchair?',
      'Is the building accessible?',
      'Is there an elevator?',
      'Is there a ramp?',
      'Are there stairs?',
      'I use a walker, can I get in?',
    ],
    answer: [
      '{siteAccess}',
      'For other help with coming or taking part, ask the team at {center}, or call {phone}.',
    ],
    cites: [],
  },
  place_hours: {
    asks: [
      'When are you open?',
      'What are your opening hours?',
      'What time do you open?',
      'What time do you close?',
      'When is the building open?',
      'When can I come by?',
      'Are you open on holidays?',
    ],
    answer: [
      '{siteHours}',
      'Sessions have times of their own. They meet {sessionTimes}. To talk to a person, call {phone}.',
    ],
    cites: [],
  },
  walk_in: {
    asks: [
      'Can I just walk in?',
      'Do you take walk-ins?',
      'Do I need an appointment?',
      'Do I have to make an appointment?',
      'Can I come in without an appointment?',
      'Can I just show up?',
    ],
    answer: [
      'Please call {phone} before you come. I do not know if someone can see you without a visit set up. ' +
        `In danger, call ${emergency.call}.`,
    ],
    cites: [],
  },
} as const satisfies Partial<Faq>;
