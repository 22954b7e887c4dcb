import { z } from 'zod';

import { STATES } from '../../recognizers/places/states.ts';
import { texts } from './about.ts';
import { zone } from './hours.ts';
import { id } from './programs.ts';
import { reviewed } from './reviewed.ts';

/** The states, DC and Puerto Rico, as two letters. */
export const state = z.enum([...new Set(STATES.values())]);

const address = z.strictObject({
  street: z.string().trim().min(1).describe('The number and the street'),
  city: z.string().trim().min(1).describe('The city'),
  state: state.describe('The state, as two letters'),
});

/** A place of the center. What it does not state is not said of it: the team is asked. */
export const site = z.strictObject({
  id: id.describe('What programs and hours call it'),
  name: z.string().min(1).describe('What visitors read'),
  address: address.optional().describe('Where it is; left out, visitors read its ZIP code'),
  zip: z
    .string()
    .regex(/^\d{5}$/, 'a five-digit ZIP')
    .describe('Its ZIP code, in quotes'),
  zone: zone.optional().describe('Its time zone, where that is not the one of hours.yaml'),
  transport: texts.optional().describe('Sentences: the bus, the train, parking, rides'),
  access: texts
    .optional()
    .describe('Sentences: the way in without steps, lifts, restrooms, hearing'),
  ...reviewed,
});
