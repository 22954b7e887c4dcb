import type { SignalRule } from '../../../signals/rule.ts';
import { overdose } from './overdose-rule.ts';

/** What one is said to be dying of or for that is no emergency. */
const FIGURES =
  'risa hambre sed calor frio sueno ganas pena verguenza aburrimiento amor cancer curiosidad nervios envidia poco jaja celos coraje';

/**
 * Someone is dying, bleeding badly, or an ambulance is asked for here: nothing is said of why. The card
 * of an overdose is shown, as its first line is to call 911.
 */
export const emergencyRules: readonly SignalRule[] = [
  overdose('dying-now', {
    mode: 'interrupt',
    says: ['se|me esta|estoy muriendo', 'esta|estoy muriendo|muriendose|muriendome'],
    notBefore: 'de por en',
    notNear: FIGURES,
  }),
  overdose('ambulance', {
    mode: 'interrupt',
    says: [
      'llamen|llama|llame|manden|mande|manda|envien|traigan|necesito|necesitamos .. ambulancia|911',
    ],
    notNear: 'si cuando costo cuesta cobra seguro numero ayer antes vez dijeron debo deberia',
  }),
  overdose('bleeds', {
    mode: 'interrupt',
    says: [
      'mucha|tanta|MUCHOS|charco de? sangre',
      'sangrando mucho|bastante|demasiado',
      'NOT para|deja de sangrar',
      'sangre por todos|todas|todo',
    ],
    notNear: 'regla nariz encias prueba analisis presion hace',
  }),
  // What of was told before, or is not told at all.
  overdose('took-so-many', {
    mode: 'check',
    says: [
      'me|se tome|tomo|trague|trago como|unas|casi? veinte|treinta|cuarenta|cincuenta|sesenta|20|30|40|50',
      'me|se las|los tome|tomo|trague|trago todas|todos',
    ],
    notNear: 'cervezas cerveza tragos copas anos dias minutos mg ml mililitros hace',
  }),
];
