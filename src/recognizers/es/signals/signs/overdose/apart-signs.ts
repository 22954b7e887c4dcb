import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What makes it another thing: a class, a recovery, sleep, a habit, a story, panic, in Spanish. */
export const apartSigns = {
  inClass: {
    says: [
      'curso|taller|entrenamiento|capacitacion|certificado|folleto|voluntario|voluntaria|platica|clase|clases|examen',
      'aprender|aprendi|aprendemos|ensenan|ensenaron|reconocer|identificar',
      'cuales son|los sintomas|signos|senales',
      'senales|sintomas|signos de una|sobredosis|intoxicacion|alerta',
      'si|cuando alguien|una|uno|la persona|gente',
      'traigo|cargo|tengo|guardo|conseguir|consigo .. narcan|naloxona',
      'kit|kits',
    ],
  },
  broughtBack: {
    says: [
      'ya|ahora esta|estoy|anda .. bien|mejor|estable|fuera|sano|salvo',
      'estable',
      'sobrevivio|sobrevivi|sobreviviente|recupero|recuperado|recuperada',
      'dieron|dado de alta',
      'salio|sali|salimos de|del hospital|terapia|coma|clinica',
      'salio|sali|salimos hospital|terapia|coma',
      'esta|estuvo|estaba|estoy|sigue internado|internada|hospitalizado|hospitalizada',
      'esta|estuvo|tienen en el|la hospital|clinica',
      'lo|la salvaron|revivieron',
      'paramedicos|doctores|medicos|ambulancia .. salvaron|revivieron|salvo|revivio|llevaron|llego',
      'sobredosis de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|hace|antes',
    ],
  },
  bereaved: {
    says: [
      'funeral|velorio|entierro|enterramos|descanse|difunto|difunta|duelo|luto',
      'perdi|perdimos a|por',
    ],
  },
  ordinarySleep: {
    says: [
      'alarma|despertador|siesta|siestas',
      'para|pa la|el|ir trabajo|escuela|chamba|clase|iglesia|jale',
      'en|por|todas las mananas',
      'temprano',
      'sueno pesado',
      'dormilon|dormilona|flojo|floja',
    ],
  },
  backThen: {
    says: [
      'en 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025',
      'ano|mes|semana|verano pasado|pasada',
      'hace .. anos|ano|meses|mes|semanas',
      'en|de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    ],
  },
  habit: {
    says: [
      'diario|diariamente',
      'todos|todas los|las mananas|tardes|veces|viernes|sabados|domingos|meses|semanas|anos',
      'desde que tomo|empece|empezo|toma|estoy|uso',
      'al dia|mes',
      'como|segun|tal me|lo|las|la? receto|recetaron|indico|mando|ordeno|dijo',
      'MUCHOS|2|3|4|5|6|7|8|9|dos|tres|cuatro|cinco anos|meses',
      'cada|todos|todas los|las fin|dia|dias|noche|noches|semana|rato|viernes|sabado|vez|fines',
      'siempre|seguido|diario|diariamente|amenudo|casi siempre',
      'a veces|menudo|diario',
      'los fines|viernes|sabados|domingos',
      'veces por|a la',
      'cambiaron|cambio|bajaron|quitaron la|el|de',
      'suele|solia|acostumbra',
      'cuando toma|bebe|pistea|fuma',
      'hasta que se|me',
      'al dia',
    ],
  },
  morningAfter: {
    says: [
      'cruda|crudo|boda|bodas|quinceanera|verguenza|desayuno|desayunar|tonterias|ridiculo|pena',
    ],
  },
  inStory: {
    says: [
      'pelicula|peliculas|cancion|canciones|corrido|episodio|novela|netflix|documental|poema|serie|personaje|podcast|libro|videojuego',
    ],
  },
  panicking: {
    says: [
      'ataque|ataques de|del panico|ansiedad|asma',
      'estudio del sueno',
      'asma|asmatico|asmatica|inhalador|covid|neumonia|bronquitis|alergias|gripa',
      'ejercicio|ejercicios|tecnica|tecnicas|meditacion|yoga',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
