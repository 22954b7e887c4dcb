import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is said before anyone knows how bad it is, in Spanish. */
export const unsureSigns = {
  saysOverdosed: {
    says: [
      'sobredosifique|sobredosifico|intoxique|intoxico',
      'tuve|tuvo|dio|tengo|tiene sobredosis',
    ],
    notNear: 'veces antes sobrevivi GUSTO',
  },
  overstepped: {
    says: [
      'se|me|nos le? paso|pase|pasamos|pasaron la|de mano|dosis|rosca',
      'creo|siento|pienso que? me|se pase|paso|pasamos',
      'me|se pase|paso con|de el|la|las|los? DROGA|OPIACEO|EXCITANTE|dosis|pastillas|trago|tragos|cantidad',
      'confundio|confundi|confundimos|equivoco|equivoque|equivocaron .. pastillas|dosis|medicina|medicinas|DROGA',
      'USO .. mas de|que .. normal|debia|debido|siempre|costumbre|queria|cuenta',
      'meti|metio|inyecte|inyecto|fume|fumo|inhale|inhalo|puse|puso|consumi|consumio demasiado|demasiada',
      'INGIRIO|USO de mas',
      'INGIRIO muchas|muchos|bastantes|varias',
      'DROGA|OPIACEO|dosis|medicina dos veces',
      'mas|demasiado grande|fuerte de|que lo|debia',
      'se|me fue|fui la mano',
    ],
    notBefore: 'al por diario diarias veces cosas fotos ALCOHOL',
    notNear: 'sal chile limite velocidad farmacia doctor comida',
  },
  dying: {
    otherDenied: ['DUDAR'],
    says: [
      'se me|nos? muere|va|esta|anda muriendo|morir|mi|el|ella',
      'se|me|nos esta|estoy|estamos|anda|ando muriendo',
      'se|me esta muriendo',
      'muriendose|muriendome|muriendo',
      'siento|creo|parece|miedo que? me|se muero|muere|voy|va|morir',
      'me|se voy|va a morir',
      'de esta NOT',
      'NOT voy|va a? despertar|amanecer',
      'NOT quiero|dejen que? morir|morirme|muera',
      'me|lo|la puede|va matar|a',
      'miedo .. morirme|morir|muera',
    ],
    notNear:
      'joven dejarla dejarlo cirrosis cancer risa hambre vergueenza sueno antojo ganas perro gato',
  },
  tookPills: {
    says: ['se|me INGIRIO unas|muchas|varias|tres|cuatro|cinco? pastillas|tabletas|pildoras'],
    notBefore: 'para diarias recetadas del que al',
    notNear: 'receto recetaron doctor doctora',
  },
  mistaken: {
    says: [
      'por error|accidente|equivocacion|descuido',
      'sin querer|darse|darme|saber|fijarse|fijarme',
      'pensando|creyendo|penso|pense|creyo|crei que era|eran',
      'confundio|confundi .. con',
      'pensando|creyendo|penso|pense|creyo|crei que era|eran mi|una|un|la|el|de|para',
      'accidentalmente|equivocadamente',
    ],
  },
  unwell: {
    otherDenied: ['DUDAR'],
    says: [
      'algo le|me|anda|esta|no .. pasa|mal|raro|bien',
      'algo le|me pasa',
      'que le|me pasa',
      'NOT me|se? siento|siente|ve|esta|anda bien|normal',
      'me|se siento|siente|ve|puso|puse|anda|ando|esta|pone bien|muy|medio? mal|rara|raro|extrano|extrana|feo|fea|malo|mala',
      'anda|esta|actua|ando|estoy bien|muy|medio? raro|rara|extrano|extrana',
      'queja|quejando|gime|gimiendo|babea|babeando',
      'NOT deja|dejo|para|paro|dejaba de TEMBLAR|temblar|vomitar|sudar|quejarse',
      'cayo|cae|callo|pego mal|feo|gacho',
      'cayo|callo|pego muy|bien fuerte',
      'reaccion mala|fea|rara|alergica',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
