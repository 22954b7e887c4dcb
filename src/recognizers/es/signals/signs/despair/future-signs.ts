import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Future = Extract<
  DespairSign,
  'noTomorrow' | 'noFuture' | 'noWayOut' | 'painOver' | 'wantsOut' | 'forGood' | 'atEase'
>;

/** How people say that no way leads on, and that it shall end, in Spanish. */
export const futureSigns: SignsOf<Future> = {
  noTomorrow: {
    says: [
      'NOT me? veo|imagino .. viva|anciano|vieja|vivo|viviendo|llegando|futuro|ano|anos|aqui|navidad|cumpleanos',
      'NOT creo|pienso|espero|voy|planeo .. llegar|pasar|durar|vivir|llegue|llegar|ver|sobrevivir .. ano|manana|30|40|navidad|cumpleanos|semana|mucho|fin|diciembre',
      'NOT creo|pienso|quiero|voy|planeo|espero .. llegar|cumplir a? los|las',
      'NOT llego|llegare|paso|llega .. manana|navidad|noche|cumpleanos|ano|semana|domingo',
    ],
    notNear: 'cita aseguranza seguro deje deja trago vicio tomando borracho drogado consumiendo',
  },
  noFuture: {
    says: [
      'NOT veo|ve|hay|tengo|tiene|imagino|encuentro .. futuro|manana|luz|mejora|horizonte',
      'NOT hay|tengo|tiene esperanza|esperanzas|remedio|vuelta|solucion',
      'todo .. perdido|negro|oscuro|acabado|gris|acabo|termino|perdi',
      'nada va|puede|vale|importa|cambia|mejora|tiene a? cambiar|mejorar|sentido|caso|pena|ya?',
      'ya es|fue demasiado? tarde',
      'futuro .. negro|vacio|oscuro|nada|NOT',
    ],
    notNear: 'cita aseguranza seguro deje deja trago vicio',
  },
  noWayOut: {
    says: [
      'NOT hay|veo|encuentro|tengo|ve|hallo|queda .. salida|escapatoria|escape|solucion|opcion',
      'sin salida|escapatoria|solucion',
      'callejon sin salida',
      'atrapado|atrapada|encerrada|encerrado|ahogado|hundido|hundida|enterrado .. en|dentro .. vida|cuerpo|cabeza|mente|dolor|oscuridad|hoyo|vivo|pozo|abismo',
      'ahogo|ahogando|hundo|hundiendo .. dolor|pena|tristeza|sola|solo|adentro',
      'dolor|sufrimiento|pena|infierno|tormento|tristeza NOT .. termina|acaba|para|quita|va|aguanto|fin|puedo|deja|soporta',
      'dolor|sufrimiento|pena|tristeza|vacio .. insoportable|mata|matando|eterno|infinito|grande|inmenso',
      'hoyo|pozo|abismo|tunel negro|oscuro|profundo|hondo|fondo|salida|NOT',
    ],
    notNear:
      'edificio muela rodilla espalda huesos malilla abstinencia casa freeway calle carretera estacionamiento',
  },
  wantsOut: { says: ['QUERER .. que .. esto|eso? acabe|termine|pare'] },
  painOver: {
    says: [
      'ANHELAR que? .. dolor|sufrimiento|pena|voces|pesadilla|infierno .. acabe|acabara|termine|pare|parara|quite|termine|apague|vaya',
      'ANHELAR|ya que? .. acabe|termine|acabara|terminara|pare|parara .. todo|esto|ya|siempre',
      'que .. acabe|termine|pare todo|ya|esto|siempre',
      'ANHELAR dejar de sufrir|sentir|existir|doler',
      'NOT sufrir|sentir mas|nada|ya',
      'ANHELAR .. paz|silencio|descanso siempre|eterna|eterno|ya|por',
      'acabar|terminar con? este|mi|tanto|el? dolor|sufrimiento|tormento|pena',
      'NOT ANHELAR sentir|sufrir',
    ],
    notBefore: 'por',
    notNear: 'muela espalda malilla abstinencia rodilla adiccion vicio',
  },
  atEase: {
    says: [
      'NOT quiero|quiere|importa|interesa|preocupa',
      'esta|estoy|estaria bien|tranquilo|tranquila|listo|lista|conforme',
      'a proposito',
      'por mi|su propia? mano|voluntad|gusto',
      'mejor asi',
    ],
  },
  forGood: {
    says: [
      'de|por una buena? vez',
      'para|pa|por siempre',
      'definitivamente|eternamente|permanentemente',
    ],
  },
};
