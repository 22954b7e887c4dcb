import type { DOUBTFUL_QUESTION, HeardSignal } from '../machines/signals.ts';
import { eachQuestionIn } from './asking.ts';
import type { Expecting } from './expecting.ts';
import { isPlea } from './plea.ts';
import { tokenize } from './tokens.ts';

/** Questions whose answers are about being safe, or about suicide. */
const ABOUT_SAFETY = /^(?:safety\.(?:now|check|thoughts|next)|screening\.(?:asq_\d|phq_9))$/;

/** Words that ask, and words that name nothing: "how do I", "this", "everything". */
const VAGUE = set(`
  how what whats when who is are am do does can could will would should may it this that all
  everything things stuff i me my myself you we u the a any there way to of for with by on at in
  just now then ever really please soon and so if get getting make want let someone somebody anyone
  anybody happen happens long much many until till before without be been have has would id its
  como que cuando quien hay se lo la las los le me mi yo esto eso esta todo todos con de del
  por para puedo puede podria quiero manera forma una un ya y o si va vamos a en el no mas
  alguien mucho tiempo cuanto ser estar hago hacer todavia pasa pasara
`);

/** What they may be asking for: an end, a way out, whether it hurts. Of the chat or a program as well. */
const DOUBTFUL = set(`
  end ends ended ending stop stops stopping finish finished over out leave go gone disappear hurt
  hurts painful quick quickly fast easy easily work works take takes find finds found after
  termino terminar termina terminarlo acabo acabar acaba acabarlo paro parar pararlo irme voy salir
  salgo desaparecer desaparezco duele doler dolera tarda tardar rapido facil funciona despues
  encuentra encontrara encuentren borrarme borrar
`);

/** Words that open a question, or name an end outright. */
const OPENING = set(`
  how what whats when who is are am do does can could will would should end ends stop finish
  como que cuando quien hay puedo puede podria cuanto duele
`);

/** One word alone is a command, or an answer half typed. */
const FEWEST_WORDS = 2;

/** True at a question about safety: there danger is looked for before anything else. */
export const isAboutSafety = ({ id }: Pick<Expecting, 'id'>): boolean => ABOUT_SAFETY.test(id);

/**
 * Whether a message, or a question in it, names nothing but an end, a way out or its pain: "how do I
 * end it". Elsewhere it asks about the chat or a program. Beside a question about safety nobody can
 * tell, so that no answer from the FAQ is given to it.
 */
export function isDoubtful(text: string): boolean {
  const tokens = tokenize(text);
  return [tokens, ...eachQuestionIn(text, tokens)].some((part) => {
    const words = part.map(({ word }) => word);
    return (
      words.length >= FEWEST_WORDS &&
      words.every((word) => VAGUE.has(word) || DOUBTFUL.has(word)) &&
      words.some((word) => DOUBTFUL.has(word)) &&
      words.some((word) => OPENING.has(word))
    );
  });
}

/**
 * The doubt as a signal, so that it is asked gently whether they are safe: at a question about safety,
 * and anywhere where it is all that is said ("how do I end it"). Where just that is asked, the words
 * are none that answer it, and it is asked again.
 */
export function doubtIn(text: string, expecting: Expecting | undefined): readonly HeardSignal[] {
  if (!expecting || expecting.id === 'safety.check' || !isDoubtful(text)) return [];
  if (!isAboutSafety(expecting) && !isPlea(text)) return [];
  return [
    {
      signal: 'suicide',
      mode: 'check',
      quote: text.trim(),
      rule: 'doubtful_question' satisfies typeof DOUBTFUL_QUESTION,
    },
  ];
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
