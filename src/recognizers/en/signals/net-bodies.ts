import type { SignalRule } from '../../signals/rule.ts';
import { overdose, TREATS } from './overdose-signal.ts';

/** A body that gives cause for alarm, in single words: with a drug that was taken it is asked about. */
export const netBodies: readonly SignalRule[] = [
  overdose('net-self', {
    mode: 'interrupt',
    says: ['I|just overdosed|oded', 'i think|believe im|i od|oding|overdosing|overdosed|oded'],
    notNear: `${TREATS} ago years clean sober before last once survived times`,
    past: 'interrupt',
  }),
  overdose('net-body', {
    mode: 'check',
    says: [
      'breathing|breath|breaths|breathe|pulse|heartbeat|lips|fingernails|pupils|cpr|ambulance|paramedics|ems|911|narcan|naloxone',
      'unconscious|snoring|snores|gurgling|drooling|choking|vomiting|puking|puke',
      'collapsed|floor|clammy|pale|gray|grey|blue|purple|faint|fainted|slurring|slurred|blackout|seizing|limp|stiff|jaw',
      'sleepy|drowsy|dizzy|numb|woozy|floaty|floating|heavy|blurry|spinning|overheating|tingling|zombie',
      'poison|poisoned|toxic|lethal|fatal|dangerous|emergency|scared|worried|panicking|freaking',
      'heart|chest|temperature|vision|ears',
    ],
    near: [
      'took|taken|swallowed|ate|popped|downed|snorted|shot|injected|smoked|mixed|ingested|gave|used|overdid|drank',
      'did|used|had|using|on too|some|a|so|more|it|heroin|fentanyl|meth|coke|lines|way',
      'too much|many',
    ],
    alsoNear: [
      'DRUG',
      'dope|blues|percs|bars|shot|needle|laced|bag|edible|edibles|shrooms|acid|inhalants|hit|line|lines|bleach|cleaner',
      'bottle|fifth|handle of',
      'something|stuff|shit',
    ],
    notNear: `${TREATS} prescribed training class died funeral refill insurance worked nurse shift narcotics wedding court withdrawal`,
    notMourned: true,
  }),
];
