import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** A child that got into something, and naloxone, in English. */
export const childSigns = {
  littleOne: {
    says: [
      'MINOR',
      '1|2|3|4|5|6|7|8|one|two|three|four|five|six|eighteen month|months|year|yr|mo old|baby|toddler|boy|girl',
      'little|lil one|girl|boy|brother|sister|guy|cousin|dude',
      '1|2|3|4|5|6|7|8|one|two|three|four|five|six yo',
    ],
  },
  gotInto: {
    says: [
      'got|gotten|getting|gets into|in|ahold|hold|a|at .. DRUG|DEADLY|POISON|my|his|her|the|grandmas',
      'ate|eaten|swallowed|chewed|licked|chewing|sucking|bit|sipped|swallow|eat|swallowing|eating|munched|ingested|tasted|drank .. DRUG|DEADLY|POISON|some|whole|something',
      'DRUG|pill|pills|patch|strip|POISON|something in MY mouth|hand|hands',
      'pill|pills|DRUG|POISON .. missing|mouth|gone|chewed',
    ],
  },
  childTook: {
    says: [
      'MINOR .. got|gets|gotten into|ahold|hold|in of? my|his|her|the|some|our|grandmas|DRUG|POISON .. DRUG|POISON',
      'MINOR .. found|took|drank|grabbed|ate|swallowed|chewed|put|picked|opened|touched .. DRUG|DEADLY|POISON',
      'MINOR .. had|has|got .. DRUG|POISON .. mouth|hand|hands',
      'son|daughter|nephew|niece|grandson|granddaughter swallowed|chewed|licked|munched|sucked .. DRUG|DEADLY|POISON',
      'old .. found|took|drank|grabbed|ate|swallowed|chewed|put|picked .. DRUG|DEADLY|POISON',
    ],
  },
  harmful: {
    says: [
      'POISON',
      'pill|pills|medicine|meds',
      'DEADLY|DRUG',
      'OPIOID|STIMULANT',
      'bottle|bottles of',
      'cleaning|household|toilet|drain|windshield',
      'heart|blood|diabetes|adhd pressure|medicine|meds|pills|med|sugar',
    ],
  },
  naloxone: {
    says: [
      'NARCAN',
      'no|out|without|zero of? any? NARCAN',
      'nose|nasal|nostril|nostrils spray|mist|stuff|squirt',
      'sprayed|squirted|spray|sprays|spraying .. nose|nostril|nostrils',
    ],
    notNear:
      'pharmacy free kit kits training carry vending cvs walgreens prescription class allergies allergy stuffy flonase cost keep glovebox purse',
  },
  narcaned: {
    says: [
      'used|gave|hit|sprayed|did|doing|giving MY|the|a|one|another|2|two|both|3|three last|only? .. NARCAN',
      'last|only|out|second|third of? NARCAN',
      'gave|give|giving|used|using|hit|sprayed|did|administered|need|needs|got|another|second|two|2|three|3|more|shot HIM|HE|my|doses|dose|the|a|of|with|more|some .. NARCAN',
      'narcaned|narcanned|narcand|narcaning',
      'NARCAN .. NOT|wore|wears|wear|wearing|working|worked|work|kick|twice|nothing|already|out|times|ago|just',
      'NOT|CANT have|find|got|any|no .. NARCAN',
      'where .. NARCAN',
      'HE|hit|up with NARCAN',
      'after .. NARCAN',
    ],
    notNear:
      'pharmacy free kit kits training carry vending cvs walgreens prescription class keep case glovebox purse',
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
