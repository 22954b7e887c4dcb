import { RESOURCES } from '../../resources.ts';
import type { Faq } from '../../faq.ts';

const { emergency, lifeline } = RESOURCES;

/** The center: what to ask, how it starts, when and in what language. */
export const center = {
  what_to_ask: {
    asks: [
      'What should I ask a treatment center?',
      'What questions should I ask a center?',
      'How do I choose a program?',
      'How do I find the right place for me?',
      'How do I know if a center is good?',
    ],
    answer: [
      'Ask any center: How many hours and days a week? How long does it last? Who leads the groups? ' +
        'How long is detox, and what care comes after it? Is family part of it? What will I pay? ' +
        'What if I use again? Look for a place that fits your life and that you can get to.',
    ],
    cites: ['P15', 'P29', 'P48'],
  },
  assessment: {
    asks: [
      'What happens at the first visit?',
      'What is an assessment?',
      'Do I need a referral from a doctor?',
      'How do I sign up?',
      'How do I get into the program?',
      'What happens on the first call?',
      'What is the first step?',
    ],
    answer: [
      'It starts with a talk with a person at {center}, often by phone. Then a clinician asks about health, use, home and goals. ' +
        'No two people are the same, so the plan comes from that talk. You can ask about anything. ' +
        'A talk with your own doctor or therapist can help too.',
    ],
    cites: ['P50', 'P51'],
  },
  phone_hours: {
    asks: [
      'When can I call?',
      'What are your phone hours?',
      'What is your phone number?',
      'Are you open now?',
      'Are you open on weekends?',
      'When is someone there to answer the phone?',
    ],
    answer: [
      'You can call {center} at {phone}. Phone hours are {phoneHours}. ' +
        `In a crisis, call or text ${lifeline.call}, day or night. In danger, call ${emergency.call}.`,
    ],
    cites: ['P51'],
  },
  language: {
    asks: [
      'Do you speak Spanish?',
      '¿Hablan español?',
      'Can I have an interpreter?',
      'Is there someone who speaks my language?',
      'Can I do this in another language?',
      'Do you have help for people who are deaf?',
    ],
    answer: [
      'This chat can be in {languages}. For another language or sign language, you can ask for an interpreter. ' +
        'Call {phone}, or type “person” here and say which language it is.',
    ],
    cites: [],
  },
} as const satisfies Partial<Faq>;
