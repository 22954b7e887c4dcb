/**
 * The forms of regular verbs, without accents, as all words are compared. A rule that knows
 * "golpea" knows "golpeaban" and "golpearme" too, whatever verb is added to its class.
 *
 * Each verb is an infinitive, with the stem of its stressed forms after a colon where it changes:
 * "aventar:avient".
 */

const SOFTENED: Readonly<Record<string, string>> = { g: 'gu', c: 'qu', z: 'c' };

interface Verb {
  readonly infinitive: string;
  readonly isAr: boolean;
  readonly stem: string;
  readonly stressed: string;
}

function verbsIn(verbs: string): readonly Verb[] {
  return verbs.split(/\s+/).map((each) => {
    const [infinitive = '', stressed] = each.split(':');
    const stem = infinitive.slice(0, -2);
    return { infinitive, isAr: infinitive.endsWith('ar'), stem, stressed: stressed ?? stem };
  });
}

/** Before an "e" the stem of "pegar" is written "pegu". */
function beforeE(stem: string): string {
  const last = stem.at(-1) ?? '';
  return stem.slice(0, -1) + (SOFTENED[last] ?? last);
}

const formsOf = (verbs: string, forms: (verb: Verb) => readonly string[]): string =>
  verbsIn(verbs).flatMap(forms).join(' ');

function gerund({ isAr, stem }: Verb): string {
  return stem + (isAr ? 'ando' : 'iendo');
}

/** What someone else does or did: "pega", "pegan", "pegó", "pegaba", "pegue", "pegando", "pegado". */
export const theyDo = (verbs: string): string =>
  formsOf(verbs, (verb) => {
    const { isAr, stem, stressed } = verb;
    const soft = beforeE(stressed);
    const now = isAr
      ? [`${stressed}a`, `${stressed}an`, `${soft}e`, `${soft}en`]
      : [`${stressed}e`, `${stressed}en`, `${stressed}a`, `${stressed}an`];
    const then = isAr
      ? ['o', 'aron', 'aba', 'aban', 'ara', 'aran', 'ado']
      : ['io', 'ieron', 'ia', 'ian', 'iera', 'ieran', 'ido'];
    return [...now, ...then.map((end) => stem + end), gerund(verb)];
  });

/** What the writer does or did: "corto", "corté", "cortaba", "cortando", "cortado". */
export const iDo = (verbs: string): string =>
  formsOf(verbs, (verb) => {
    const { isAr, stem, stressed } = verb;
    const then = isAr ? [`${beforeE(stem)}e`, `${stem}aba`] : [`${stem}i`, `${stem}ia`];
    return [`${stressed}o`, ...then, `${stem}${isAr ? 'ado' : 'ido'}`, gerund(verb)];
  });

/** Infinitives and gerunds with the pronouns that Spanish writes at their end: "pegarme", "pegándome". */
export const joined = (pronouns: string, verbs: string): string =>
  formsOf(verbs, (verb) =>
    pronouns.split(' ').flatMap((each) => [verb.infinitive + each, gerund(verb) + each]),
  );
