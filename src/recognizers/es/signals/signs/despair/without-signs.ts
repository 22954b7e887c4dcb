import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Without = Extract<
  DespairSign,
  'betterWithout' | 'onlyTether' | 'ofHabit' | 'gladToLive' | 'notUnwilling'
>;

/** How people say that others would be better off, and what takes the danger out of it, in Spanish. */
export const withoutSigns: SignsOf<Without> = {
  betterWithout: {
    says: [
      'ESTARIAN|estar|vida|vivir mejor|felices|bien|tranquilos si|cuando me? voy|vaya|muero|largo|NOT',
      'descansar|descansan|descansaran|descansarian|descansen|descansaria|descansaremos|felices|tranquilos .. cuando|si|el .. me? NOT|falte|muera|muriera|vaya|muero',
      'mejor|felices|tranquilos|feliz|tranquila|tranquilo|libres|contentos|facil|bien .. sin mi',
      'mejor|felices|tranquilos|feliz|libres|bien si|cuando yo? NOT|muero|muriera|desaparezco|desapareciera|fuera|muera|falte|faltara|existiera|estuviera',
      'mejor si NOT estuviera|existiera|hubiera|estoy|viviera',
      'ESTARIAN mejor|felices|bien sin mi',
      'sin mi todos|ellos|mis|familia|hijos|ninos|mi|la? .. ESTARIAN|felices|tranquilos|descansarian|descansan|estar|vivir',
      'ellos|todos|familia|hijos|ninos|gente ESTARIAN|estar|vivir|van? .. mejor|bien|felices|tranquilos sin|si|cuando mi|yo|me|no',
      'favor|regalo|bien si|desaparezco|muriendome|muero|muriera|desapareciendo|matandome|me',
      'le|les hago|haria|hiciera .. favor .. muero|muriera|desaparezco|desaparecer|muerto|yendome',
      'cuando|si yo|me|ya? NOT|falte|muera|muriera|muerto|faltara|desaparezca .. descansar|descansan|descansaran|mejor|felices|bien|tranquilos|alivio|libres',
      'mundo|familia|hijos|ninos|todos|esposa|mama ESTARIAN|seria|seran? .. mejor sin|si|cuando',
      'valgo|sirvo mas muerto|muerta',
      'NOT me? necesitan|necesita|extranarian|ocupan nadie|mundo|familia|hijos',
      'se quitarian|quitan|quitaria un|el peso|problema|carga .. encima|mi',
      'quitar|quitarles|quito|ahorrar|ahorrarles|evitarles .. peso|carga|problema|molestia|estorbo',
    ],
    notNear: 'trabajo',
    notBefore: 'PAREJA ALGUIEN trabajo medicina medicinas dosis carro',
  },
  onlyTether: {
    says: [
      'solo|nomas|unico|unica .. mantiene|ata|sostiene|ata|sostiene|frena|amarra|impide .. vivo|viva|aqui|vida|son|es|mis|mi|hijos',
      'solo|nomas|unicamente .. vivo|viva|aguanto|existo|sigo .. por mis|mi|ella|el',
      'si NOT .. por mis|mi|ellos|ella|el .. ya|estuviera|estaria|hubiera|habria|no',
      'NOT me? atrevo|tengo|animo .. valor|matarme|hacerlo|morir|huevos|agallas',
      'falta|tuviera|tenga|hace el? valor|huevos|agallas|coraje',
      'miedo .. vivir|vida|seguir y|pero|tambien|mas|que',
      'cobarde .. para|pa',
    ],
    notNear: 'dejar rehabilitacion cita calle carcel jefe decirle pedir hablar sobrio sobria',
  },
  ofHabit: {
    says: [
      'HARTO|canse|cansado|cansada|dejar|rindo de|con? .. tomar|beber|drogas|drogarme|consumir|pisto|alcohol|vicio|trabajo|jefe|cruda|fumar|cristal|adiccion',
      'con|de|a esta|la|mi|este|el adiccion|vicio|habito|bebida|droga',
      'NOT puedo|aguanto .. dejar|parar|tomar|malilla|antojo|ansia|ansias|cruda|trabajo|muela|renta',
      'tarea|renta|trafico|papeleo|impuestos|dieta|turno|clientes',
    ],
  },
  gladToLive: {
    says: [
      'gracias|agradezco|agradecido|agradecida|feliz|contento|contenta|suerte|bendecido|bendecida .. vivo|viva|vida|vivir|despertar|amanecer',
      'ganas de vivir|salir adelante?',
      'amo|disfruto|valoro la? vida|vivir',
      'quiero|quiere|deseo vivir',
    ],
  },
  notUnwilling: {
    says: ['no es|porque que'],
  },
};
