import type { FitSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What a denial may be of instead: "no drink since Monday, had a fit". */
const OTHER_DENIED = ['LIQUOR', 'CALMER', 'DRINK', 'DRUG', 'SLEEP', 'COUNT'];

/** How seizures, and what goes before them, are told in English. */
export const fitSigns: SignsOf<FitSign> = {
  fit: {
    says: [
      'SEIZURE',
      'had|having|has|took|taken|another|in|of a? fit|fits',
      'the|get|gets|getting|one|two|three|2|3 fits|fit',
      'COUNT|more|several fits|spells',
      'calls|called|call|calling|like|kind|sort of? it? a fit|spell|turn|episode|seizure',
      'had|having|has|took a|an|one|another|of? those|MY? spell|spells|episode|episodes',
      'went|goes|going|gone|got|turned|whole|all|body|is|arms|suddenly|shes|hes STIFF',
      'stiffened|stiffens|stiffening',
      'STIFF as',
      'MUSCLE|he|she|muscles|everything locked|locks|locking|tensed up?',
      'jaw .. clenched|clenching|clenches|aching|sore|locked',
      'shook|jerked|shakes|shaking all over .. FLOOR|minute|minutes|seconds',
      'went|goes|fell|dropped|collapsed down|out|FLOOR .. JOLT|TREMBLE|STIFF',
      'fell|dropped|FLOOR|collapsed .. JOLT|TREMBLE|flopping|started|seizing',
      'JOLT|TREMBLE|flopping .. on|in MY FLOOR',
      'eyes .. fluttering|fluttered|twitching|went|backwards',
      'eyes .. ROLL .. back|up|head|white|behind',
      'ROLL .. eyes',
      'bit|bites|biting|chewed|chewing|bloody|bitten .. tongue|cheek',
      'tongue .. bitten|bloody|bleeding|chewed|sore',
      'foaming|frothing|drooling at|from .. mouth',
      'grand mal',
      'tonic|petit clonic|mal',
      'flopping|flopped|thrashing .. fish',
      'peed|pissed|wet SELF .. JOLT|TREMBLE|STIFF|floor|convulsed',
    ],
    notBefore:
      'disorder disorders med meds medication medicine history risk risks precautions alert free threshold trial form bill sale of him her the it this opportunity over about',
    notNear: 'tantrum tantrums assets property dea laughing giggles rage',
    otherDenied: OTHER_DENIED,
  },
  aura: {
    says: [
      'aura|auras',
      'METALLIC|weird|funny|strange taste|smell|toast|rubber|hair',
      'smell|smelling|smells|smelled|taste|tasting|tasted .. METALLIC|toast|rubber',
      'deja vu',
      'feel|feels|feeling|felt|like|sense|know another|one|a .. seizure|fit|coming',
      'flashing|flashes|flash of|lights|light .. eyes|vision|light|lights',
      'BLANKS off|out|into|through|at .. space|nothing|nowhere|seconds|wall|minute|minutes|mid',
      'BLANKS out',
      'lost|lose|losing|missing .. time|seconds|minutes|hours',
      'blank|absence|staring|zoning|blanking|blackout spells|spell|seizures',
      'blackout|blackouts',
    ],
    notBefore: 'drunk curtains curtain drinking',
  },
  jerks: {
    says: [
      'MUSCLE|it|he|she|keep|keeps|started|starting|suddenly JOLT',
      'JOLT .. MUSCLE|FIERCE|awake|control|itself|own|everywhere|themselves',
      'JOLT all over',
      'MUSCLE .. JOLT|itself|themselves|own',
      'MUSCLE .. snapping|snaps|flung|flies|flying|shot back|out|up|around',
      'myoclonic|myoclonus|clonus|hyperreflexia',
      'twitching|spasming|jerking|twitchy|convulsing|spasms',
      'electricity in|through|thru',
      'brain|electric|body zaps|shocks|jolts',
    ],
    notNear: 'restless rls coffee caffeine conclusion bag dance',
  },
};
