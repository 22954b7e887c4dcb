import { focusIn } from '../focus.ts';

/** What someone came about: alcohol or drugs, mental health, or both in a plain order. */
export const readFocus = focusIn({
  said: {
    substances: `
      tomo, tomando, toma, tomar, bebo, bebe, beber, bebiendo, bebida, la bebida, borracho, borracha, pastillas, pastilla, pildoras,
      droga, drogas, sustancias, me drogo, se droga, uso, usa, consumo, consume, consumiendo, alcoholismo, alcoholico, alcoholica,
      adiccion, adicto, adicta, drogadiccion, drogadicto, drogadicta, vicio,
      no puedo dejar de tomar, no puedo parar de tomar, no puedo dejar de beber, no puedo dejar de usar, no puedo dejar de consumir
    `,
    mental_health: `
      depresion, deprimido, deprimida, ansiedad, ansioso, ansiosa, panico, ataque de panico, ataques de panico,
      ataques de ansiedad, ataque de ansiedad, trauma, traumas, bipolar, esquizofrenia, salud mental, estres, estresado, estresada,
      tristeza, triste, duelo, nervios, pesadillas, animo
    `,
    first: 'sobre todo, principalmente, mas que nada, mayormente',
  },
  filler:
    'yo mi mis su sus el la los las un una lo le me se de del con por a al en y e pero tambien mucho mucha muchas muchos muy demasiado ' +
    'demasiada bastante tan es son esta estoy soy tengo tiene tenia sufro sufre siento siente hay he ha diario todos dias dia noches ' +
    'cada siempre puedo puede parar dejar dejarlo ayuda necesito quiero problema problemas lucho fumo fuma fumar ' +
    'fumando inhalo inyecto que para mas otra vez creo',
  vague:
    'carga linea lineas negra blanca caballo foco polvo soda nieve hielo vidrio cat toque gallo piedra tranca goma',
});
