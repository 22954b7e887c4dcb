import { gistIn } from '../gist.ts';
import { spoken } from './spoken.ts';

const LEAD =
  '(?:(?:pues|ay|ah|uy|oh|bueno|pos|mire|fijese|la verdad|la neta|y|este|eh|claro que|creo que|yo creo que|pienso que|lamentablemente|desgraciadamente|honestamente|la mera verdad|yo|pero|que le digo|jaja) )*';
const OFTEN =
  'tod[oa]s l[oa]s (?:dias|noches|mananas|tardes|semanas|fines)|cada (?:dia|noche|manana|rato|semana|fin|vez|que)|a cada rato|siempre|casi siempre|diario|a diario|seguido|muy seguido|(?:muchas|varias|algunas|tantas|cuantas|un chorro de|un monton de|mas) veces|mas de (?:una|lo que)|de vez en cuando|a veces|con frecuencia|frecuentemente|todo el tiempo|(?:dos|tres|cuatro|cinco|\\d+) veces';
const NOT_OF_IT =
  'se|lo se|le se|sabria|sabe|sabemos|supe|acuerdo|recuerdo|recuerda|creo|pienso|entiendo|entendi|importa|preocupe|segur[oa]|idea|puedo|pude|puede|pudo|aguanto|duermo|como|paro|quiero (?:hablar|decir|contestar|responder)|me quiero|hay (?:de otra|remedio)|mas que|nomas|solo|manches|mames|inventes|miento|estoy segur[oa]|aguante|quisiera';

/** The yes or no that a Spanish message comes down to. */
export const readGist = gistIn(
  {
    joins: new Set('pero porque aunque'.split(' ')),
    ends: {
      yes: /\b(?:pero|asi que|entonces) (?:pues )?si$/,
      no: /\b(?:pero|asi que|entonces) (?:pues )?no$/,
    },
    corrects:
      /\b(?:quise decir|digo(?= (?:si|no)\b)|perdon(?= (?:si|no)\b)|mejor dicho|espere(?= (?:si|no)\b)|ay no(?= si\b)|me equivoque)\b/,
    talk: /^(?:que|cual|quien|donde|por que|como (?:que|es|asi|se)|cuando|cuanto|puedo (?:hablar|saber|preguntar)|puede (?:repetir|explicar|ser que me)|me puede|ustedes?|y (?:eso|ustedes|cuanto))\b|\b(?:pregunta|repita|repite|repetir|salte|saltar|brinque\w*|eso es (?:cosa mia|privado|personal)|no (?:lo |le )?(?:quiero|voy a|pienso) (?:decir|contestar|responder|hablar)|paseme|no entiendo|no entendi|regres\w+ a|ya no quiero seguir|es broma|ahi muere|prefiero no)\b/,
    limits: /\b(?:(?:solo|nomas) (?:si|cuando|despues|por|en)|a menos|excepto|siempre y cuando)\b/,
    opens: {
      yes: new RegExp(
        `^${LEAD}(?:s[iy]+p?(?! (?:no|es que|fuera|hubiera|pudiera|tuviera|supiera|quisiera|me dan|me deja|\\w+ra|usted|ustedes|se puede|quieren)\\b)|simon|claro|por supuesto|desde luego|exacto|asi es|sep|afirmativo|efectivamente|definitivamente|obvio|a huevo)\\b`,
      ),
      no: new RegExp(
        `^${LEAD}(?:no+|nop|nel|nunca|jamas|nadie|ningun[oa]?|tampoco|ni|para nada|todavia no|aun no|ya no|nombre|negativo)\\b(?! (?:(?:me|le|lo|la|se) )?(?:${NOT_OF_IT})\\b)`,
      ),
    },
    looks: [
      [/^(?:no|nunca) (?:mas de|menos de|siempre|diario|todos|todas|cada|tanto|tan)\b/, undefined],
      [/^(?:si|bueno) y no\b|^no y si\b|^ni si ni no\b/, 'unsure'],
      [
        /^(?:pues )?no (?:pues|bueno|hombre|mijo|mija|que va|claro que)?\s?si(?! (?:yo|ni|no)\b)\b/,
        'yes',
      ],
      [/^no si (?:yo|ni|no)\b|^(?:si|ya) (?:pues )?no\b(?!.* si\b)(?= ?$)/, 'no'],
      [
        /^(?:ta bien |esta bien )?no (?:hay|tengo) (?:problema|lio|bronca|pedo|inconveniente|duda|falla)\b|^como no\b|^sin (?:problema|duda|falta)|^si dios quiere\b|^(?:a|e)sta bien\b|^con (?:mucho )?gusto\b|^si se puede\b/,
        'yes',
      ],
      [
        /^(?:yo )?(?:no|ni) (?:(?:lo|le|me|la) )?(?:se|sabria|sabe|supe|sabemos|acuerdo|recuerdo|tengo (?:ni )?idea|estoy (?:\w+ )?segur[oa])\b|^ni idea\b/,
        'unsure',
      ],
      [
        /^no (?:nomas|solo|mas que|importa|se preocupe|manches|mames|inventes)\b|^nunca falta\b/,
        undefined,
      ],
    ],
    says: [
      [
        'unsure',
        new RegExp(
          '\\b(?:quien sabe|a lo mejor|puede (?:ser|que)|podria ser|tal vez|talvez|quizas?|depende|sabra dios|dios sabe|no (?:le |lo |les )?(?:sabria|puedo|podria) (?:decir|asegurar|jurar)\\w*|no (?:me acuerdo|recuerdo|estoy (?:\\w+ )?segur[oa])|(?:unos|hay) dias .* otros|(?:una|la) parte de mi|entre que si y que no|mitad y mitad|no lo se|sepa)\\b',
        ),
      ],
      [
        'no',
        new RegExp(
          `^${LEAD}(?:(?:yo|el|ella|ellos|nosotros|mi \\w+|aqui|alla|en mi (?:casa|familia)|hasta ahora|gracias a dios|a mi|eso|hoy|ahorita|todavia|desde \\w+) )+(?:ya )?(?:no|nunca|jamas|nadie|ninguno|ni|tampoco)\\b(?! (?:(?:me|le|lo|la|se) )?(?:${NOT_OF_IT})\\b)`,
        ),
      ],
      [
        'yes',
        new RegExp(
          `^(?!.*\\b(?:no|nunca|ni|nadie|ningun\\w*|sin|jamas|tampoco)\\b)${LEAD}(?:\\w+ ){0,6}(?:${OFTEN})\\b`,
        ),
      ],
      [
        'yes',
        /^(?:(?:yo|el|ella|mi \w+|eso|ahi|aqui) )*(?:si|tambien)(?: (?:me|le|nos|se|lo|la|les))? (?!no\b)\w+/,
      ],
    ],
  },
  spoken,
);
