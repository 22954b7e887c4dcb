import { z } from 'zod';

import { LEVELS } from '../machines/levels.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens');

const site = z.strictObject({
  id,
  name: z.string().min(1),
  zip: z.string().regex(/^\d{5}$/, 'a five-digit ZIP'),
});

const program = z.strictObject({
  id,
  site: id,
  name: z.string().min(1),
  level: z.enum(LEVELS),
  /** When it meets, in the center's own words. */
  times: z.string().min(1),
});

const webhook = z.strictObject({ name: id, url: z.url(), secret: z.string() });

/** A treatment center as its operator describes it. */
export const Center = z.strictObject({
  id,
  name: z.string().min(1),
  phone: z.string().regex(/^[+()\d -]{7,20}$/, 'a phone number'),
  languages: z.array(z.enum(['en'])).min(1),
  /** Silence after which what was said is handed over, if the visitor allowed it. */
  idleMinutes: z.number().int().min(1),
  /** How long someone who asked for a person waits before the bot goes on alone. */
  coordinatorMinutes: z.number().int().min(1),
  /** When the chat asks whether someone has called. */
  followUpHours: z.number().int().min(1),
  sites: z.array(site).min(1),
  programs: z.array(program),
  webhooks: z.array(webhook),
});

export type Center = Readonly<z.infer<typeof Center>>;
