import { isYear } from '../../../signals/year.ts';
import { compile, matchAt } from '../../../signals/pattern.ts';
import { sentence } from '../../../signals/span.ts';
import type { Span } from '../../../signals/span.ts';
import type { Token } from '../../../tokens.ts';
import { spanish } from '../words/senses.ts';

const LONG_AGO = [
  'hace .. ano|anos',
  'hace mucho|tiempo|siglos',
  'ano|anos atras',
  'ano pasado',
  'ya? tiene|tienen|van|hace|son .. anos que|de|sin',
  'durante|por .. anos .. fallecio|murio|divorcie|deje|separe',
  'en middle|high|secu|prepa',
  'de chavo|chava|morro|morra|chamaco|chamacos|chiquitos|ninos|morros',
  'ya tiene .. 18|19|20|21|22|23|24|25|26|27|28|29|30|anos',
  'cuando .. nino|nina|joven|chico|chica|adolescente|menor|morro|morra|chiquito|chiquita|chamaco|teen|teenager|kid|chavito|chavita|chava|chavo',
  'de|desde nino|nina|joven|chico|chica|adolescente|morro|morra|chiquito|chiquita|chamaco',
  'en la|mi prepa|preparatoria|secundaria|primaria|escuela|universidad|infancia|adolescencia|juventud|ninez',
  'en el high|colegio',
  'ano|anos que NOT',
  'quedo|dejo|esta|deje en el pasado',
  'quedo|dejado|deje atras',
  'cosa|parte|etapa|historia del pasado',
  'supere|superado|superada',
  'en la|el|mi high|school|middle',
  'when i was',
  'years|decades ago',
  'back in|then',
  'as a kid|teen|teenager|child',
  'noventas|ochentas|setentas|noventa|ochenta',
  'en mis|aquellos tiempos|anos|dias|mocedades|entonces',
  'en ese|aquel entonces|tiempo',
  'antes de .. aa|na|cristo|dios|conocer|conocerte|convertirme|casarme|nacer|naciera|bautizarme',
  'de eso ya|hace .. llovio|mucho|anos|rato|ratisimo',
  'cuando yo? andaba|usaba|consumia|vivia',
  'ano|anos sin|limpio|sobrio|limpia|sobria',
  'antes de .. sobrio|sobria|limpio|limpia|recuperacion|programa|rehabilitarme|internarme|tratamiento|terapia',
  'antes de dejar de? tomar|beber|usar|consumir|el|la|las|los',
  'cuando eramos|fuimos',
  'de|desde chavita|chavito|chavalo|chavala|chavo|chava|plebe|chiquilla|chiquillo|escuincle|chamaca',
].map((source) => compile(source, spanish));
const WHEN_AGED = ['cuando .. tenia|tenias', 'a los'].map((source) => compile(source, spanish));
const AGE =
  /^(?:[5-9]|1\d|2\d|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veint\w+)$/;
const SPAN_OF_TIME = /^(?:minutos?|horas?|dias?|semanas?|mes|meses)$/;
/** Years that were over when this was written stay more than a year ago; later ones bring a question. */
const BYGONE = /^(?:19\d\d|20[01]\d|202[0-4])$/;

/** Whether a time of a year or more ago is named, or childhood. */
export function isLongAgo(around: readonly Token[]): boolean {
  return around.some(({ word }, at) => {
    if (BYGONE.test(word) && isYear(around, at)) return true;
    // "En el 98": a year by its last two digits.
    if (/^[6-9]\d$/.test(word) && around[at - 1]?.word === 'el' && around[at - 2]?.word === 'en')
      return true;
    const before = around.slice(Math.max(0, at - 1), at).some((each) => each.word === 'desde');
    const shortened = around
      .slice(at, at + 4)
      .some((each) => /^(?:medio|menos|casi)$/.test(each.word));
    if (before || shortened) return false;
    if (LONG_AGO.some((each) => matchAt(each, around, at) !== undefined)) return true;
    return WHEN_AGED.some((each) => {
      const end = matchAt(each, around, at);
      return (
        end !== undefined &&
        AGE.test(around[end]?.word ?? '') &&
        !SPAN_OF_TIME.test(around[end + 1]?.word ?? '')
      );
    });
  });
}

const OLD_SCARS = compile(
  'cicatriz|cicatrices|marcas viejas|vieja|antiguas|antigua|blancas|viejitas',
  spanish,
);
const FRESH = /^(?:nuev[ao]s?|frescas?|recientes?)$/;

/** "Cicatrices viejas": what is left of what was; not where there are new ones. */
export function isScarred(words: readonly Token[], span: Span): boolean {
  const at = words.slice(0, span.end).findIndex((_, from) => {
    const end = matchAt(OLD_SCARS, words, from);
    return end !== undefined && from >= span.start - 2;
  });
  return at >= 0 && !sentence(words, span, 12).some(({ word }) => FRESH.test(word));
}
