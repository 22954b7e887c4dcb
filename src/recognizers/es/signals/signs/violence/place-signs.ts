import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Where it is to be, to whom, and what makes it harmless, in Spanish. */
export const violencePlaces = {
  onTheWay: {
    says: [
      'voy|vamos|va|van|iba|fue|salio|sali|camino|manejando|rumbo .. a|para|pa|por .. LUGAR_V|su|alla',
      'voy|va|fue|ir por|tras|sobre el|ella|ellos|ese|esa|mi',
      'cuando|hasta que|en salga|llegue|entre|duerma|vuelva|regrese|pase|este',
      'voy|vamos|va|fue a? ir? a? buscar|buscarlo|buscarla|buscarlos|visitar|visitarlo|encontrar|confrontar|confrontarlo|enfrentar|enfrentarlo|reclamar|reclamarle|caerle|verlo|verla',
      'ya|ando cerca|afuera|llegando|manejando',
      'le|les|lo caigo|caemos|cae .. hoy|casa|noche|ahorita|manana',
      'salio|fue|se recio|corriendo|furioso|encabronado|armado',
    ],
  },
  stalks: {
    says: [
      'ESPERAR_A a|afuera|que|mi|al|fuera|escondido .. RIVAL|afuera|salga|llegue|casa|su|del|carro|trabajo?',
      'esperandolo|esperandola|esperarlo|esperarla|esperandolos|buscandolo|buscandola|buscarlo|buscarla|buscarlos|vigilandolo|vigilandola|encontrarlo|encontrarla|siguiendolo|siguiendola|acechando|cazando|cazarlo|rondando',
      'se|sabe|sabemos|averigue|encontre|consegui donde|direccion|su|la vive|viven|trabaja|trabajan|esta|direccion|casa|para|sale',
      'se|sabe|averigue a? que|cual|donde hora|carro|esquina|ruta|camino',
      'estacionado|estacionada|parado|parada|sentado .. afuera|cuadra|casa|calle|frente|esquina',
      'afuera de|del|en su|la|el .. casa|trabajo|puerta',
    ],
    notNear: 'clinica programa terapeuta centro seguro',
  },
  publicPlace: {
    says: [
      'LUGAR_V',
      'primera|segunda|tercera|cuarta|quinta hora|clase',
      'clase|corte|misa|graduacion|fiesta|consulado|migra|urgencias',
    ],
  },
  babyNear: {
    says: [
      'bebe|bebes|baby|recien|cuna|criatura|nene|nena|bebito|bebita|chiquito|chiquita|nino|nina|hijo|hija',
    ],
  },
  settled: {
    says: [
      'hace .. anos',
      'ya esta|estoy|anda mejor|limpio|sobrio|tranquilo|preso',
      'MUCHOS|dos|tres|cuatro|cinco|varios|1|2|3|4|5|6|7|8 anos|meses limpio|sobrio|sin|de',
      'en|estuve|estuvo la? carcel|prision|preso',
      'cumpli|cumplio condena|sentencia|anos|pedi|mi',
      'antecedentes|record',
      'de joven|nino|chico|chiquito',
    ],
  },
  pastime: {
    says: [
      'caceria|cazar|venado|conejos|campo|tiro al? blanco',
      'canelo|ufc|ring|rounds',
      'pelea de',
      'juega|jugando|juego|juegan|jugar',
      'futbol|partido|torneo|boxeo|box|lucha|luchas|karate|liga|campeonato|gimnasio|equipo|lakers|dodgers|basquet|beisbol',
      'videojuego|videojuegos|fortnite|xbox|playstation|nintendo|call of duty',
      'pelicula|peliculas|serie|novela|cancion|corrido|caricatura|documental|netflix',
      'cocina|cocinar|cebolla|carne|receta|pollo|tacos|carniceria|carnicero|chef|taqueria|barbacoa',
      'cucarachas|mosquitos|ratas|chinches|hormigas|moscas|maleza',
      'soy|era|fui|es un? guardia|policia|soldado|militar|carnicero|cocinero|carpintero|cazador|chef',
      'pistola de clavos|silicon|agua|juguete|pintura',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
