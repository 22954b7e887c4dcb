import { maskerOf } from '../../../signals/figures.ts';
import { COTIDIANAS } from './everyday-figures.ts';
import { ENTREVISTA } from './intake-figures.ts';
import { spanish } from '../words/senses.ts';

/** What is opened, found or seen that costs no one their life. */
const GASTO =
  'bill|bil|cuenta|recibo|estado|tarjeta|factura|gaste|gasto|cobro|multa|ticket|calificaciones|boleta|notas|tatuaje|desmadre|tiradero|cochinero|trastes|golpe|rayon|corte|pelo|choque|tarde|carro|troca|dinero|feria|renta|casino|refri|cocina|celular';
const RISA = 'jaja|lol|jeje|jajaja|xd|broma|exagero';
const BESTIA =
  'perro|perra|perrito|perrita|gato|gata|gatito|gatita|caballo|yegua|conejo|perico|hamster|becerro|vaca|chihuahua|pitbull|cachorro|cachorrita|gallo|puerco';
const AFLIGE =
  'convulsion|convulsiones|convulsiono|convulsionando|pastillas|ataque|ataques|temblando|tiembla|vomitando|vomito|murio|desmayo|sobredosis|inconsciente';
const OBRA =
  'cancion|canciones|corrido|corridos|rola|rolas|letra|verso|pelicula|serie|novela|telenovela|libro|capitulo|banda|disco|podcast|episodio|refran|meme|videojuego|juego|documental|charla|taller|webinar|curso|folleto';
const FEO =
  'morir|morirme|muero|matar|matarme|mato|mata|muerte|muerto|muerta|suicidio|suicida|suicidarse|sobredosis|cortaba|corta|golpea|pega|viola|asesino|pistola|sangre|ahorcar|ahorca|convulsion';
const NADERIA =
  'formulario|formularios|formas|papeleo|papeles|trafico|internet|wifi|tarea|calor|frio|fila|pagina|aplicacion|app|contrasena|seguro|migra|taxes|impuestos|junta|examen|boss|licuadora|telefono|musica|espera|rodilla|espalda|muela|cabeza|cruda|duda|curiosidad|distancia';
const ARMA = 'pistola|arma|armas|rifle|escopeta|cuchillo|cuchillos|navaja|machete|revolver';
const OFICIO =
  'carnicero|cocinero|cocinera|chef|jardinero|campo|carniceria|taqueria|restaurante|cocina|electricista|pescador|ranchero|obra|construccion|yarda|carpintero|jale|trabajo|chamba|taquero|guardia|policia|cazador';

