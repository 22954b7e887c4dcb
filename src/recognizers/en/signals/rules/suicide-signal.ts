import type { SignalRule } from '../../../signals/rule.ts';

/** A rule of suicide: a wish to die outlasts the moment in which it was spoken. */
export const suicide = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `suicide.${id}`,
  signal: 'suicide',
  lasting: true,
  ...rule,
});

/** What one jokes of dying of. */
export const JOKES =
  'embarrassment embarrassed boredom laughter lol haha hahaha lmao lmfao traffic homework hangover hungover commute exam exams midterms finals cramps spreadsheet';
