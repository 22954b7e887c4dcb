import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Breath that fails, in Spanish. */
export const breathSigns = {
  breathFails: {
    otherDenied: ['DUDAR'],
    says: [
      'NOT se|sabemos|sabe|estoy si|seguro|segura .. RESUELLO|vivo|viva',
      'si esta|sigue RESUELLO',
      'todavia|aun|sigue|sigue RESUELLO pero|poquito|apenas',
      'va la respiracion|aire',
      'NOT esta? RESUELLO',
      'ni RESUELLO',
      'apenas|casi|poquito|poco si|no|y? RESUELLO',
      'RESUELLO .. lento|lenta|despacio|despacito|raro|rara|apenas|poco|poquito|mal|lentito|debil|cortado|feo|dificultad|cortita|corto|superficial|pausado|lentamente',
      'lento|lenta|debil RESUELLO',
      'deja|dejo|dejaba|paro|para|dejando de RESUELLO',
      'le|les cuesta|falta|batalla|costando RESUELLO|el',
      'batalla|batallando|trabajo para|con RESUELLO',
      'boqueando|boquea|jadea|jadeando|boqueadas|ahogandose|ahoga',
      'pecho NOT|apenas .. mueve|sube',
      'RESUELLO .. cada|por .. minuto|minutos|tanto|segundos|rato',
      'tarda|dura|pasan .. respirar|respiracion',
      'RESUELLO como? 1|2|3|4|una|dos|tres|cuatro vez|veces',
      'NOT lo|la|le|se? oigo|oye|escucho|veo|siento que? RESUELLO',
      'sin respirar',
      'le falta .. aire',
    ],
    notBefore: 'profundo tranquilo tranquila hondo acondicionado',
  },
  breathHard: {
    says: [
      'NOT me|se|lo|la? PODER respirar|jalar|agarrar',
      'me cuesta|falta|costando|batallo|falla RESUELLO|el|trabajo|mucho',
      'falta|faltando .. aire',
      'cuesta|dificil|trabajo|batallo .. respirar|RESUELLO',
      'me ahogo|ahogando',
      'olvida|olvido|recordar|acordar|acordarme|recordarme .. respirar',
      'siento|respiro|respirando|respiracion .. lento|despacio|aire|raro|lenta|rara|pesada|mal',
      'pecho .. cerrado|apretado|cierra|pesado',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
