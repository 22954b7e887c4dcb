import { z } from 'zod';

import { FALLBACKS } from '../../machines/fallback.ts';
import { LANGUAGES } from '../../machines/settings.ts';
import { about, texts } from './about.ts';
import { brand } from './brand.ts';
import { conversation } from './conversation.ts';
import { hours } from './hours.ts';
import { payers } from './payers.ts';
import { phone } from './phone.ts';
import { id, program } from './programs.ts';
import { referralPlace } from './referrals.ts';
import { reviewed } from './reviewed.ts';
import { site, state } from './sites.ts';
import { wording } from '../wording/wording.ts';

const webhook = z.strictObject({
  name: id.describe('What deliveries call it'),
  url: z.url().describe('Where it listens: https to a public address'),
  secret: z.string().describe('What requests are signed with: whsec_ and base64'),
});

const onCall = z.strictObject({
  who: z.string().trim().min(1).max(80).describe('A role or a name'),
  phone: phone.describe('The number that a coordinator calls'),
  when: z.string().trim().min(1).max(80).describe('The hours in which someone answers it'),
});

/** What a system of the center's own proves itself with. Random, so that nobody guesses it. */
const openingsKey = z
  .string()
  .regex(/^opk_[\w-]{32,200}$/, '"opk_" and at least 32 random letters and digits');

const minutes = z.number().int().min(1);

/** The settings of a center, each by itself: what one says beside another is looked at in `center.ts`. */
export const settings = z.strictObject({
  id: id.describe('The center in addresses, as in /chat/ID'),
  name: z.string().min(1).describe('What visitors read'),
  ...reviewed,
  brand: brand.optional().describe('Colors of the chat; left out, it looks as Porchlight does'),
  phone: phone.describe('The number that visitors call'),
  callerId: phone
    .optional()
    .describe('The number that a call from the center shows; left out, it is not said'),
  onCall: onCall
    .optional()
    .describe(
      'Whom a coordinator calls where someone is in danger: on the desk, never for visitors',
    ),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .describe("Languages of the conversation, the center's first language first"),
  phoneHours: texts.describe('When a person answers the phone. Ends "Phone hours are …"'),
  hours,
  retentionDays: z
    .number()
    .int()
    .min(1)
    .describe('Days for which a conversation is kept. Visitors are told'),
  idleMinutes: minutes.describe(
    'Silence after which what was said is handed over, if the visitor allowed it',
  ),
  coordinatorMinutes: minutes.describe(
    'How long someone who asked for a person waits before the bot goes on alone',
  ),
  followUpHours: z.number().int().min(1).describe('When the chat asks whether someone has called'),
  conversation: conversation.describe('How the conversation is held'),
  fallback: z
    .array(z.enum(FALLBACKS))
    .refine((ways) => new Set(ways).size === ways.length, 'a way is named twice; name it once')
    .default([...FALLBACKS])
    .describe('What visitors are told of where nothing is in reach, in this order'),
  about: about.describe('The intensive outpatient program, for the questions of visitors'),
  sites: z.array(site).min(1).describe('The places of the center'),
  videoStates: z
    .array(state)
    .default([])
    .describe('The states whose visitors may be treated by video, as two letters'),
  programs: z.array(program).describe('What the center offers, and when'),
  /** Where there is no such file, nothing is claimed. */
  payers: payers.optional().describe('How care can be paid for'),
  webhooks: z.array(webhook).describe('Where handoffs are sent'),
  openingsKey: openingsKey
    .optional()
    .describe("With it the center's own system says how many places are open; left out, none can"),
  /** Other places: `referrals.csv`, where there is one. */
  referrals: z.array(referralPlace).default([]),
  /** Own words: `messages/` and `faq/`, where there are such files. */
  wording: wording.default({ messages: {}, faq: {} }),
});

export type CenterSettings = Readonly<z.infer<typeof settings>>;
