import { payersIn } from '../payer.ts';

/** The payer that a short answer names. */
export const readPayer = payersIn(
  'i im have has had ive got its it is we the my our his her a an with through on insurance health plan carrier company card called name please think work job',
);
