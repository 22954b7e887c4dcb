import type { Words } from '../words.ts';

/** Labels for what can be said at any time. None is also the label of an answer. */
export const standing: Words['standing'] = {
  back: 'Back',
  skip: 'Skip',
  unsure: 'Not sure',
  decline: 'I’d rather not say',
  why: 'Why do you ask?',
  repeat: 'Say that again',
  human: 'Talk to a person',
  restart: 'Start over',
  erase: 'Erase this chat',
  stop: 'Stop for now',
};

/** What each fact is called. */
export const facts: Words['facts'] = {
  notice: 'Agreed to go on',
  safety_now: 'Safe at the start',
  safety_check: 'Safe when asked again',
  safety_next: 'Next step after help',
  who: 'Who it is for',
  focus: 'Help with',
  name: 'First name',
  phone: 'Phone',
  safe_contact: 'Safe ways and times',
  contact_permission: 'May call or text',
  substances: 'Substances',
  frequency: 'How often',
  duration: 'How long',
  last_use: 'Last use',
  detox_history: 'Detox before',
  withdrawal_history: 'When use stopped before',
  prior_levels: 'Care before',
  coming_from: 'Leaving now',
  returned_to_use: 'Return to use after care',
  health: 'Health and medicine',
  mental_health: 'Past few weeks',
  home: 'Home',
  readiness: 'When to start',
  constraints: 'Fit around',
  zip: 'ZIP code',
  payer: 'Insurance',
  guidance_wanted: 'Wanted to hear about care',
  review: 'Review',
  review_which: 'Answer to change',
  follow_up: 'May ask again later',
};

/** How a visitor sees an answer that is not a plain answer. */
export const statuses: Words['statuses'] = {
  skipped: 'Not provided',
  unsure: 'Not sure',
  declined: 'Rather not say',
  contradicted: 'two different answers',
};
