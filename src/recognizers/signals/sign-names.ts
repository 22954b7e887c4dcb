import type { AbuseSign } from './constellations/abuse/names.ts';
import type { CommonSign } from './constellations/common.ts';
import type { DespairSign } from './constellations/despair/names.ts';
import type { OverdoseSign } from './constellations/overdose/names.ts';
import type { SelfharmSign } from './constellations/selfharm/names.ts';
import type { SuicideSign } from './constellations/suicide/names.ts';
import type { ViolenceSign } from './constellations/violence/names.ts';
import type { WithdrawalSign } from './constellations/withdrawal/names.ts';

/** Every sign that a language must know how to say. */
export type SignName =
  | CommonSign
  | SuicideSign
  | DespairSign
  | SelfharmSign
  | OverdoseSign
  | WithdrawalSign
  | ViolenceSign
  | AbuseSign;
