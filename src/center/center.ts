import { z } from 'zod';

import { FALLBACKS } from '../machines/fallback.ts';
import { LANGUAGES } from '../machines/settings.ts';
import { STATES } from '../recognizers/places/states.ts';
import { about, texts } from './about.ts';
import type { Texts } from './about.ts';
import { conversation } from './conversation.ts';
import { hours, zone } from './hours.ts';
import { payers } from './payers.ts';
import { id, program } from './programs.ts';
import { referralPlace } from './referrals.ts';
import { problemsOfTracks } from './tracks.ts';

const phone = z.string().regex(/^[+()\d -]{7,20}$/, 'a phone number');

const site = z.strictObject({
  id,
  name: z.string().min(1),
  zip: z.string().regex(/^\d{5}$/, 'a five-digit ZIP'),
  /** Left out, the one of `hours.yaml`. */
  zone: zone.optional(),
});

const webhook = z.strictObject({ name: id, url: z.url(), secret: z.string() });

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
  /** Other places: `referrals.csv`, where there is one. */
  referrals: z.array(referralPlace).default([]),
});

/** A treatment center as its operator describes it. */
export const Center = settings.superRefine((center, context) => {
  for (const { path, message } of problemsOfTracks(center)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
  for (const { path, own } of textsOf(center)) {
    for (const language of center.languages.filter((each) => own[each] === undefined)) {
      context.addIssue({
        code: 'custom',
        path,
        message: `has no text in "${language}", a language spoken here`,
      });
    }
  }
});

export type Center = Readonly<z.infer<typeof Center>>;

/** Every text of the center's own, with its place. */
function textsOf(
  center: z.infer<typeof settings>,
): readonly { path: (string | number)[]; own: Texts }[] {
  const inAbout = Object.entries(center.about).flatMap(([key, own]) =>
    typeof own === 'object' && 'en' in own ? [{ path: ['about', key], own }] : [],
  );
  const names = center.programs.flatMap(({ tracks }, at) =>
    tracks.map(({ name }, place) => ({
      path: ['programs', at, 'tracks', place, 'name'],
      own: name,
    })),
  );
  const { assistance } = center.payers ?? {};
  const paying = assistance ? [{ path: ['payers', 'assistance'], own: assistance }] : [];
  return [{ path: ['phoneHours'], own: center.phoneHours }, ...inAbout, ...paying, ...names];
}
