import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Ways and means, in Spanish. */
export const meansSigns = {
  method: {
    says: [
      'si .. me|se avienta|aviento|cuelga|cuelgo|ahorca|tiro|tira',

      'LANZARSE .. de|del|desde|por .. piso|ventana|segundo|tercer|cuarto',
      'LANZARSE .. de|del|desde|al|a|en .. ALTO|tren|metro|carretera|freeway|carros|trailer|camion|rio|mar|trafico',
      'meterme|meterse|meto|meti|metio|aventarme .. tren|trailer|trafico|carros|freeway|rio|mar|camion|debajo',
      'estrellarme|estrellarse|estrello|estrellar|chocar|volcarme|voltear|volar .. carro|coche|camioneta|troca|contra|muro|poste|arbol|barranco|moto|trailer',
      'cortarme|cortarse|abrirme|abrirse|corto|corte|cortar|rajarme las|mis|sus|la? venas|munecas|garganta|cuello|yugular',
      'corta|cortarle|abierto|abrirle|rajo|raje|rajar|tajo|tajeo|tajarme|tajearme .. venas|munecas',
      'tomarme|tragarme|tomarse|tragarse|tomar|echarme|empinarme|tragar .. todas|todo|frasco|bote|botella|cloro|veneno|raticida|insecticida|pastillas',
      'inyectarme|ponerme|meterme .. toda|todo|insulina',
      'NOT quitarme|moverme|frenar|quite|mover|esquivar|hacerme',
      'soltar|suelto|solte el volante',
      'irme|irse|volarme|salirme al|a|por la|el? barranco|voladero|precipicio|desfiladero|canal|vacio',
      'busco|buscando|encontrar un|una|el? lugar|edificio|puente|piso|cerro .. alto|alta',
      'bolsa .. cabeza',
      'gas .. abierto|abrir|abri|llave|estufa',
      'colgar|colgarme|amarrar .. SOGA|viga|arbol|ventilador|techo|closet|regadera',
    ],
    notNear: 'alberca piscina videojuego clavado paracaidas bungee',
  },
  means: {
    says: [
      'PISTOLA|SOGA|FILOSO',
      'pastillas|veneno|raticida|cloro|insulina|balas|frasco|anticongelante',
    ],
    notNear: 'policia patrulla policias juguete',
  },
  inHand: {
    says: [
      'si tuviera PISTOLA',

      'foto|video|fotos de .. soga|mecate|nudo',

      'PISTOLA|FILOSO .. en|a|sobre .. mano|manos|boca|sien|cabeza|garganta|muneca|piernas|pecho|cuello|regazo',
      'CONTEMPLA .. PISTOLA|FILOSO|SOGA|frasco|pastillas|veneno',
      'CONTEMPLA .. con .. PISTOLA|SOGA|FILOSO|pastillas|veneno',
      'PISTOLA cargada|cargado|lista',
      'cargue|cargo|cargar la|el|una PISTOLA',
      'PISTOLA|SOGA|pastillas|veneno|navaja .. enfrente|lado|frente|mesa|cama|almohada|buro|lista|listas|preparada|amarrada|amarrado|colgada|colgado|colgando',
      'pastillas|frasco .. contadas|formadas|alineadas|mano|regadas|mesa|abierto|servidas|cama',
      'conte|contando|cuento|vacie las|todas|mis pastillas',
      'SOGA .. al|en|del|alrededor .. cuello|viga|techo|arbol|pescuezo|garganta|closet',
      'amarre|amarrando|amarro|colgue|hice|puse|atando|colgo .. SOGA|nudo',
      'soga|mecate|cuerda .. en troca|carro|cajuela|mochila|closet|cochera',
      'nudo .. hecho|listo|corredizo',
      'carro|coche|motor|troca prendido|prendida|encendido|prender|prendi|encendi .. garaje|cochera|cerrado|garage',
      'prendi|prendo|prender|encendi|encender .. carro|coche|motor|troca .. garaje|cochera|garage cerrado|cerrada',
      'garaje|cochera|garage .. carro|motor|troca .. prendido|prendida|encendido',
      'dedo .. gatillo',
      'gas abierto|abierta',
      'guardo|guarde|tengo|hay una|la bala para|con mi',
    ],
    notNear: 'policia cazar cacerias cocina cocinar pesca guitarra colgar',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
