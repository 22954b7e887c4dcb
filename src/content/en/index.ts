import { RESOURCES } from '../resources.ts';
import type { Words } from '../words.ts';
import { desk } from './desk.ts';
import { forms } from './forms.ts';
import { guidance } from './guidance.ts';
import { help } from './help.ts';
import { facts, standing, statuses } from './labels.ts';
import { closing } from './questions/closing.ts';
import { life } from './questions/life.ts';
import { opening } from './questions/opening.ts';
import { use } from './questions/use.ts';
import { says } from './says.ts';

const { emergency, lifeline } = RESOURCES;

/** English. */
export const en: Words = {
  lang: 'en',
  reviewedBy: null,
  questions: { ...opening, ...use, ...life, ...closing },
  says,
  standing,
  help,
  guidance,
  facts,
  statuses,
  forms,
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
