import { reachIn } from '../reach.ts';
import { spoken } from './spoken.ts';

/** The safe ways and times to reach someone, in a Spanish sentence. */
export const readReach = reachIn(
  {
    says: [
      [
        'voicemail',
        '(?:(?:dej(?:ar|ando|en|e|enme|eme|arme|ame)|dejes|grab(?:ar|en|e))(?: \\w+){0,2} (?:mensajes?(?: de voz)?|recados?|buzon(?: de voz)?)|buzon(?: de voz)?|correo de voz|mensajes? de voz|recados?)',
      ],
      [
        'text',
        '(?:text(?:o|os|eo|ear|eenme|eeme|eame|earme|een)|mensaj(?:e|es|ito|itos|eo)(?: de texto)?|sms|whats(?:app)?|wasap|escrib(?:an|anme|ame|eme|irme|ir))',
      ],
      [
        'call',
        '(?:llam(?:ar|arme|en|enme|eme|ame|e|ada|adas|an)|marqu(?:en|enme|eme|e)|marc(?:ar|arme|ame)|habl(?:en|enme|eme|ame|arme)|telefono|fonazo|telefonazo|telefonico)',
      ],
      [
        'morning',
        '(?:(?:en|por|de) las? mananas?|mananas|temprano|antes (?:del|de) (?:mediodia|medio dia|trabajo|las (?:9|10|11|12|nueve|diez|once|doce)))',
      ],
      [
        'afternoon',
        '(?:(?:en|por) las? tardes?|de tarde|tardes?|a ?mediodia|al medio dia|despues (?:de comer|de la escuela|de las? (?:12|1|2|3|4|doce|una|dos|tres|cuatro)))',
      ],
      [
        'evening',
        '(?:(?:en|por) las? noches?|de noche|noches?|despues del? (?:trabajo|jale|trabajar|cenar|las (?:5|6|7|8|9|cinco|seis|siete|ocho|nueve)))',
      ],
    ],
    denies:
      '(?:no|nunca|sin|nada de|ni|en vez de|en lugar de|eviten?|dejen de|deje de|paren de)(?: (?:me|mas|por favor|nunca|el|la|los|las|un|una|ningun|por|en|de|al|manden|mande|mandar|dejen|deje|usen|quiero|quiero que|hagan))*',
    beside:
      'yo me mi mis nos lo le les la las el los un una es son esta estan seria que ustedes usted se su pueden puede podrian podria puedo deben ' +
      'quiero quisiera prefiero preferiria mejor por favor gracias solo solamente nomas puro puros pura puras siempre casi mas menos cualquier cualquiera hora horas dia dias ' +
      'bien seguro segura ok okay si claro y o e u pero tambien ademas para a al en de del con desde este esa eso asi pues ya entonces ' +
      'cel celular movil numero casa nada aqui manden mande mandenme mandeme mandame envien enviar contactar contacten comunicarse comunicar manera forma hola',
    elsewhere:
      /\b(?:trabaj\w+|duerm\w+|jalo|chambeo|turno)(?: \w+){0,3} (?:noches?|tardes?|mananas?|dias?)\b|\b(?:ya (?:le |les )?dije|le dije|mi (?:telefono|numero|celular))\b/g,
    others:
      /\b(?:yo (?:les?|los) |les? voy a |los voy a )|\ba (?:mi|su) (?!telefono|numero|cel\w*|movil)|\b(?:a el|a ella|911|988)\b|\b(?:quien|por que|como)\b/,
    joins: 'o|ni|(?:en|por|de|despues de)(?: la| las| el)?|la|las|el',
    from: '(?:despues|antes) de(?:l| las?)?',
    and: 'y',
    conditions:
      /\b(?:excepto|menos|salvo|hasta|si no|solo si|a menos|cuando|mientras|depende|entre (?:las )?\d|antes de las? (?:1|2|3|4|5|6|7|8))\b/,
  },
  spoken,
);
