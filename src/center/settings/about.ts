import { z } from 'zod';

import { reviewed } from './reviewed.ts';

/** The center's own words in each of its languages. English always: other locales fall back to it. */
export const texts = z.strictObject({
  en: z.string().trim().min(1).describe('In English'),
  es: z.string().trim().min(1).optional().describe('In Spanish'),
});

export type Texts = Readonly<z.infer<typeof texts>>;

/** From the least to the most of something in a week. */
const range = (most: number) =>
  z
    .strictObject({
      min: z.number().int().min(1).describe('The least'),
      max: z.number().int().max(most).describe('The most'),
    })
    .refine(({ min, max }) => min <= max, 'min must not be more than max');

/**
 * What visitors may ask of the program itself. The articles behind the program checklist contradict
 * one another on nearly all of this (its section H), so each center says what holds there.
 */
export const about = z.strictObject({
  hoursPerWeek: range(60).describe(
    'Hours of sessions in a week of the intensive outpatient program',
  ),
  daysPerWeek: range(7).describe('Days a week on which one person comes'),
  sessionTimes: texts.describe('Ends "Sessions meet …": days, evenings, weekends'),
  typicalLength: texts.describe('Ends "Here it is often …"'),
  minimumDays: z.number().int().min(1).optional().describe('Left out: no set minimum'),
  detoxOnSite: z
    .enum(['none', 'ambulatory', 'inpatient'])
    .describe('Detox with medical care here: none, by visits, or with a stay'),
  detoxPhase: texts.describe('Sentences: how long detox takes, and what care comes right after it'),
  otherLevels: texts.describe('Sentences: levels of care beside this one, offered or referred to'),
  alternativeTherapies: texts.describe('A sentence: art, music, movement … or that there are none'),
  peerGroupsOnSite: z.boolean().describe('Peer support groups meet on the premises'),
  familySessions: z.boolean().describe('Sessions with family are part of the program'),
  individualSessions: z.boolean().describe('One-to-one sessions are part of the program'),
  medication: z.boolean().describe('Medicine for use or mental health can be prescribed here'),
  telehealth: z.boolean().describe('Some sessions can be by video'),
  childcare: z.boolean().describe('Children are looked after during sessions'),
  ...reviewed,
});
