import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What else is cut: hair, the light, a call, a relation. */
const ELSE = `pelo cabello cabellito flequillo fleco barba bigote luz llamada internet agua telefono senal leche digestion
  pastel vestido pantalon tela novia novio relacion estilista peluqueria peluquera capas patillas comunicacion respiracion aire aliento voz chat wifi mensaje conexion linea video dedo pan jamon verdura personas jovenes adolescentes pacientes gato gata gatito perro`;

/** How one breaks one's own skin, in Spanish. */
export const actsSigns = {
  cutsSelf: {
    says: [
      'HAGO que me|se|le? sangre|sangren|sangro|arda',
      'me TAJO',
      'se TAJA',
      'TAJARSE',
      'me SIGO a|estado|de? TAJAR|TAJO|TAJA',
      'se SIGUE a|estado|de? TAJAR|TAJO|TAJA',
      'me|se abro|abri|abrio|abre|abriendo .. brazo|brazos|pierna|piernas|piel|muslo|muslos|muneca|munecas',
      'me SIGO a|estado? QUEMO|quemar .. MI_BRAZO|LUMBRE|MI_PIEL',
      'se SIGUE a|estado? QUEMA|quemar .. MI_BRAZO|LUMBRE|MI_PIEL',
      'me hago|hice|hacia|hecho|haciendo .. CORTES',
      'me SIGO haciendo|hecho|a .. CORTES',
      'se HAGO .. CORTES',
      'CORTES que? yo|ella|el|misma|mismo|sola|solo|me|se .. HAGO',
      'HACERSE_A .. CORTES',
      'me|se QUEMO|QUEMA .. MI_BRAZO|mano|manos|palma|palmas|estomago|pecho',
      'me|se QUEMO|QUEMA con .. LUMBRE',
      'QUEMARSE .. MI_PIEL|LUMBRE',
      'me|se QUEMO|QUEMA cuando|cada|porque|para|pa|hasta',
      'TAJO|TAJA mis|sus|mi|su|los|las|el|la MI_BRAZO',
      'apago|apaga|apague|apagaba|apagando|apagandose|apagandome|apagarme|apagarse .. cigarro|cigarros|colilla|colillas .. MI_PIEL|piel|encima',
      'apagarme|apagarse|apagandome|apagandose LUMBRE',
      'pasa|paso|pase|pasaba|pasar|pasarme|pasarse|pasandome|pasandose|pongo|pone|usa|uso|meto|mete .. NAVAJA|PUNTA|LUMBRE .. MI_PIEL',
      'NAVAJA|LUMBRE en|contra|por|sobre|a el|la|los|las|mi|mis|su|sus MI_PIEL',
      'pego|pega|acerco|acerca .. LUMBRE|plancha .. MI_PIEL',
      'me|se raya|rayo|rayaba|rayando|marca|marco|marcaba .. MI_BRAZO|piel|navaja|cutter|gillette',
      'rayarse|rayarme|rayandose|rayandome|marcarse|marcarme .. MI_BRAZO|piel',
      'me|se HAGO|HACERSE_A rayas|rayitas|lineas|rayones|lineitas .. MI_BRAZO|NAVAJA',
      'HACERSE_A rayas|rayitas|lineas|rayones|lineitas .. MI_BRAZO|NAVAJA',
      'me|se provoco|provoca|causo|causa|inflijo|inflige|provoque .. CORTES|dano|dolor',
      'tragarse|trago|trague|tragarme pilas|baterias|navajas|vidrio|vidrios|clavos',
      'me|se DUELO|DUELE .. a mi|si misma|mismo|sola',
      'me|se DUELO|DUELE yo|ella|el|a? sola|solo|misma|mismo|solita|solito',
      'me|se DUELO|DUELE|QUEMO|QUEMA adrede|proposito',
      'lastimo|lastima|lastimando|hiero|hiere|castigo|castiga mi|su|mis|sus cuerpo|piel|brazos',
    ],
    notNear: `${ELSE} rodilla espalda tobillo lomo cintura entrenando corriendo cargando sentimientos`,
    notBefore: 'pelo cabello luz llamada hora las los',
  },
  turnsOnSelf: {
    says: [
      'caliento|calienta|caliente|calentaba|calentando|prendo|prende .. LUMBRE|CALIENTE|cuchillo|NAVAJA y? me|se lo|la|los|las? pego|pega|pongo|pone|puse|acerco|apago|hundo .. MI_PIEL',
      'LUMBRE y? me|se lo|la|los|las pego|pega|pongo|pone|puse|acerco|apago .. MI_PIEL',
      'me|se pongo|pone|puse|apoyo|acerco|pongo la|el|una? CALIENTE caliente|hirviendo|prendida|ardiendo en|contra|sobre .. MI_PIEL',
      'me|se DUELO|DUELE .. PUNTA|NAVAJA .. en|por|debajo MI_PIEL|unas',
      'me|se HAGO|saco|saca|saque sangre|sangrar con|en|hasta|de|yo|sola|solo|adrede',
      'otra|nuevo vez? con|a la|el|las|los NAVAJA',
      'volvi|volvio|vuelvo|regrese|recai|recayo|recaigo .. a|con|en la|el|las|mi NAVAJA',
      'cambie|cambio|cambiado|reemplace .. por NAVAJA',
      'cambie|cambio|cambiado|reemplace .. por|y la|el|las|los NAVAJA',
      'cambie|cambio|cambiado|deje|dejo|dejado|reemplace|lugar .. TAJARSE|QUEMARSE',
      'echo|eche|echa|echarme|echarse|pongo|puse|tallo|talla|tallarme|tallarse|lavo .. cloro|acido|hirviendo|gasolina|lejia|cera .. MI_PIEL',
      'rompi|rompo|rompio|quebre|quebro|fracture|machuco|machaco|martillo|martille .. dedo|dedos|mano|huesos|huesitos .. adrede|proposito|martillo|misma|mismo|sola|solo',
      'me di|doy|pego|pegue|se da|dio|pega con el|la|un|una martillo|cinto|cinturon|plancha|piedra|fierro|palo|tubo|zapato|cepillo',
    ],
    notNear:
      'chamba obra taller accidente papa padrastro novio esposo marido mama aguja agujas heroina chiva jeringa',
  },
  heatOnSkin: {
    says: [
      'me|se QUEMO|QUEMA .. con|en|contra .. CALIENTE',
      'QUEMARSE .. con|en|contra .. CALIENTE',
      'me|se pongo|pone|puse|puso|pego|pega|pegue|acerco|acerque|acerca .. CALIENTE .. MI_PIEL',
      'CALIENTE .. me|se la|lo|las|los puse|pongo|pone|puso|pego|pegue|pega',
      'pongo|pone|puse|puso|meto|mete|meti|acerco|acerca .. MI_PIEL .. CALIENTE|LUMBRE|hirviendo',
      'cuchara|cuchillo|metal|clavo|alambre|fierro caliente|hirviendo|ardiendo|rojo',
      'CALIENTE en|contra|sobre el|la|los|las|mi|mis|su|sus MI_PIEL',
    ],
  },
  hurtsSelf: {
    says: [
      'me hago|hice|hacia mucho|mas|algun? dano|danio|danito',
      'me SIGO a? haciendo|hecho|hacer mucho|mas|algun? dano|danio|danito',
      'se HAGO mucho|mas|algun? dano|danio|danito',
      'HACERSE_A mucho|algun|mas? dano|danio|danito',
      'lastimarme|lastimandome|lastimarse|lastimandose|herirme|herirse|danarme|danarse',
      'se SIGUE a? lastimar|lastimando|hiriendo|herir',
    ],
    notBefore: 'con la el los las tomando bebiendo drogandose al un',
    notNear:
      'alcohol droga drogas tomar higado rodilla espalda tobillo lomo cintura cargando corriendo jugando gimnasio',
  },
  cutsPlainly: {
    says: [
      'cortarme|cortarse|lastimarme|quemarme me|le ayuda|calma|alivia|relaja|hace|quita|tranquiliza',
      'solo|solamente|nomas cortandome|cortandose|lastimandome|quemandome',
      'me|se TAJO|TAJA poquito|tantito|nomas|solo|cuando|cada|para|pa|porque|donde|diario|siempre|aun|todavia',
      'TAJARSE es|era lo|mi|la unico|unica|forma|manera|escape|desahogo',
      'llevo|lleva .. lastimandome|lastimandose|cortandome|cortandose',
      'los|unos cortes|cortadas me|le ayudan|calman|alivian|relajan',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
