import { payersIn } from '../payer.ts';

/** The payer that a short answer names. */
export const readPayer = payersIn(
  'i im have has had ive got its it is we the my our his her a an with through on insurance health plan carrier company card called name please think work job',
);

/** "Lost my coverage when they fired me". */
export const lacksPayer =
  /\b(?:no|without|lost|lack|dropped|lose|losing|expired|(?:dont|do not|doesnt|does not|didnt|never|aint|havent) (?:\w+ )?(?:have|had|got|get|carry)|cant afford|cut off|ran out of|kicked off|between)(?: \w+){0,3} (?:insurance|insured|coverage|benefits|health ?care|any(?= (?:right|at|now|anymore|yet|insurance|coverage|of that)|$)|plan|insurances)\b|\b(?:not|never been|un) ?(?:insured|covered)\b|\buninsured\b/;
