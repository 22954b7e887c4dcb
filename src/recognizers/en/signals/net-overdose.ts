import type { SignalRule } from '../../signals/rule.ts';
import { overdose, TREATS } from './overdose-signal.ts';

/** Something was taken, or a drug is at play. */
const TAKEN = [
  'INTAKE .. DEADLY|DRUG|ALCOHOL|line|lines|something',
  'fentanyl|fent|heroin|dope|oxy|percs|blues|methadone|coke|cocaine|meth|molly|mollys|xanax|xans|ghb|speedball|tranq|opioid|opioids|needle|overdose|od|narcan|pills',
  'dose|shot|high|relapsed',
  'shot|shoots|shooting|slammed|used|nodded up|and|it',
  'took|ate|drank|smoked something|stuff|too|so',
  'patient|pt|found down|unresponsive|on',
];

/** Bodies that fail, and amounts that are too much, beside what was taken. */
export const netOverdose: readonly SignalRule[] = [
  overdose('net-failing', {
    mode: 'interrupt',
    notBefore: 'cross shield',
    says: [
      'SUNK',
      'pinned|pinpoint|pinprick|constricted .. pupils|eyes',
      'pupils|eyes are|is|were|look? pinned|pinpoint|tiny|pinprick|constricted',
      'falling|falls|fell|keeps asleep mid|standing|sentence|while',
      'fell|fall|falls|down on|onto the .. floor|ground|tile',
      'found down',
      'NOT acting|making|looking right|normal|sense',
      'floating out|away|above',
      'body is|feels? .. heavy|numb|floating',
      'NOT|CANT keep .. eyes open',
      'rr|respirations|spo2|resps 2|3|4|5|6|7|8|70|80',
      'collapsed',
      'breathing .. times|once|every|minute|seconds',
      'breaths|breath a|per|every|each minute|few|seconds',
      'NOT responding|respond|reacting|answering|moving|waking|wake',
      'CANT feel|move my|his|her face|arms|legs|body|hands',
      'everything|vision|room is? fading|black|spinning|dark|dimming',
      'fading|going|drifting out|away|in|black|under',
      'slow|slowed|shallow|depressed|irregular breathing|respiration|respirations|breaths',
      'slapped|shook|shaking|slapping him|her|them .. nothing',
      'jaw is? locked|clenched',
      'CANT|hard|barely|struggling to? stay|keep awake|conscious|eyes',
      'eyes .. rolling|rolled|open|pinpoint|glassy|head',
      'blacking|passing|passed out',
      'arm|face|hands|legs is|are|went? numb|tingling|paralyzed',
      'temp|temperature is|of? 103|104|105|106|107',
    ],
    near: TAKEN,
    past: 'interrupt',
    notNear: `${TREATS} training class kit prescribed usually text texts calls phone cheese collar`,
    feared: 'check',
  }),
  overdose('net-help', {
    mode: 'interrupt',
    says: [
      'narcan|naloxone|narcans .. still|twice|two|three|again|NOT|out|nothing',
      'pupils|eyes are|is|were|look? .. pinned|pinpoint|tiny|pinprick|constricted',
      'two|three|several|second narcan|narcans|doses .. still|out|NOT|nothing',
      'rescue breaths|breathing',
      'do|doing|did|start|started|need|needs|giving|gave cpr|narcan|naloxone',
      'death rattle',
      'empty .. pill|pills|prescription|tylenol bottle|bottles|pack|packs',
      'pills are|is|were already? down|gone|inside|taken',
      'breathing|breath|breaths sounds|sound|is|like .. underwater|wet|stuck|gurgly|snoring|raspy|labored|weird|off|barely|shallow|funny',
      'chest is|barely|hardly|NOT? .. moving|rising|rise',
      'NOT answer|answering|open|opening|come|respond .. door|bathroom|knock|bang|phone',
      'poison control',
      'way|far|so? too much|many .. DRUG|DEADLY',
      'took .. MANY|2|3|4|5|6|two|three|four|five|six bottles|packs|handfuls|boxes',
      'ingested|swallowed|took|taken approx|approximately|roughly|nearly|almost? MANY .. DRUG|tabs|tablets|pills|caps',
      'poisoned SELF',
      'lost count .. how many|much',
    ],
    near: ['HE|I|him|her|me'],
    notNear:
      'class training course certified license rehab trash learn learned day daily prescribed mg work text call app email',
  }),
];
