import type { SpokenWords } from '../spoken.ts';
import { spellingBy } from '../spelling.ts';
import { withDigits } from './numbers.ts';

const spelled = spellingBy(
  'q=que k=que ke=que x=por xq=porque pq=porque porq=porque pa=para pal=para_el d=de tmb=tambien tb=tambien toy=estoy ta=esta tas=estas ' +
    'weno=bueno ps=pues pos=pues pus=pues zi=si ci=si nomb=hombre aser=hacer asta=hasta ase=hace aze=hace haci=asi entonses=entonces ' +
    'quinse=quince dose=doce trese=trece catorse=catorce onse=once dies=diez sinco=cinco seiz=seis treinta=treinta beinte=veinte ' +
    'aveces=a_veces dias=dias noxes=noches noxe=noche mananita=manana mananitas=mananas nochecita=noche ratito=rato fines=fines ' +
    'cervesas=cervezas cervesa=cerveza servezas=cervezas serveza=cerveza pastiyas=pastillas votellas=botellas votella=botella ' +
    'pastias=pastillas sertesas=cervezas anotes=anos anios=anos anio=ano hanos=anos messes=meses two=dos three=tres four=cuatro five=cinco years=anos ' +
    'year=ano months=meses weeks=semanas week=semana days=dias day=dia times=veces every=cada jale=trabajo chamba=trabajo ves=vez veses=veces tersera=tercera pueque=puede_que to=todos we=wey',
);

const NUMBER =
  '\\d|(?:cero|un[oa]?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w+|veint\\w+|(?:tre|cuare|cincue|sese|sete|oche|nove)nta\\w*|cien\\w*|\\w+cient[oa]s|quinient[oa]s|mil|docenas?|par|poc[oa]s|vari[oa]s|medi[oa]|mitad|cuarto)$';
const WEEKDAY = '(?:lunes|martes|miercoles|jueves|viernes|sabad\\w+|doming\\w+)$';
const LENGTH =
  '(?:an(?:o|it)\\w*|mes\\w*|semana\\w*|dia\\w*|hora\\w*|rat\\w+|decadas?|siglo|quincena\\w*|noches?)$';

/** How Spanish parts, denies and dates what it tells. */
export const spoken: SpokenWords = {
  spelled,
  joins: new Set(
    'pero porque xq cuando si mientras despues antes hasta quien donde aunque menos excepto entonces pq porq nomas luego saliendo'.split(
      ' ',
    ),
  ),
  denials: new Set(
    'no nunca jamas ni sin ningun ninguno ninguna nadie tampoco o excepto menos salvo quizas quiza tal talvez depende siempre limpio limpia sobrio sobria perdi costo cuesta'.split(
      ' ',
    ),
  ),
  past: /\b(?:antes|solia|era|eran|al principio|empece con|empezo con|deje|dejo|ya no(?! (?:la |lo |le )?(?:pude|puedo|puede|aguanto))|anteriormente|en el pasado|tenia|tomaba|usaba|fumaba|bebia)\b/,
  now: /\b(?:ahora|ahorita|hoy|actualmente|ultimamente|estos dias|hoy en dia|ya son|ya nomas)\b/,
  hasNumber: (words) =>
    withDigits(
      words.map((word) => (/^un[oa]?s?$|^par$|^poc[oa]s$|^vari[oa]s$/.test(word) ? '' : word)),
    ).some((word) => /^\d|^(?:medi[oa]|cuarto)$/.test(word)),
  concludes: /^(?:asi que|o sea|osea|entonces|en total|total|son)\b/,
  and: 'y',
  outright: { duration: /\b(?:llev\w+|hace|tengo|tiene)\b/, count: /\bveces\b/ },
  cues: {
    frequency: new RegExp(
      `^(?:cada|tod[oa]s?|diari\\w+|mensual\\w*|seman\\w+|anual\\w*|quincenal\\w*|fines|fin|mananas?|tardes?|24|7|nunca|${LENGTH}|${WEEKDAY})`,
    ),
    duration: new RegExp(`^(?:desde|${LENGTH}|${NUMBER})`),
    count: new RegExp(
      `^(?:nada|ningun\\w*|nunca|ni|no|trag\\w+|cop\\w+|bebidas?|vas\\w+|coctel\\w*|shots?|caballit\\w+|chupit\\w+|cerv\\w+|chel\\w+|birr\\w+|cheves?|beers|lat\\w+|bot\\w+|tall\\w*|handles?|fifths?|pintas?|galon\\w*|paquet\\w+|cajetill\\w+|packs?|six|pastill\\w+|pildor\\w+|tablet\\w+|barr\\w+|bols\\w+|gram\\w+|g|mg|miligram\\w+|${NUMBER})`,
    ),
    age: new RegExp(`^(?:${NUMBER})`),
    date: new RegExp(
      `^(?:${NUMBER}|${WEEKDAY}|${LENGTH}|(?:hoy|ayer|antier|anteayer|antenoche|anoche|ahorita|ahora|manana|tarde|noche|madrugada|pasad[oa]|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep\\w*|oct\\w*|nov\\w*|dic\\w*|primer[oa]?|navidad|nochebuena|reyes|muertos|pascua|madres?|padres?|gracias|independencia|halloween|san|ano)$)`,
    ),
  },
};
