import { tokenize } from '../../../tokens.ts';
import type { Token } from '../../../tokens.ts';
import { wordSet } from '../../../signals/span.ts';
import { withoutFigures } from '../circumstances/figures.ts';
import { QUICK } from './quick-spelling.ts';
import { spanish } from './senses.ts';
import { withoutNever } from '../circumstances/until-now.ts';

/**
 * The words of a message as the Spanish signal rules see them, each still knowing where it was
 * written. "Matarme" after someone else's verb becomes "otro:matarme": it is done to the writer.
 */
export function spokenWords(text: string): readonly Token[] {
  const known = new Map<string, string>();
  // Signs that stand for letters ("m@tarme") are as long as these: the places stay the same.
  const spelled = text.replace(/(?<=\p{L})[@$](?=\p{L})/gu, (sign) => (sign === '@' ? 'a' : 's'));
  const words = tokenize(spelled).map((token) => {
    const word = known.get(token.word) ?? QUICK.get(token.word) ?? spanish.spelling(token.word);
    known.set(token.word, word);
    return { ...token, word };
  });
  const said = withoutNever(withoutFigures(words));
  return said.map((token, at) =>
    (spanish.hasSense(`otro:${token.word}`, 'AGREDIRME') && isDoneByOthers(words, at)) ||
    (THEIRS_ALONE.has(token.word) && isSaidOfOthers(words, at))
      ? { ...token, word: `otro:${token.word}` }
      : token,
  );
}

/** Verbs that only someone else can be the subject of. */
const THEIRS = wordSet(
  'quiere quieren quiso quisieron va van fue amenaza amenazan amenazo amenazaron viene vienen vino puede pueden ' +
    'sigue siguen trata tratan trato piensa piensan empezo empieza volvio vuelve llego llega intenta jura juro wants',
);
/** Verbs in forms that may as well be the writer's. */
const EITHERS = wordSet('queria iba podria intento estaba venia seria haria capaz podia');

/** "Mi novio quiere matarme", "el iba a matarme"; not "quiero matarme", "iba a matarme". */
function isDoneByOthers(words: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 8 && words[from]?.after === 'space') from--;
  const lead = words.slice(from, at);
  const verb = lead.findLastIndex(({ word }) => THEIRS.has(word) || EITHERS.has(word));
  // The verb that governs it stands close: "quiere matarme", "amenazo con matarme".
  if (verb < 0 || lead.length - verb > 4) return false;
  const governing = lead[verb]?.word ?? '';
  if (THEIRS.has(governing)) return true;
  return lead
    .slice(0, verb)
    .some(({ word }) => spanish.hasSense(word, 'ALGUIEN') || word === 'el' || word === 'dijo');
}

/** Of oneself or of another, as the word before "me" says: "me corto", but "mi novio me cortó". */
const THEIRS_ALONE = wordSet(
  'quemo quema corto corta lastimo lastima rasguno rasguna mordio muerde pellizco pellizca',
);

/** "Mi mamá me quema", "él me cortó"; not "me quemo". */
function isSaidOfOthers(words: readonly Token[], at: number): boolean {
  const [whom, who] = [words[at - 1]?.word ?? '', words[at - 2]];
  if (!/^(?:me|nos)$/.test(whom) || who === undefined || words[at - 1]?.after !== 'space')
    return false;
  return spanish.hasSense(who.word, 'ALGUIEN') || who.word === 'el';
}
