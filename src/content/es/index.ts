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
const { press, word } = lifeline.spanish;

const HELP =
  `En una crisis, llame al ${lifeline.call} y oprima el ${press}. ` +
  `O envíe la palabra ${word} por texto al ${lifeline.text}. Si hay peligro, llame al ${emergency.call}.`;

/** Spanish as it is spoken in the United States, with *usted*. No translator has signed it yet. */
export const es: Words = {
  lang: 'es',
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
      'Algo falló de nuestro lado. Lo que envió antes está guardado. Por favor, envíe otra vez el último mensaje, o llame al {phone}. ' +
      HELP,
    tooFast:
      'Llegaron muchos mensajes a la vez, así que este no se recibió. Por favor, espere un momento, o llame al {phone}. ' +
      HELP,
  },
};
