import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Threats and revenge, in Spanish. */
export const violenceThreats = {
  menaced: {
    says: [
      'AMENAZAR .. con|de|a MATAR_A|MATARLE|GOLPEARLE|quemar|ARMA_V|muerte|todos|RIVAL',
      'AMENAZAR de muerte',
      'le|lo|les AMENAZAR',
      'AMENAZAR a|al A_ESTE? .. RIVAL',
      'DECIR .. que me|nos|lo|la|los|le|les va|van|iba|voy a? MATAR_A|enterrar|cortar|golpear|chingar|partir',
      'DECIR .. va|van|iba a? MATARLE|GOLPEARLE|matarme|matarnos|quemarme|quemarnos',
      'me|nos van a MATAR_A|levantar',
      'me|nos quieren MATAR_A|levantar',
      'proxima|pago|hablo|denuncio .. me|nos|lo|la matan|quiebran|levantan|desaparecen|pican',
      'que si .. me|nos|lo|la|le ROMPE_V',
      'amenazas de|por|a|contra muerte|mensaje|telefono|texto|mi|RIVAL',
    ],
    notBefore: 'suicidarse matarse irse dejarme demandar correr',
    notNear:
      'alcohol tomo tomando droga vicio higado doctor doctora medico jaja trabajo falto tarde dolores',
  },
  payback: {
    says: [
      'me la|las va|van|tiene|tienen a|que? pagar|pagan',
      'me la|las paga|pagan|pagara|pagaran|pagas',
      'va|van a pagar|pagarmela|pagarmelas|pagarla|arrepentir|arrepentirse|saber|ver|lamentar|sufrir|llorar',
      'hacerlo|hacerla|hacerlos|hacerle|hacerles pagar|sufrir|sangrar|llorar',
      'venganza|vengarme|vengarse|vengarlo|vengar|vengo|desquitarme|desquitarse|desquite|desquito|cobrarme|cobrarmela|cobrarmelas|ajustar|ajuste cuentas?',
      'se va|van a? arrepentir|acordar|enterar',
      'se arrepentira|arrepentiran|acordara|acordaran|enteraran',
      'ojo por ojo',
      'justicia|ley .. propia|mano|mis|cuenta',
      'de mi no se burla|burlan|rie',
      'NOT se|esto|la va|van|queda|quedara|quedar .. salir|asi|librar|suya',
      'arreglar|arreglo|ajustar|saldar|cobrar|cobro las|unas|mis? cuentas',
      'arreglar|arreglo|resolver|resuelvo|acabar|acabo con|esto|lo|el|ella|ellos .. mi|manera|hoy|noche|el|ella|ellos|cuentas',
      'ultimo|ultima dia|noche|vez|cosa .. vida|ve|vera|respira|vive|haga',
      'NOT tengo nada que perder',
      'NOT me importa .. carcel|bote|preso|encierren|prision',
      'vale|importa .. carcel|bote|preso',
      'saber|sabran|vera|veran .. quien|de soy|es|que|lo',
      'darle|darles|doy|dar una? leccion',
      'que|hacer|hare sufra|sufran|pague|paguen|sangre|llore|lloren|supliquen|suplique',
    ],
  },
  grudge: {
    says: [
      'me|nos engano|engana|robo|robaron|traiciono|humillo|humillaron|corrio|corrieron|despidio|despidieron|violo|violaron|golpeo|golpearon|chismeo|delato|chapeo|puso|vendio|burlaron|quito|quitaron|hizo|hicieron',
      'mato|violo|toco|abuso|golpeo|mataron a|de mi',
      'odio|detesto|coraje|rencor a|al|con|contra|mi|los|ese|esa?',
      'lo que me|nos|le hizo|hicieron|hizieron',
      'le|les vendio|dio|vendieron .. droga|pastillas|fentanilo|porqueria|que lo',
      'arruino|destruyo|chingo|desgracio mi|la vida|familia|matrimonio',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
