import { z } from 'zod';

import { FALLBACKS } from '../machines/fallback.ts';
import { LANGUAGES } from '../machines/settings.ts';
import { STATES } from '../recognizers/places/states.ts';
import { about, texts } from './about.ts';
import { conversation } from './conversation.ts';
import { hours, zone } from './hours.ts';
import { payers } from './payers.ts';
import { id, program } from './programs.ts';
import { referralPlace } from './referrals.ts';
import { problemsOfTracks } from './tracks.ts';
import { findingsIn } from './wording/findings.ts';
import { textsOfSettings } from './wording/settings-texts.ts';
import { problemsOfTranslations } from './wording/translations.ts';
import { wording } from './wording/wording.ts';

/** The id of the center that comes with Porchlight. */
export const DEMO = 'demo';

const phone = z.string().regex(/^[+()\d -]{7,20}$/, 'a phone number');

const site = z.strictObject({
  id,
  name: z.string().min(1),
  zip: z.string().regex(/^\d{5}$/, 'a five-digit ZIP'),
  /** Left out, the one of `hours.yaml`. */
  zone: zone.optional(),
});

const webhook = z.strictObject({ name: id, url: z.url(), secret: z.string() });

/** What a system of the center's own proves itself with. Random, so that nobody guesses it. */
const openingsKey = z
  .string()
  .regex(/^opk_[\w-]{32,200}$/, '"opk_" and at least 32 random letters and digits')
  .optional();

const settings = z.strictObject({
  id,
  name: z.string().min(1),
  /** Who stands for what these files say, by role or by name. */
  owner: z.string().trim().min(1).max(80).optional(),
  /** The day on which that person last read all of it. */
  reviewedOn: z.iso.date('a day as in 2026-12-24').optional(),
  phone,
  /** The number that a call from the center shows; left out, it is not said. */
  callerId: phone.optional(),
  /** Languages of the conversation, the center's first language first. */
  languages: z.array(z.enum(LANGUAGES)).min(1),
  /** When a person answers the phone. Ends "Phone hours are …". */
  phoneHours: texts,
  /** When the people who call back are there: `hours.yaml`. */
  hours,
  /** Days for which a conversation is kept. Visitors are told. */
  retentionDays: z.number().int().min(1),
  /** Silence after which what was said is handed over, if the visitor allowed it. */
  idleMinutes: z.number().int().min(1),
  /** How long someone who asked for a person waits before the bot goes on alone. */
  coordinatorMinutes: z.number().int().min(1),
  /** When the chat asks whether someone has called. */
  followUpHours: z.number().int().min(1),
  conversation,
  /** What visitors are told of where the center has nothing in reach, in this order. */
  fallback: z
    .array(z.enum(FALLBACKS))
    .refine((ways) => new Set(ways).size === ways.length, 'a way is named twice; name it once')
    .default([...FALLBACKS]),
  about,
  sites: z.array(site).min(1),
  /** The states whose visitors may be treated by video, as two letters. */
  videoStates: z.array(z.enum([...new Set(STATES.values())])).default([]),
  programs: z.array(program),
  /** How care can be paid for: `payers.yaml`, where there is one. Without it nothing is claimed. */
  payers: payers.optional(),
  webhooks: z.array(webhook),
  /** With this key the center's own system says how many places are open; left out, none can. */
  openingsKey,
  /** Other places: `referrals.csv`, where there is one. */
  referrals: z.array(referralPlace).default([]),
  /** Own words: `messages/` and `faq/`, where there are such files. */
  wording: wording.default({ messages: {}, faq: {} }),
});

/** A treatment center as its operator describes it. */
export const Center = settings.superRefine((center, context) => {
  const problems = [
    ...problemsOfTracks(center),
    ...problemsOfTranslations(center),
    ...findingsIn(textsOfSettings(center)).filter(({ warning }) => !warning),
  ];
  for (const { path, message } of problems) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});

export type Center = Readonly<z.infer<typeof Center>>;
