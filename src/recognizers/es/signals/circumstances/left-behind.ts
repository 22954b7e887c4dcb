import { compile, matchAt } from '../../../signals/pattern.ts';
import { wordSet } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';

/*
 * How a danger is said to be over in Spanish: who hurt is far, who nearly died is well. Told in the
 * next sentence as often as in the same one.
 */

/** How far, in words, the end of a story may stand from its beginning. */
const STORY = 28;

/** Where the one who hurt is now, or that it was left. */
const FAR = [
  'esta|sigue|quedo|ta preso|presa|encerrado|encarcelado|detenido',
  'en la? carcel|prision|penal|bote|tambo',
  'lo|la deportaron|arrestaron|encerraron',
  'divorcie|divorciamos|divorciada|divorciado|separe|separamos|separada|separado',
  'lo|la deje',
  'lejos de el|ella|ese|esa|ahi|alla',
  'deje|dejar|dejo|sali|salir a|de? mi|ese|esa? PAREJA|hombre|relacion|casa',
  'vivo|vivimos|vive .. otro|otra|aparte',
  'fallecio|murio',
  'orden de restriccion|alejamiento|proteccion',
  'NOT se? acerca|acercado',
  'la corte .. quito|quitaron',
].map((source) => compile(source, spanish));
/** That all is well there now. */
const SAFE = wordSet(
  'tranquila tranquilo paz seguros seguras segura seguro bien feliz felices contenta contento libre mejor',
);
/** What undoes it. */
const LOOMING = wordSet(
  'miedo sigue siguen amenaza amenazando amenazo amenazas busca buscando encontro encuentre sale salio saliendo llama llamando vuelva volvio vigila ronda',
);
const DENIALS = /^(?:no|ni|nunca|sin|hasta|si)$/;

/** "Mi ex me golpeaba. Lo dejé hace años y vivo tranquila." Both are said, and nothing looms. */
export function isLeftBehind(words: readonly Token[], span: Span): boolean {
  const said = words.slice(span.start, span.end);
  if (!said.some(({ word }) => HURTFUL.test(word))) return false;
  const around = words
    .slice(Math.max(0, span.start - STORY), span.end + STORY)
    .filter((each) => !said.includes(each));
  if (around.some(({ word }) => LOOMING.has(word))) return false;
  const isFar = around.some((_, at) => FAR.some((each) => matchAt(each, around, at) !== undefined));
  return isFar && around.some(({ word }, at) => SAFE.has(word) && !isDeniedAt(around, at));
}

/** What someone did who hurt another; of a wish to die nothing is over because someone is divorced. */
const HURTFUL =
  /golpe|pega|pego|maltrat|abus|viol|amenaz|control|celos|marido|esposo|miedo|encerr|restric|alejam|violent/;

/** That someone lived, and how they are. */
const RESCUED = [
  'lo|la|los|me salvaron|salvo|salvaron|revivieron|reanimaron',
  'ya|y|ahora|hoy esta|estoy|anda|va .. bien|estable|mejor|limpio|limpia|tranquilo|tranquila|contento|recuperandose',
  'esta|tienen estable',
  'sobrevivio|sobrevivi',
  'meses|anos limpio|limpia|sobrio|sobria|sin',
  'sigue|en recuperacion|tratamiento|rehabilitacion',
].map((source) => compile(source, spanish));
const RELAPSED = wordSet(
  'otra vez despierta despierto responde respira azul dormida dormido todavia recayo volvio pero casi feo mal peor',
);

/** "La tienen estable": what happened is over, and someone is well. */
export function isRescued(words: readonly Token[], span: Span): boolean {
  const rest = words.slice(span.end, span.end + STORY);
  if (rest.some(({ word }) => RELAPSED.has(word))) return false;
  return rest.some((_, at) =>
    RESCUED.some((each) => matchAt(each, rest, at) !== undefined && !isDeniedAt(rest, at)),
  );
}

/** "No estoy bien", "ni segura". */
function isDeniedAt(around: readonly Token[], at: number): boolean {
  return around.slice(Math.max(0, at - 3), at).some(({ word }) => DENIALS.test(word));
}
