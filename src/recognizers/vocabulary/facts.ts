import type { Named } from '../vocabulary.ts';

/** What visitors call their answers when they want to change one. */
export const facts: readonly Named[] = Object.entries({
  who: 'who it is for, who, person',
  focus: 'what i need, needs, focus, help with',
  name: 'name, first name',
  phone: 'phone, phone number, number, telephone, cell, cell number, mobile',
  safe_contact: 'how to reach me, safe contact, contact, contact times, safe ways and times',
  substances: 'substances, substance, drugs, what i use',
  frequency: 'frequency, how often',
  duration: 'duration, how long',
  last_use: 'last use, last time',
  detox_history: 'detox, detox history',
  prior_levels: 'treatment, treatment history, past treatment, prior treatment, care before',
  coming_from: 'where i am leaving from, leaving from, leaving now',
  health: 'health, conditions, medication, medicine, health and medicine',
  mental_health: 'mental health, mood',
  home: 'home, housing, living situation',
  readiness: 'start, start date, when to start',
  constraints: 'schedule, work, transport, transportation, availability',
  zip: 'zip, zip code, zipcode, postal code, location, address',
  payer: 'insurance, payer, insurance plan',
}).map(([id, names]) => ({ id, names: names.split(', ') }));
