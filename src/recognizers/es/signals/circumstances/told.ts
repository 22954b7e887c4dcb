import { compile, matchAt } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';

/** Where danger is told of and not lived: films, songs, the news. */
const TOLD = wordSet(
  'cancion canciones corrido corridos rola rolas letra verso novela novelas telenovela telenovelas pelicula peliculas serie series libro libros documental podcast personaje noticias noticiero periodico explican explicame',
);
/** What someone says who is in it: their own words, what is done to them, and what came of a film. */
const LIVED = wordSet('quiero quisiera voy estoy siento tengo pienso kiero me mi nos yo');
const OF_ONESELF = /(?:ar|er|ir)me$/;
const SINCE = wordSet('ahora ahorita desde hoy anoche ayer');

/** "Una película donde al chavo le da …": not "vi la película y me quiero matar". */
export function isTold(
  words: readonly Token[],
  { start, end }: Span,
  around: readonly Token[],
): boolean {
  return (
    around.some(({ word }) => TOLD.has(word)) &&
    !around.some(({ word }, at) => SINCE.has(word) && TOLD.has(around[at - 1]?.word ?? '')) &&
    !words.slice(Math.max(0, start - 3), end).some(isLived)
  );
}

function isLived({ word }: Token): boolean {
  return LIVED.has(word) || SINCE.has(word) || OF_ONESELF.test(word) || word === 'no';
}

const PROFESSIONAL =
  'enfermera|enfermero|trabajadora|trabajador|consejera|consejero|terapeuta|psicologa|psicologo|maestra|maestro|profesora|profesor|pastor|pastora|doctora|doctor|medico|estudiante|investigadora|investigador|periodista|promotora|promotor|paramedico|bombero|abogada|abogado|voluntaria|voluntario|catequista|coordinadora|coordinador';
const PLACE =
  'clinica|hospital|escuela|albergue|refugio|iglesia|centro|linea|carcel|hogar|agencia|prepa|primaria|secundaria|universidad|organizacion';

/** Who asks for others, and for what. */
const STUDY = [
  `soy|como ${PROFESSIONAL}`,
  'trabajadora|trabajador social',
  `trabajo|trabajamos|colaboro|enseno en|con|para|de .. ${PLACE}`,
  'tarea|ensayo|paper|examen|exponer|exponerlo|exponerla|exposicion|tesis|folleto|folletos|poster|taller|charla|platica|platicas|estadistica|estadisticas|articulo|reportaje|protocolo|protocolos|investigacion|capacitacion|curso|entrenamiento',
  'practica|practicas|servicio de|social',
].map((source) => compile(source, spanish));
/** What makes a match someone's own: "se mata", "me pega", "quiere morir". */
const SOMEONES = wordSet('me se te le lo la nos mi su yo el ella no');
const ASKING = wordSet(
  'que cual cuales como cuando donde cuanto cuantos tienen hay ofrecen atienden saber informacion pregunta preguntar busco buscamos necesito necesitamos',
);

/** Asked by someone who studies or works with it, about nobody: "protocolo para ideación suicida". */
export function isStudied(words: readonly Token[], { start, end }: Span): boolean {
  const said = words.slice(start, end);
  const isBare =
    said.length <= 2 &&
    !said.some(
      ({ word }) => SOMEONES.has(word) || spanish.hasSense(word, 'QUERER') || OF_ONESELF.test(word),
    );
  if (!isBare && words.slice(Math.max(0, start - 3), end).some(isLived)) return false;
  const beside = words.slice(Math.max(0, start - 25), end + 25);
  if (!isBare && !beside.some(({ word }) => ASKING.has(word))) return false;
  return beside.some((_, at) => STUDY.some((each) => matchAt(each, beside, at) !== undefined));
}
