import { wordsOf } from './tokens.ts';

/** What is said of those one lives with, each part tested as folded words. */
export interface HouseholdWords {
  /** What parts one thought from the next. */
  readonly joiners: RegExp;
  /** "I live with": what follows is a person. */
  readonly lives: RegExp;
  /** "My kids live here": group 1 is whom they live with. */
  readonly here: RegExp;
  /** One person or several of a home. */
  readonly person: RegExp;
  /** Whether such a person is several. */
  readonly several: RegExp;
  /** A subject, that is not a person by name, in front of what is said. */
  readonly subject: RegExp;
  /** A subject that speaks for all. */
  readonly everyone: RegExp;
  /** What the writer may say of themself: "I live with my wife and drink every night". */
  readonly own?: RegExp;
  /** What is said, after its subject. */
  readonly says: Readonly<Record<'safe_sober' | 'others_use' | 'support', RegExp>>;
}

const ORDER = ['safe_sober', 'others_use', 'support'] as const;

/**
 * A reader of "I live with my sister and she does not drink". Every part must be understood, and
 * that one of several does not drink says nothing of the others.
 */
export function householdIn(of: HouseholdWords) {
  return (text: string): readonly string[] | undefined => {
    if (of.own?.test(text)) return undefined;
    const parts = (people: string) =>
      people
        .split(of.joiners)
        .map((part) => wordsOf(part).join(' '))
        .filter((part) => part !== '');
    const [all, those = ''] = of.here.exec(text) ?? [];
    const [first = '', ...others] = parts(those || text);
    const home = first.replace(of.lives, '');
    if ((those === '' && home === first) || !of.person.test(home)) return undefined;
    const rest = all === undefined ? others : [...others, ...parts(text.slice(all.length))];
    const people = [home, ...rest.filter((part) => of.person.test(part))];
    const isSeveral = people.length > 1 || people.some((each) => of.several.test(each));
    const said = new Set<(typeof ORDER)[number]>();
    for (const part of rest.filter((each) => !of.person.test(each))) {
      const predicate = part.replace(of.subject, '');
      const value = ORDER.find((each) => of.says[each].test(predicate));
      if (!value) return undefined;
      if (value === 'safe_sober' && isSeveral && !of.everyone.test(part)) return undefined;
      said.add(value);
    }
    const contradicts = said.has('safe_sober') && said.has('others_use');
    return said.size === 0 || contradicts ? undefined : ORDER.filter((each) => said.has(each));
  };
}
