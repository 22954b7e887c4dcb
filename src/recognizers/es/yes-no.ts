import { verdictsIn } from '../verdict.ts';

/** Yes, no and unsure, and a permission given or not. */
export const { readYesNo, readConsent } = verdictsIn({
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
  filler:
    'por favor porfa porfavor gracias muchas pues este mmm eh ah oh mm senor senora senorita la verdad hoy una dos veces vez con gusto ' +
    'amable yo muy eso please thanks',
});
