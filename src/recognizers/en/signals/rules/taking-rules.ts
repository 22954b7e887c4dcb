import type { SignalRule } from '../../../signals/rule.ts';
import { BODY, overdose, SINKING, TREATS } from './overdose-signal.ts';

const NOT_DRUGS =
  'days classes hours shifts breaks risks chances things jobs time turns work photos pictures trips';

const NOT_NEAR_DRUGS = 'classes courses shifts breaks risks chances photos pictures trips';

/** Too much was taken, or what must not be taken together (clinical.md 3.2). */
export const takingRules: readonly SignalRule[] = [
  overdose('took-too-many', {
    mode: 'interrupt',
    says: [
      'had|did|used|done|smoked|snorted way|far? too many|much .. DRUG',
      'TOOK everything|all in MY .. cabinet|bottle|drawer',
      'TOOK all|everything .. in MY .. cabinet|drawer',
      'TOOK every .. DRUG',
      'SWALLOWED .. 2|two|3|three|4|four|whole|full|several bottles|bottle|packs|pack|boxes|box|sheets of? DRUG',
      'drank .. 2|two|3|three|whole|full bottles|bottle of? DRUG|cough|mouthwash|listerine',
      'drank|drink|drinking|swallowed .. sanitizer|mouthwash|listerine|rubbing|isopropyl|antifreeze|bleach|perfume|poison',
      'TOOK way|far? too many|much .. DRUG',
      'TOOK .. whole|entire|handful|handfuls|bunch .. DRUG|bottle',
      'TOOK all|every MY|of|the|these|those .. DRUG',
      'TOOK .. entire|whole|all .. prescription|supply|pack|packet|box|sheet|strip',
      'TOOK .. double|triple dose|doses|amount',
      'TOOK .. more than i|he|she was|were|am|is supposed|prescribed|should',
      'swallowed|drank|downed|popped|ate a|my|his|her bottle|handful of? my|his|her? DRUG',
      'drank|drink|drinking|swallowed bleach|antifreeze|poison|cleaner',
    ],
    past: 'interrupt',
    notNear: 'police',
  }),
  overdose('took-too-much', {
    mode: 'check',
    says: [
      'TOOK way|far? too many|much',
      'TOOK way|far? too many|much of it|that|this|them|those|these|everything',
    ],
    notBefore: `${NOT_DRUGS} from of away out`,
    notNear: NOT_NEAR_DRUGS,
  }),
  overdose('took-and-ill', {
    // Any amount that the body does not bear.
    mode: 'interrupt',
    says: [
      'shot|shoot|did up? way|far? too much|many',
      'shot|slammed|booted|banged up',
      'smoked .. DRUG',
      'took|ate|drank .. double|two|2|extra',
      'TOOK|did|used|had|smoked|snorted|shot|injected|done way|far? too many|much',

      'overdosed',
      'double|triple dose',
      'a lot|bunch|ton|handful of .. DRUG',
      'mixed|mixing|combined DRUG|ALCOHOL and|with DRUG|ALCOHOL',
    ],
    near: BODY,
    past: 'interrupt',
    notBefore: `${NOT_DRUGS} for as daily every from`,
    notNear: `${NOT_NEAR_DRUGS} ${TREATS} prescribed morning wisdom`,
  }),
  overdose('took-and-sinking', {
    mode: 'interrupt',
    says: [
      'SWALLOWED|did|snorted|smoked|shot|injected|drank|used .. DRUG|something|it',
      'ALCOHOL .. on|with|and .. DRUG',
    ],
    near: SINKING,
    past: 'interrupt',
    notBefore: 'for as daily every from',
    notNear: `${NOT_NEAR_DRUGS} ${TREATS} prescribed bed sometimes usually wisdom nightmares`,
  }),
  overdose('took-so-many', {
    mode: 'interrupt',
    says: ['SWALLOWED like|about|around|over|at? least? MANY of? MY? .. DRUG'],
    notBefore: `${NOT_DRUGS} for`,
    notNear: `${NOT_NEAR_DRUGS} mg daily day mcg days used units`,
    past: 'interrupt',
    evenAsked: true,
  }),
  overdose('took-many', {
    mode: 'check',
    says: ['TOOK like|about|around|over? MANY .. DRUG'],
    notBefore: NOT_DRUGS,
    notNear: `${NOT_NEAR_DRUGS} mg daily day units`,
  }),
  overdose('took-a-lot', {
    mode: 'check',
    says: [
      'SWALLOWED .. lot|lots|ton|tons|load|loads|pile|bottle|handful|fistful of? MY? DRUG',
      'SWALLOWED .. lot|lots|ton|tons|load|loads|pile|bottle|handful|fistful of MY .. DRUG',
    ],
  }),
  overdose('took-pills', {
    mode: 'check',
    says: ['SWALLOWED a? some|few|these|those? pills|tablets'],
    notBefore: 'for as daily every everyday with to from',
  }),
  overdose('mixed', {
    mode: 'check',
    says: [
      'ALCOHOL .. on top of? .. DRUG',
      'SWALLOWED .. DRUG .. with|and|then|after .. ALCOHOL',
      'SWALLOWED .. DRUG and|then .. drank|drinking .. ALCOHOL|lot|bottle',
      'drank|ALCOHOL .. SWALLOWED .. DRUG',
      'mixed|mixing DRUG and|with DRUG|ALCOHOL',
      'mixed|mixing ALCOHOL and|with DRUG',
    ],
    notNear: 'without',
  }),
];
