import { wordSet } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';

/** Words that turn a sentence to another thought. */
export const TURNS = wordSet(
  'pero y e porque entonces aunque cuando mientras hasta desde sino ahora pues',
);

const WELL = wordSet(
  'bien mejor tranquilo tranquila sobrio sobria limpio limpia salvo segura seguro estable recuperado recuperada vivo viva recuperacion feliz felices contento contenta casado casada libre paz orgulloso orgullosa padrino madrina ayudo ayuda enfermera enfermero maestra maestro consejera consejero abogada doctora trabaja estudia graduo nietos nietas cicatrices chill gracias agradezco agradecido agradecida disfruto sano sana celebro celebra',
);

/** Whether someone is said to be well within a few words: "pero ya estoy bien". Not "no estoy bien". */
export function isWell(around: readonly Token[], index: number): boolean {
  return around.some(
    ({ word }, at) =>
      at >= index - 3 &&
      at <= index + 6 &&
      (WELL.has(word) || isAnother(around, at)) &&
      !around.slice(Math.max(0, at - 3), at).some((each) => /^(?:no|ni|nada)$/.test(each.word)),
  );
}

/** "Soy otro", "hoy tengo 31": who says this looks back. */
function isAnother(around: readonly Token[], at: number): boolean {
  const [before, word] = [around[at - 1]?.word, around[at]?.word ?? ''];
  return (
    (before === 'soy' && /^otr[oa]$/.test(word)) || (before === 'tengo' && /^\d\d$/.test(word))
  );
}
