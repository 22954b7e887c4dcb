import type { Constellation } from '../../constellation.ts';
import { AWAY, GRAVE, overdose, WEAK } from './weighing.ts';

/** A child that got into something, a bag in a body, naloxone that was given. */
export const childConstellations: readonly Constellation[] = [
  overdose('bag', { mode: 'interrupt', of: ['swallowedBag'] }),
  overdose('narcan-given', {
    mode: 'interrupt',
    of: ['narcaned'],
    unless: [...AWAY, 'backThen', 'bereaved'],
  }),
  overdose('rescues', {
    mode: 'interrupt',
    of: ['rescues'],
    unless: [...AWAY, 'backThen'],
    evenAsked: true,
  }),
  overdose('child-took', {
    mode: 'interrupt',
    of: ['childTook'],
    unless: ['inClass', 'broughtBack', 'inStory', 'backThen'],
  }),
  overdose('child', {
    mode: 'interrupt',
    of: ['gotInto'],
    beside: [['littleOne'], ['harmful', 'drug', 'unwell', ...GRAVE, ...WEAK]],
    unless: ['inClass', 'broughtBack', 'inStory', 'backThen'],
  }),
];
