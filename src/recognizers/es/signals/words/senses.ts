import { ruleWords } from '../../../signals/rule-words.ts';
import { lexiconOf } from '../../../signals/lexicon.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { joined } from '../../../signals/sign.ts';
import { spanishRules } from '../rules/rules.ts';
import { spellingOf } from './spelling.ts';
import { signClasses, signs } from '../signs/signs.ts';
import { BODIES } from './bodies.ts';
import { ENDS } from './ends.ts';
import { HARM } from './harm.ts';
import { MINDS } from './minds.ts';
import { PEOPLE } from './people.ts';

/**
 * Word classes that the Spanish rules are composed of, without accents, as all words are compared.
 * Verbs in the forms that people use of themselves and of others, with the pronoun that Spanish
 * writes at their end, and the English words that people put between ("my husband me pega").
 */
const CLASSES = joined(MINDS, PEOPLE, HARM, BODIES, ENDS, signClasses);

/** Words between the parts of a rule that change nothing: "ya no quiero de verdad seguir viviendo". */
const ADVERBS =
  'ya yo me se te lo le solo solamente mucho muy tan realmente nomas simplemente siempre todavia aun tambien ' +
  'casi a veces pues bien neta we wey guey pinche es esta estoy estan mejor de que hoy ahora ahorita asi ' +
  'continuamente seguido verdad literalmente en serio otra vez';

/** Words long and rare enough to be known with one slip. */
const DISTINCTIVE =
  'suicida suicidio suicidios suicidarme suicidarse suicidar sobredosis convulsiones convulsionando alucinando alucinaciones ' +
  'inconsciente matarme matarse lastimarme lastimarse ahorcarme ahorcarse morirme cortandose cortandome ' +
  'abstinencia autolesion temblando temblores despierta amenaza desorientado desmayo';

/** English words one letter away from these, and Spanish ones that mean something else. */
const OTHERS =
  'suicide suicides suicidal suicido suicidan suicide golpe golpes convulsion convulsions abstinence tormenta despiertan despierto despierte desmayos desmaye ' +
  'maltratarme marcharme mararme matarle matarlo matarla casarme casarse gastarme marcarme ' +
  'golpear golpee amenazas lastimarlo lastimarla cortarme cortarse morirse suicidado suicidaron patearme ' +
  'save come has hay ves ciento pero';

/** Every word that a rule or a sign knows by itself or by its class. */
const VOCABULARY = new Set(
  [...Object.values(CLASSES), ADVERBS, DISTINCTIVE, OTHERS]
    .flatMap((words) => words.trim().split(/\s+/))
    .concat(ruleWords(spanishRules, signs)),
);

/** What Spanish words mean to the signal rules. */
export const spanish = lexiconOf({
  classes: CLASSES,
  adverbs: ADVERBS,
  distinctive: DISTINCTIVE,
  foreign: `${OTHERS} ${LOOKALIKES}`,
  short: spellingOf(VOCABULARY),
});
