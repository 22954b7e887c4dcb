import { parse } from 'yaml';
import { z } from 'zod';

import { URGENCY_LEVELS } from '../../src/machines/guidance/urgency.ts';
import { LANGUAGES } from '../../src/machines/settings.ts';
import type { Act, Line } from './hold.ts';

/** What must come of a conversation, whatever is said on the way. */
const Expected = z.strictObject({
  /** Whom it is about, in one sentence. */
  person: z.string(),
  /** Rows of clinical.md 3.1 that this person stands for. */
  covers: z.array(z.string()).default([]),
  /** The language in which the conversation ends; it begins in another one where `arrives` says so. */
  language: z.enum(LANGUAGES),
  arrives: z.enum(LANGUAGES).optional(),
  reason: z.enum(['completed', 'human', 'crisis', 'left', 'none']),
  level: z.string().optional(),
  rules: z.array(z.string()).default([]),
  flags: z.array(z.string()).default([]),
  urgency: z.enum(URGENCY_LEVELS).optional(),
  /** Signals in the order in which they were heard, and no others. */
  signals: z.array(z.string()).default([]),
  /** Facts as the coordinator's copy must have them. */
  facts: z.record(z.string(), z.unknown()).default({}),
  /** Whether the coordinator's copy says that they may be called. */
  permission: z.enum(['yes', 'no', 'unknown']).optional(),
  /** Ids of questions that this person must never be asked. */
  notAsked: z.array(z.string()).default([]),
  /** Ids of questions that, once asked, are not asked again. */
  askedOnce: z.array(z.string()).default([]),
  /** Words that must be among what they are told, and words that must not be. */
  says: z.array(z.string()).default([]),
  notSaid: z.array(z.string()).default([]),
  /** The first openings of the coordinator's copy, as it must have them. */
  openings: z.array(z.record(z.string(), z.unknown())).default([]),
  /** What else they are told of where nothing is near, in order. */
  fallback: z.array(z.string()).optional(),
  /** What they are told at once, as flags, and nothing else. */
  advised: z.array(z.string()).optional(),
  /** False where not one word of theirs may stay in the store. */
  keepsWords: z.boolean().default(true),
});

export type Expected = z.infer<typeof Expected>;

/** A transcript as people read it: what must come of it, then line by line what was said. */
export interface Transcript {
  readonly expected: Expected;
  readonly acts: readonly Act[];
}

const HEADER = /^---\n([\s\S]*?)\n---\n/;
const VISITOR = /^\*\*Visitor (types|taps):\*\* (.*)$/gm;

/** Reads the header and the visitor's lines; the bot's lines are what the test compares. */
export function readTranscript(page: string): Transcript {
  const header = HEADER.exec(page)?.[1] ?? '';
  const acts = [...page.matchAll(VISITOR)].map(([, did, words = '']): Act => {
    return { by: 'visitor', did: did as Act['did'], words };
  });
  return { expected: Expected.parse(parse(header)), acts };
}

/** The whole page again, with what was really said. */
export function writeTranscript(page: string, lines: readonly Line[]): string {
  const header = HEADER.exec(page)?.[0] ?? '';
  return `${header}\n${lines.map(lineText).join('\n\n')}\n`;
}

function lineText(line: Line): string {
  if (line.by === 'visitor') return `**Visitor ${line.did}:** ${line.words}`;
  const choices = line.choices
    ? `\n> \n> ${line.choices.map((label) => `[${label}]`).join(' ')}`
    : '';
  return `${line.words.replace(/^/gm, '> ')}${choices}`.replace(/[ \t]+$/gm, '');
}
