import { compile } from '../../../signals/pattern.ts';
import { english } from '../words/senses.ts';

/* Times that lie a year or more back, and times of another life (`long-ago.ts`). */

export const AGO = [
  'years|yrs ago|back',
  'in the? 90s|80s|2000s|nineties|eighties|seventies|sixties',
].map((source) => compile(source, english));
export const LONG_AGO = [
  'year|years|yrs|yr|decade|decades ago|back|prior',
  'last year|yr',
  'in the? 90s|80s|2000s|nineties|eighties|seventies|sixties',
  'MANY|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine years|yrs clean|sober|free',
  'its|it has? been MANY|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|eight|nine|several|many years|yrs',
  'year|years|yrs .. since i|he|she last',
  'long|ages|forever|eons|lifetime|lifetimes ago',
  'summers|winters|springs|falls|autumns|christmases|birthdays|thanksgivings|semesters|presidents|jobs|husbands|wives ago|back',
  'freshman|sophomore|junior|senior year',
  'back in the day|army|navy|service',
  'in a|my|his|her? past|former|previous|another|prior|old life',
  'at birth',
  'as a|an .. baby|newborn|infant|toddler|preemie',
  'growing up',
  'grew up with|around|watching|seeing|hearing',
  'long time ago',
  'way|long back',
  'high|middle|grade|elementary|grammar school',
  'in|during|since|of third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th grade',
  'in college|childhood',
  'as a|an? .. kid|child|teen|teenager|boy|girl|adolescent',
  'when i|he|she|they|we|you was|were .. young|younger|little|kid|kids|child|children|teen|teens|teenager|teenagers|school|college|students',
  'childhood',
  'my|his|her early|late|mid? teens',
  'in|during|through his|her|my early|late|mid? twenties|thirties|forties|20s|30s|40s',
].map((source) => compile(source, english));
export const WHEN_AGED = ['when i|he|she|they was|were', 'once at', 'at? age'].map((source) =>
  compile(source, english),
);
/** "Those were dark days", "back then": not of now, whatever the verb says. */
export const THOSE_DAYS = [
  'those|these were .. days|times|years',
  'in|from those|my .. using|drinking|party|partying|younger|wild|darker|old days|years',
  'back then',
  'this|that|it|which was|happened .. way back',
  'this|that|it|which was|happened|ended .. years|yrs ago',
].map((source) => compile(source, english));

/** "Before I got sober": of the time before, unless someone says it of now. */
export const BEFORE_RECOVERY = [
  'before i|he|she|we got|was|went|became|started|found|quit|stopped|entered .. sober|clean|recovery|rehab|aa|na|program|drinking|using|treatment|therapy|god',
  'before recovery|sobriety|rehab|treatment|aa|na|therapy',
  'before getting|becoming|being sober|clean|help',
  'when|while i was|were drinking|using|addicted',
  'when|while i used|drank',
  'in my addiction',
].map((source) => compile(source, english));

/** What is itself old: "a remote history of …", "old scars". */
export const OLD_ONES = [
  'remote|distant|childhood|past history of?',
  'past|prior|previous|remote|old|former|healed|faded|fading|childhood .. attempt|attempts|scars|marriage|relationship|overdose|seizure|seizures|hospitalization|abuse',
  'scars are|is|were .. white|fading|faded|old|healed',
].map((source) => compile(source, english));
