import { safeIn } from '../safe.ts';

const OK =
  '(?:(?:muy|todos|todas|los dos|las dos|ambos|aqui|ahorita|ya|bastante) )*(?:bien|a salvo|segur[oa]s?|tranquil[oa]s?)';
const NOW =
  '(?: (?:ahora|ahorita|aqui|en casa|en la casa|hoy|por ahora|por el momento|gracias|gracias a dios))*';
const KIN =
  '(?:mi|mis|el|la|los|las) (?:hij[oa]s?|nin[oa]s?|bebes?|espos[oa]|marido|mama|papa|herman[oa]s?|novi[oa]|pareja|amig[oa]|familia)';
const VERY =
  '(?:(?:solo|nomas|nada mas|pero|y|un poco|un poquito|muy|bien|algo|me siento|estoy|estamos|ando|esta|estan|la verdad|eso si) )*';
const FEELING =
  '(?:asustad[oa]s?|con miedo|trist(?:e|es)|cansad[oa]s?|estresad[oa]s?|preocupad[oa]s?|nervios[oa]s?|ansios[oa]s?|sola|avergonzad[oa]s?|con pena|frustrad[oa]s?|enojad[oa]s?|llorando|sobri[oa]s?|borrach[oa]s?|tomad[oa]s?|crud[oa]s?|aburrid[oa]s?)';

/** Being safe, told in a Spanish sentence. */
export const readSafe = safeIn({
  doubts:
    /\b(?:no|ni|nunca|nadie|creo|supongo|quizas?|tal vez|talvez|a lo mejor|espero|mas o menos|parece|pienso|posiblemente|pero|excepto|menos|hasta que|a menos)\b/,
  yes: '(?:si|sip|simon|claro|claro que si|ok|okay|bueno|pues|ay|no se preocupe|no se preocupen)',
  safe: `(?:(?:(?:yo )?estoy|(?:yo )?me siento|(?:nosotros |nosotras )?estamos|todos estamos|todos estan|todo esta|todo|los dos estamos|las dos estamos|ando) ${OK}|(?:yo )?no (?:estoy|estamos) en peligro|nadie esta en peligro|(?:si|sip|simon) ${OK}|(?<!(?:esta|estan|muy|ya) )a salvo)${NOW}`,
  otherSafe: `(?:(?:el |ella |ellos |ellas |${KIN} )?(?:esta|estan) ${OK})${NOW}`,
  besides: `(?:soy yo|${VERY}${FEELING}|(?:(?:y|pero|solo|nomas|el|ella|ellos|ellas|${KIN}|esta|estan|todos) )+(?:dormid[oa]s?|durmiendo|acostad[oa]s?|en (?:la )?casa|en el trabajo|en la escuela|aqui conmigo|conmigo)|gracias(?: por preguntar)?|de verdad|en serio|se lo juro|(?:solo |nomas )?(?:es|era|fue) (?:solo )?(?:una broma|un decir|una expresion))`,
});
