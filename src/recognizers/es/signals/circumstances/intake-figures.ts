const VICIO =
  'vicio|vicios|alcohol|drogas|droga|tomar|beber|usar|consumir|fumar|tomado|trago|borracho|borracha|borrachera|recaida|recaidas|cristal|mota|cerveza';

/**
 * What people say at an intake in Spanish and mean nothing grim by: of a habit that they are tired of,
 * pardon asked for it, who looks after a child, a cold. Each is whole, as danger is told in some of these words too.
 */
export const ENTREVISTA = [
  // Of the habit.
  `cansado|cansada|harto|harta|canse de esta|este|la|mi|tanta? vida|modo de|del|con ${VICIO}|andar`,
  `carta|cartas? .. pidiendo|pedi|pidiendole|pedirle|pedir|pedirles perdon|disculpas por .. ${VICIO}`,
  `mejor|feliz|felices|contentos|contenta|tranquilos|tranquila si|cuando yo? dejo|dejara|deje de? el|la|las|los? ${VICIO}`,
  'mejor|feliz|felices|contentos|contenta|tranquilos|tranquila si|cuando yo? paro|parara|cambio|cambiara|me rehabilito|curo',
  `NOT puedo|aguanto|soporto mas? con? su|sus|la|el|tanta ${VICIO}`,
  'metanfetamina|cristal|droga|drogas|meth|crack|piedra|vicio me tumbo|rompio|quebro|chingo',
  'miedo de|a? recaer|usar|tomar',
  'suicidio lento|financiero|social|politico|laboral',
  // Of those at home.
  'NOT tengo|tenemos|hay quien me|nos|los|lo|la? .. cuide|cuida|cuidara|cuidarme',
  'mama|mami|papa|papas|abuela NOT me dejan|deja salir|ir porque|hasta|para .. recaigo|recaer|recaiga|uso|use|consumo|tomo|limpio|limpia',
  'vieja|esposa|senora|mujer|jefa me va a? matar|mata si|cuando se? .. entera|enteran|entero|sabe|ve',
  'rifle|escopeta|arma|pistola de|para|pa caceria|cazar',
  'rifle|escopeta|arma|pistola guardado|guardada|guardadas|bajo .. llave|fuerte|candado',
  // Bodies in no danger, and turns of phrase.
  'cuerpo cortado',
  'predico|hablo|hablaron|predicaron sobre|de|del el? suicidio',
  'nacio|nacida|nacido sin vida',
  'clase|clases|curso|manejo|control|programa de la? ira|enojo',
  'ni loca|loco me hago|haria dano',
  'cruda|gym|trabajo|jale|turno me|nos dejo muerto|muerta|muertos',
  'examen|gym|clase|turno .. me mato',
  'desaparecer de la verguenza|pena',
  'pegarlo|pegarla|pegar en|al el|la? tablero|pared|refri|puerta|pizarron',
  'NOT soy la|el|aquella|aquel .. que queria|quiso morir|morirse|matarse',
  'los|las|quienes que tuvieron|tenian ideas|pensamientos',
];
