import type { Duration } from '../../machines/facts.ts';
import { lengthsIn } from '../lengths.ts';
import { withDigits } from './numbers.ts';

const FILLER = new Set(
  (
    'yo el ella ya llevo lleva llevamos llevan tengo tiene hace hacen como mas menos o casi aproximadamente alrededor de unos unas por durante ' +
    'solo nomas los las la ultimos ultimas pues creo que desde tomando bebiendo usando consumiendo fumando asi con esto este esta al del son fue a lo largo ' +
    'cerca tomo toma bebo uso usa consumo fumo diario seguido van va diria si bueno minimo maximo facil lo menos mucho tiempo haciendo hará hara unicamente ' +
    'entre apenas poquito poco eh este tirandole mi su sera ser en eso vicio adiccion ahi ahorita desde casi rondando completos enteros largos ' +
    'mas ratito empece empezo'
  ).split(' '),
);

/** Words around a time ago or a time without. */
const AGO = new Set([
  ...FILLER,
  ...(
    'atras sin limpio limpia sobrio sobria nada no he ha tomar usar consumir beber fumar tomado usado consumido bebido ' +
    'fumado ultima ultimo vez trago uso deje dejo se me un una que tome fue use bebi fume consumi probado alcohol drogas voy para tocar tocado bendito sea dios gracias'
  ).split(' '),
]);

const UNITS = {
  ano: 'Y',
  anos: 'Y',
  anito: 'Y',
  anitos: 'Y',
  mes: 'M',
  meses: 'M',
  semana: 'W',
  semanas: 'W',
  quincena: 'W',
  dia: 'D',
  dias: 'D',
  hora: 'H',
  horas: 'H',
} as const;

const read = lengthsIn({
  withDigits,
  filler: FILLER,
  units: UNITS,
  whole: [
    [/^(?:por |durante )?(?:todo (?:el|este)|el) ano(?: entero| completo)?$/, 'P1Y'],
    [/^(?:por |durante )?todo (?:el|este) mes(?: entero)?$/, 'P1M'],
    [/^(?:por |durante )?toda (?:la|esta) semana$/, 'P1W'],
    [/^todo el dia$/, 'P1D'],
  ],
  rewrites: [
    [/\b(?:1 )?quincena\b/, '2 semanas'],
    [/\b(\d+) y medi[oa] (?=[a-z])/, '$1.5 '],
    [/\b(\d+) ([a-z]+) y medi[oa]$/, '$1.5 $2'],
    [/^([a-z]+) y medi[oa]$/, '1.5 $1'],
    [/\b(?:1 )?medi[oa] (?=ano|mes|semana|hora|dia|decada)/, '0.5 '],
    [/^\d+(?:\.\d+)? (?:y )?(?=\d)/, ''],
    [/^(?=(?:ano|mes|semana|decada|dia|hora)$)/, '1 '],
  ],
  sinceAge:
    /^(?:(?:yo|ella|el|tomo|toma|tomando|bebo|bebe|bebiendo|uso|usa|usando|consumo|consumiendo|fumo|fumando|llevo|empece|empezo|comence|comenzo|inicie|fue|pues|como|mas o menos|ya|casi) )*(?:desde|a|cuando)(?: (?:que|los|tenia|tenian|yo|el|ella|la|edad|de|como|mis|sus|cumplio|cumpli|tuve|unos|mas|menos|o|apenas|era|tomo|uso|empece)){1,7} (\d{1,2})(?: anos| anitos| de edad| y algo| mas o menos| o asi)*$/,
  sinceYear:
    /^(?:(?:yo|ella|el|tomo|toma|tomando|bebo|uso|usa|usando|consumo|fumo|llevo|empece|empezo|comence|comenzo|fue|pues|como|ya|casi|mas o menos) )*(?:desde|en|desde alla)(?: (?:el|como|por|ano|del|de|principios|finales|mediados|inicios|alla|fines|verano|invierno|mas|menos|o|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)){0,5} (\d{4})(?: mas o menos| creo| o asi| por ahi)*$/,
  and: 'y',
});

/** How long, from a short answer. */
export const readDuration = (words: readonly string[]): Duration | undefined => read(words);

/** How long ago, from a short answer about the last time. */
export const readTimeAgo = (words: readonly string[]): Duration | undefined => read(words, AGO);
