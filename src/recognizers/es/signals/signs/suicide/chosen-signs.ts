import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Death as a choice, an expectation, a way and a mercy, in Spanish. */
export const chosenSigns = {
  deathChosen: {
    says: [
      'escojo|elijo|prefiero|escogeria|preferiria .. morirme|morir|muerto|muerta|muerte',
      'TUMBA .. es|seria|suena|parece|se .. SENSATO opcion|solucion|decision|salida|camino|eleccion|idea?',
      'TUMBA .. tiene|hace|empieza .. sentido',
      'solo|nomas|todo pienso|piensa|sueno|hablo en|con|de .. TUMBA|morirme',
      'en lo unico|nomas que pienso|piensa .. TUMBA|morirme',
      'TUMBA .. en lo unico|todo',
      'mas facil|bonito|sencillo|rico NOT estar|existir|despertar|vivir|seguir',
      'seria|estaria mejor|lindo|bonito ya? NOT existir|despertar|vivir|estar',
      'RUEGO .. me|se muera|muero|morirme|morir .. dormido|dormida|durmiendo|sueno|noche|ya',
      'RUEGO .. morirme|morir|muera|muriera',
      'me|se acabo|mato|termino hoy|manana|esta',
      'lo|esto|todo acabo|termino esta|hoy|ahorita|manana',
      'ANHELAR|hubiera haber sido yo',
      'debi|deberia|tenia|hubiera haber|que? sido|ser yo',
      'solo|nomas la TUMBA quita|cura|arregla|resuelve|acaba|alivia',
    ],
    notNear: 'bateria celular risa aburrimiento pena verguenza tarea',
  },
  plainMethod: {
    says: [
      'bala|balazo|tiro|plomazo en|por|a .. mi|la cabeza|boca|sien|pecho|frente|corazon',
      'PISTOLA en|contra|a|por .. boca|sien|cabeza|pecho|frente|garganta',
      'SOGA en|al|alrededor .. mi|el cuello|pescuezo',
      'bolsa en la cabeza',
      'colgarme|ahorcarme de|del|en .. viga|techo|arbol|ventilador|rama|closet|ducha|regadera',
      'aventarme|tirarme|lanzarme|echarme|brincar a|al|del|de|enfrente .. tren|metro|puente|trailer|vias|azotea',
      'manguera .. escape|mofle',
      'cortarme|abrirme|rajarme las|la|el venas|yugular|garganta|cuello',
    ],
    notNear: 'videojuego cazar disfraz foto alberca miedo',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
