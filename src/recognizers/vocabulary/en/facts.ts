import type { NamedFact } from '../named-facts.ts';
import { namedFacts } from '../named-facts.ts';

const NAMES: Readonly<Record<NamedFact, string>> = {
  who: 'who it is for, who, person',
  adult: 'adult, 18 or older',
  age: 'age',
  knows: 'whether they know, if they know, open to help',
  focus: 'what i need, needs, focus, help with',
  name: 'name, first name',
  phone: 'phone, phone number, number, telephone, cell, cell number, mobile',
  safe_contact: 'how to reach me, safe contact, contact, contact times, safe ways and times',
  contact_limits: 'contact limits, limits on contact, when not to call, how not to reach me',
  contact_permission: 'permission, permission to call, call permission, contact permission',
  substances: 'substances, substance, drugs, what i use',
  frequency: 'frequency, how often',
  last_use: 'last use, last time',
  duration: 'duration, how long',
  consequences: 'consequences, problems, what got harder, what it made harder',
  detox_history: 'detox, detox history',
  withdrawal: 'withdrawal, withdrawal signs, signs, withdrawal symptoms',
  prior_levels: 'treatment, treatment history, past treatment, prior treatment, care before',
  coming_from: 'where i am leaving from, leaving from, leaving now',
  returned_to_use: 'return to use, use after treatment, use after care',
  health: 'health, conditions, medication, medicine, health and medicine',
  mental_health: 'mental health, mood',
  thoughts: 'thoughts, dark thoughts',
  home: 'home, housing, living situation',
  readiness: 'start, start date, when to start',
  constraints: 'schedule, work, transport, transportation, availability',
  busy: 'busy times, times, hours, my hours, work hours, my week',
  zip: 'zip, zip code, zipcode, postal code, location, address',
  payer: 'insurance, payer, insurance plan',
  follow_up: 'follow up, asking later, ask me later',
};

/** What visitors call their answers in English when they want to change one. */
export const facts = namedFacts(NAMES);
