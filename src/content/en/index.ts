import { RESOURCES } from '../resources.ts';
import type { Words } from '../words.ts';
import { centerFacts } from './center-facts.ts';
import { desk } from './desk.ts';
import { faq } from './faq/index.ts';
import { forms } from './forms.ts';
import { guidance } from './guidance.ts';
import { help, noteSent } from './help.ts';
import { facts, standing, statuses } from './labels.ts';
import { openings } from './openings.ts';
import { consentDraft } from './part2-consent.ts';
import { questions } from './questions/index.ts';
import { noted, says, unclear } from './says.ts';
import { week } from './week-words.ts';

const { emergency, lifeline } = RESOURCES;

/** English. */
export const en: Words = {
  lang: 'en',
  reviewedBy: null,
  questions,
  says,
  unclear,
  standing,
  help,
  noteSent,
  noted,
  guidance,
  openings,
  week,
  facts,
  statuses,
  forms,
  faq,
  centerFacts,
  consentDraft,
  desk,
  troubles: {
    failed:
      'Something went wrong on our side. What you sent before is kept. Please send the last message again, or call {phone}. ' +
      `In a crisis, call or text ${lifeline.call}. In danger, call ${emergency.call}.`,
    tooFast:
      'A lot of messages came at once, so this one was not taken. Please wait a moment, or call {phone}. ' +
      `In a crisis, call or text ${lifeline.call}. In danger, call ${emergency.call}.`,
  },
};
