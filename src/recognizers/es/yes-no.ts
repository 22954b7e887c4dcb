import { verdictsIn } from '../verdict.ts';
import { spoken } from './spoken.ts';
import { statements } from './statements.ts';

/** Yes, no and unsure, and a permission given or not. */
export const { readYesNo, readVerdict, readConsent } = verdictsIn({
  said: {
    yes: `
      si, sip, sii, siii, sim, s, claro, claro que si, por supuesto, simon, sale, dale, va, ok, okay, oki,
      okey, bueno, esta bien, ta bien, muy bien, correcto, cierto, asi es, exacto, de acuerdo,
      desde luego, seguro, por favor si, afirmativo, adelante, andale, orale, como no, yes, yeah,
      yep, yup, sure, lo hice, lo he hecho, lo tengo, si tengo, si he, si quiero, si puedo,
      creo que si, supongo que si, me parece que si, pienso que si, vale, obvio, ya
    `,
    no: `
      no, nop, nope, nel, nel pastel, n, noo, nooo, nunca, jamas, para nada, de ninguna manera,
      claro que no, por supuesto que no, todavia no, aun no, ahora no, ahorita no, no realmente,
      la verdad no, negativo, no lo hice, no lo he hecho, no he, no tengo, no quiero, no puedo,
      creo que no, no creo, pienso que no, tampoco, ninguno, ninguna, falso, nah, que yo sepa no,
      no que yo sepa, en absoluto, yo no
    `,
    unsure: `
      tal vez, talvez, quiza, quizas, a lo mejor, puede ser, posiblemente, no se, no lo se, no sabria decir,
      no estoy seguro, no estoy segura, no sabemos, quien sabe, mas o menos, a veces, depende, ni idea,
      no tengo idea, sepa, maso
    `,
  },
  permission: {
    yes: `
      acepto, si acepto, estoy de acuerdo, doy permiso, si pueden, pueden, puede, autorizo, consiento,
      si les doy permiso, les doy permiso, pueden llamarme, me pueden llamar, si me pueden llamar,
      acepta
    `,
    no: `
      no acepto, no estoy de acuerdo, no doy permiso, no les doy permiso, no pueden, no autorizo, rechazo, mejor no,
      prefiero que no, preferiria no, prefiero no, no me llamen, no llamen, no me contacten, no por favor
    `,
  },
  question: {
    yes: `
    una vez, dos veces, tres veces, varias veces, muchas veces, algunas veces, unas veces, un par de veces, una que otra vez,
    de vez en cuando, mas de una vez, siempre, seguido, un poco, un poquito, mucho, bastante, demasiado, una sola vez,
    solo una vez, nomas una vez, hace tiempo, hace anos, antes, cada rato, a cada rato
  `,
    no: `
    ni una vez, ni una sola vez, nada, ninguna vez
  `,
  },
  agreement: {
    allows: new Set('si sip claro pueden puede dale adelante ok okay sale simon seguro'.split(' ')),
    beside: new Set(
      'que por supuesto ustedes usted me nos llamar llamarme llamen llame marcar marcarme mandar mandarme mensaje mensajes texto textos contactar contactarme esta bien muy en la las los el de a tarde tardes manana mananas noche noches dia hoy cualquier hora cuando quieran quiera gusten guste mi telefono celular numero favor gracias con gusto'.split(
        ' ',
      ),
    ),
  },
  statements,
  spelled: spoken.spelled,
  weak: new Set([
    'ok',
    'okay',
    'bueno',
    'de acuerdo',
    'esta bien',
    'claro',
    'cierto',
    'pues',
    'ya',
    'vale',
  ]),
  turns:
    /^(?:o|no|si|nop|nel|por que|cual|quien|que|como) |\b(?:pero(?! (?:mi|el|ella|ellos|su) )|excepto|menos|salvo|aunque|mentira|perdon|espera|espere|digo|depende|quizas?|tal vez|talvez|no se|repita|repite|que quiere|porque pregunta|como asi|puede repetir|explique|entiendo|entendi|broma|mejor dicho|a lo mejor|mas o menos)\b/,
  openings:
    /^((?:(?:pues|ay|uy|ah|bueno|pos) )?(?:si|sip|simon|no|nop|nel|claro)) (?:yo|el|ella|ellos|mi|mis|su|sus|me|le|nos|se|lo|la|es|esta|estoy|tengo|tiene|tuve|he|ha|hace|desde|ya|nomas|solo|una|dos|cuando|en|con|cada|todos|todas|por|fui|fue|estuve|antes|soy|vivo|vive|tomo|toma|uso|usa|hay|nunca|para|gracias|nadie|ninguno|eso|porque|de|a|al|los|las|un|quiero|quiere|ando|llevo|deje|dejo|mucho|muchas|siempre|pero) /,
  filler:
    'por favor porfa porfavor gracias muchas pues este mmm eh ah oh mm senor senora senorita la verdad hoy una dos veces vez con gusto ' +
    'amable jefe jefa jefecita carnal compa mano manito wey guey hombre hermano amigo doctora doctor mija mijo seno yo muy eso please thanks',
});
