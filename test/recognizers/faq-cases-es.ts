import type { FaqId } from '../../src/content/faq.ts';

/** How people ask in Spanish, with and without accents and marks, in words that no entry lists. */
export const PARAPHRASES_ES: readonly (readonly [FaqId, string])[] = [
  ['what_is_iop', 'que es exactamente un programa ambulatorio intensivo'],
  ['iop_and_residential', '¿y cuál es la diferencia con un residencial?'],
  ['hours', '¿Cuántas horas por semana serían?'],
  ['hours', 'hola, cuantas horas son a la semana'],
  ['days', 'cuantos dias a la semana tengo que ir yo'],
  ['times', '¿tienen grupos por la noche?'],
  ['times', 'hay sesiones los fines de semana?'],
  ['length', 'cuanto dura todo el programa'],
  ['starting', 'oiga, ¿cuándo puedo empezar?'],
  ['group', '¿cómo es eso de la terapia de grupo?'],
  ['family_sessions', 'entonces mi familia puede participar?'],
  ['skills', '¿y qué habilidades voy a aprender?'],
  ['peer_groups', 'tienen reuniones de AA'],
  ['staying_on_medication', '¿puedo seguir con mi metadona?'],
  ['staying_on_medication', '¿tengo que parar la metadona para entrar?'],
  ['pets', '¿aceptan perros?'],
  ['pets', '¿puedo traer a mi gato?'],
  ['detox', '¿aquí ofrecen la desintoxicación?'],
  ['detox_length', 'y cuanto dura la desintoxicacion'],
  ['stopping_alone', '¿es peligroso dejar de beber de golpe?'],
  ['work_school', 'todavía puedo seguir trabajando?'],
  ['work_school', '¿tengo que dejar de ir a mi trabajo?'],
  ['time_off', 'oiga, que es FMLA'],
  ['caring_for_others', 'quien cuida a mis hijos entonces?'],
  ['setbacks', 'oiga, que pasa si recaigo'],
  ['where', 'entonces, ¿dónde están?'],
  ['where', 'me puede dar la dirección?'],
  ['getting_there', '¿y cómo llego sin carro?'],
  ['access', '¿hay elevador en el edificio?'],
  ['access', '¿puedo entrar en mi silla de ruedas?'],
  ['place_hours', 'oiga, ¿a qué hora cierran?'],
  ['walk_in', 'atienden a la gente sin cita'],
  ['loved_one', 'puedo preguntar por mi hijo?'],
  ['cost', 'y cuanto cuesta'],
  ['cost', '¿de verdad es gratis?'],
  ['insurance', 'aceptan medicaid ustedes'],
  ['what_to_ask', 'que debo preguntar a un centro'],
  ['assessment', 'pero ¿cómo me inscribo?'],
  ['phone_hours', 'cual es el numero de telefono'],
  ['bot', 'es usted una persona real?'],
  ['privacy', 'quien ve mis respuestas aqui'],
  ['kept', '¿cuánto tiempo guardan mis datos?'],
  ['pregnancy', 'atienden a mujeres embarazadas'],
  ['pregnancy', 'aceptan embarazadas'],
];

/** Answers, commands, stories and danger in Spanish. None of them asks for an entry. */
export const NO_QUESTIONS_ES: readonly string[] = [
  'estoy embarazada',
  'no estoy embarazada',
  // Answers that name what an entry is about.
  ...['desintoxicación', 'residencial', 'medicaid', '¿medicaid?', 'medicaid?', 'alcohol', 'costo'],
  ...['mi familia', 'por las noches', 'tengo medicaid', 'sin seguro', 'los fines de semana'],
  // Answers that open like a question.
  ...['como 3 veces por semana', 'cuando era joven', 'puedo empezar hoy', 'puedo por las tardes'],
  ...['hay personas que beben en casa', 'es para mi hijo', 'tiene 17 años', 'toman en casa'],
  ...['donde vivo no es seguro', 'como me siento es dificil', 'pueden llamarme por la tarde'],
  ...['tienen que llamarme', 'quien sabe', 'que me duele todo', 'necesito cuidado de niños'],
  ...['no se cuanto', 'no sé cuántas veces', 'tengo dos hijos', 'no pude terminar la escuela'],
  // Talk about the talk.
  ...['¿qué?', '¿por qué pregunta eso?', 'repita por favor', '¿puede repetir?', '¿está seguro?'],
  // Danger.
  ...['quiero morir', '¿para qué vivir?', '¿cuántas pastillas hacen falta para morir?'],
  ...['mi esposo me pega', 'se puso azul', 'no respira', '¿está muerto?', '¿y si me mato?'],
];