/** Ways of speaking in Spanish in which grim words mean nothing grim. */
const FIGURAS = [
  `va|van|vas a? matar|mata|ahorcar|colgar|desollar cuando|si|por|donde .. vea|ve|vean|sepa|entere|llegue|encuentre|abra|revise .. ${GASTO}`,
  `va|van|vas a? matar cuando|si .. vea|ve|sepa|entere|llego|llegar|choque|reprobe|repruebo .. ${GASTO}`,
  'jefe|jefa|patron|patrona|boss|maestra|maestro|profe|coach|entrenador me|nos va|quiere a? matar',
  `matar|mata|ahorca|ahorcar|mato|ahorco .. ${RISA}`,
  `me va|van a matar .. ${RISA}`,
  'matar|mate|mato|matamos|maté dos|2 pajaros',
  'matar|mato|mata|matando|matar el|la tiempo|rato|hambre|gallina|sed|curiosidad',
  `quisiera|quiero|ganas ahorcar|matar|golpear|cachetear .. al|a|el|la .. invento|inventor|disenador|que .. ${NADERIA}|ingles`,
  'muero|morir|morirme|muriendo|mori|morirse de .. risa|hambre|sed|sueno|calor|frio|ganas|curiosidad|aburrimiento|amor|ternura|cansancio|envidia|celos',
  'muero|muriendo por .. ver|verte|comer|unos|unas|una|un|conocer|probar|llegar|dormir',
  'dejar de existir en facebook|fb|instagram|redes|whatsapp|tiktok|internet|las|el',
  'desaparecer|desaparecerme de facebook|fb|instagram|redes|whatsapp|tiktok|las',
  `${NADERIA} .. me trae|tiene|va|van|esta|estan a? matando|muerto|muerta|matar|loco|loca`,
  'matando|mato|matandome|mata trabajando|chambeando|trabajo|jale|estudiando|gym|horas|tareas|estudiar|chambear',
  'sobredosis|overdose de .. tamales|pozole|cafe|azucar|chocolate|dulces|tacos|pan|memes|netflix|familia|suegra|carne|pavo|futbol|musica|trabajo|ternura|informacion',
  `${BESTIA} .. le|se|tuvo|tiene|da|dio|esta|anda|murio .. ${AFLIGE}`,
  `${BESTIA} .. se? comio|trago|mastico|lamio`,
  `le|nos dio|dan|dieron|da .. ${AFLIGE} a|al mi|el|la|su|nuestro|nuestra? ${BESTIA}`,
  `${OBRA} .. dice|decia|dicen|cuenta|habla|llama|titula|donde|de|sobre|que|llamada|del .. ${FEO} .. en|de|por tus|su|sus|ti|amor|brazos|pena|el|la`,
  `${OBRA} .. dice|decia|dicen|cuenta|habla|llama|titula|donde|de|sobre|que|llamada|del .. ${FEO}`,
  `traigo|cargo|tengo|uso|llevo|trae|carga un|una|mi|su|el|la? ${ARMA} .. soy|para|pa|en|de .. ${OFICIO}`,
  `vendio|vendi|vendimos|entrego|entregue|empeno|empene|tire|tiro|quite|quitamos|regalo la|su|mi|las|sus? ${ARMA}`,
  `NOT|ni .. ${ARMA} ay|hay|tenemos|tiene|tengo en? la? casa?`,
  'se|me corto|corte|cortamos rasurandose|rasurandome|rasurando|cocinando|picando|pelando|afeitandose|afeitandome|trabajando|jugando',
  'era|fue|empezo como|una|un|al? broma|chiste|juego pero',
  'matarse|matarme|morirse|orinarse de la? risa',
  'prefiero|preferiria|antes morir|muerto|muerta|morirme que|a comer|ver|escuchar|limpiar|bailar|cantar|leer|manejar|usar|votar|ponerme|probar|lavar|estudiar',
  'puso|pone|puse|ponen|ponia morado|morada|rojo|roja|azul|verde|palido del|de la? coraje|enojo|risa|verguenza|pena|envidia|fuerza|frijoles|frio',
  'NOT despierta|despertar|despierto|levanta|levantar temprano|para|pa|a la? escuela|trabajo|trabajar|chamba|jale|clase|clases|misa',
  'adios|despido|bye|chao .. les|le|te|nos marco|llamo|hablo|vemos|escribo',
  'despido .. buenas|buen noches|tardes|dia|noche',
  'no|ni es que quiera|quiero|quisiera morir|morirme|matarme|suicidarme',
  'matar con|de tanto|tanta|tantos|tantas',
  'romper|partir|matar|reventar .. fifa|xbox|cancha|partido|play|fortnite|domino',
  'martillo|puerta|pelota|balon|rama|caja|tubo|escalera|tabla me|le|se pego|golpeo|cayo|corto',
  'salir|ir|irme|sacarlo|sacarla|salirme de|del este|ese? mundo|infierno|hoyo de las|la|los|el? droga|drogas|vicio|alcohol|adicciones|adiccion',
  'rei|reir|reimos|reia|risa|entrenamiento|practica|coach|corrimos .. NOT podia|podiamos|puedo respirar',
  'tiene|tienen|trae|traen con? la? soga al cuello',
  'banco|bancos|deuda|deudas|renta|biles|pagos|hipoteca .. soga al cuello',
  'soga al cuello .. banco|bancos|deuda|deudas|renta|biles|pagos|hipoteca|impuestos',
  'pego|pegaron|pegamos|gano|ganaron|golearon|mato|mataron .. uno|dos|tres|cuatro|cinco|1|2|3|4|5 a cero|uno|dos|tres|0|1|2|3',
  'corto|corte|corta|cortar el|la|mi|mis|su .. pelo|cabello|luz|agua|llamada|pasto|zacate|cable|linea|unas|gas',
  'carta|cartas para|pa|a|de .. probation|corte|oficial|juez|trabajo|escuela|abogado|migracion|jefe|officer|inmigracion|recomendacion|court|po',
  'intento|intentos de suicidio .. previo|previos|anterior|anteriores|antiguo|pasado|cubre|cubren',
  'cubre|cubren .. intento|intentos de suicidio',
  'golpe|golpes de .. suerte|estado|calor|pecho|vista|cantina|vida',
];

/** The words of a Spanish message, those of a figure of speech made unknown to every rule. */
export const withoutFigures = maskerOf([...FIGURAS, ...COTIDIANAS, ...ENTREVISTA], spanish);
