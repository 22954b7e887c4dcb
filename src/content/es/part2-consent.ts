import type { ConsentDraft } from '../part2-consent.ts';

/** Consent to share a record outside the center, in plain words (clinical notes 4.2). A draft for counsel. */
export const consentDraft: ConsentDraft = {
  reviewedBy: null,
  status: 'draft',
  title: 'Borrador: mi decisión de compartir mi expediente. Solo cuenta cuando yo lo haya firmado.',
  elements: {
    patient: 'Mi nombre completo: ____',
    discloser: 'Quién puede compartir: {center} y las personas que trabajan allí.',
    information:
      'Qué se puede compartir. Nombro cada cosa, por ejemplo las respuestas de este chat: ____',
    recipient:
      'Quién puede recibirlo. Escribo aquí un nombre, o digo “mis proveedores de tratamiento, planes de salud, terceros pagadores y personas que ayudan a operar este programa”: ____',
    purpose: 'Para qué es, por ejemplo la atención, el pago o porque yo lo pido: ____',
    redisclosure:
      'Puede que quien lo reciba tenga permiso de pasarlo a otros según la ley de privacidad de la salud, HIPAA. ' +
      'No puede usarlo contra mí en un juicio ni en otro caso legal. Solo puede si yo lo acepto o si lo ordena un tribunal.',
    revocation:
      'Puedo revocar este permiso cuando quiera. Para eso le escribo a {center}. ' +
      'Lo que ya se compartió antes no se puede recuperar.',
    expiry: 'Esto termina este día, o cuando pase esto, por ejemplo el fin de mi atención: ____',
    refusal:
      'Puedo decir que no. Quizá eso cambie la atención o el pago que puedo recibir. Antes de que yo firme, {center} me dice si es así: ____',
    signature: 'Mi nombre como lo firmo, en papel o en pantalla: ____',
    date: 'El día que firmo: ____',
  },
  notFor:
    'Este formulario no es para las notas de consejería, ni para casos legales. Cada uno de esos tiene su propio formulario. Recibo una copia de lo que firmo.',
};
