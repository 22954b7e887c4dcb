import type { SignalRule } from '../../../signals/rule.ts';
import { overdose } from './overdose-signal.ts';

/** What one is said to be dying of or for, or to do, that is no emergency. */
const FIGURES =
  'laughing laughter hunger hungry boredom bored embarrassment curiosity heat thirst starving inside cancer slowly phone battery plant plants car old hospice copd liver since movie book song game lol haha try quit stop hear show';

/**
 * Someone is dying, bleeding badly, or an ambulance is asked for here: nothing is said of why. The card
 * of an overdose is shown, as its first line is to call 911.
 */
export const emergencyRules: readonly SignalRule[] = [
  overdose('dying-now', {
    mode: 'interrupt',
    says: [
      'he|she|hes|shes|theyre|baby|kid|child|son|daughter|boyfriend|girlfriend|friend is? dying',
      'i think|swear .. dying|die',
      'feel|feels like im? about|gonna to? die',
      'HE .. about|gonna|going to? die .. help|now|please',
      'help .. dying',
    ],
    notBefore: 'to for of from over in a on by laughing',
    notNear: FIGURES,
    past: 'check',
  }),
  // A parent or grandparent who is dying may be ill for long.
  overdose('dying', {
    mode: 'check',
    says: ['HE is dying'],
    notBefore: 'to for of from over in a on by laughing',
    notNear: FIGURES,
    past: 'check',
  }),
  overdose('ambulance', {
    mode: 'interrupt',
    says: [
      'call|calling|get|send|sending|need|needs an? 911|ambulance|paramedics|medics .. please|now|for|at|here|help|hurry',
      'please|someone|somebody|can|could .. call|get|send .. 911|ambulance|paramedics',
      'call|need|needs|send|get an? ambulance|paramedics',
    ],
    notNear:
      'should would could bill cost insurance cover paid ride last ago if when used number training card said told says them didnt before was had weekend year month week',
  }),
  overdose('bleeds', {
    mode: 'interrupt',
    says: [
      'blood all|everywhere over?',
      'so|much|lots|puddle|pool of? blood',
      'CANT|NOT|wont stop .. bleeding',
      'bleeding out|bad|badly|a|everywhere|heavily lot?',
    ],
    notNear:
      'period nose nosebleed gums shaving shower movie game ago pressure test work donate thinner',
  }),
  // What "them" are was told before, or is not told at all.
  overdose('took-them-all', {
    mode: 'check',
    says: ['i|he|she|hes|shes|ive took|taken|swallowed them all', 'its done .. took|swallowed'],
    notBefore: 'to for with',
    notNear: 'kids home away photos pictures down advantage classes tests offer courses dogs',
  }),
];
