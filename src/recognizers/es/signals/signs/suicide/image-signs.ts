import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Pictures of an end that is not named, in Spanish. */
export const imageSigns = {
  endImage: {
    says: [
      'apagar|apago|apague|apagarme|apaga|apagan la|las|todo|me|el luz|luces|switch|cabeza|interruptor|siempre',
      'se apague|apaga todo|la',
      'todo .. negro|oscuro|silencio y|para|siempre|quede|ya',
      'quiero|necesito|quisiera silencio|oscuridad|que todo|el? calle|mundo|quede|callado',
      'ultima|ultimo parada|capitulo|pagina|salida|estacion|vuelta|funcion|atardecer',
      'fin|final de la|el|mi linea|camino|historia|cuento',
      'game over',
      'hasta aqui llegue|llego',
      'bajarme|bajar|salirme|salir de este|esta|la mundo|vida|tren|juego',
      'colgar los? tenis|guantes',
      'NOT estoy|soy pa|para|de esto|este',
    ],
    notNear: 'trabajo contrato matrimonio relacion pelicula serie programa',
  },
  neverBack: {
    says: [
      'boleto|viaje|pasaje sin|de|solo regreso|vuelta|ida',
      'sin regreso|retorno|vuelta',
      'NOT hay|habra|va vuelta|regreso|a atras|haber',
      'NOT voy|va a? volver|regresar nunca|jamas|ya|mas',
      'ya|que|y|solo NOT me busquen|busques|esperen|esperes',
      'NOT me busquen|busques|esperen|esperes ya|mas|nunca|despues|porque|cuando|manana|hoy',
      'NOT .. va|voy a .. haber|quien|ocupar|necesitar|usar',
    ],
    notNear:
      'interno internarme detox rehab clinica cita carcel abusador mexico vacaciones trabajo dealer',
  },
  dutyDone: {
    says: [
      'mi|su trabajo|mision|deber|papel|parte .. termino|acabo|cumplido|hecho|cumplida',
      'ya cumpli|cumplio mi|con|su mision|parte|ciclo|deber|todos|papel|todo',
      'NOT .. queda|tengo nada que|por hacer|perder|decir|ver',
      'se me acabaron|agotaron las|los oportunidades|opciones|chances|fuerzas',
      'ya hice|di lo|todo que|lo pude|podia',
      'me queda poquito|poco',
    ],
    notNear: 'turno tomando condena entrevista',
  },
  ageRefused: {
    says: [
      'NOT quiero|voy|pienso|va .. otro|otra|cumplir|llegar cumpleanos|navidad|ano|invierno|anos|vivo|viva',
      'ultima|ultimo navidad|cumpleanos|invierno|verano',
      'deje|dejo de hacer|planear planes|nada|cosas',
      'NOT hago|hice planes|plan para|despues|mas',
      'miedo .. seguir asi|otro|viviendo',
    ],
    notNear: 'borracho borracha sobrio tomando',
  },
  freesOthers: {
    says: [
      'arreglar|arreglo|resuelvo|resolver|facilitar|solucionar .. todos|todo|ellos|familia',
      'nadie|NOT .. tendra|tiene|va|tendran|van .. pagar|gastar|cargar|batallar|lidiar',
      'uno|una|boca|problema|adicto menos',
      'librar|librarlos|librarse|liberar|liberarlos|deshacerse de mi|el|ella|todo',
      'se .. libren|libran|librarian|descansan|descansar de mi|el|ella',
      'descansar|descansen|descansamos de mi|el|ella',
      'NOT estorbar|estorbe|estorbo',
    ],
    notNear: 'renta multa carcel rehabilitacion copago',
  },
  tooLate: {
    says: [
      'cuando lleguen|llegue|lean|encuentren|vengan .. ya|sera|tarde',
      'demasiado tarde|ya para|ayudarme|mi|salvarme',
      'NOT manden|llamen|vengan|llames|mandes a? la? nadie|policia|ambulancia|911|emergencias',
      'NOT importa|importara manana|ya|despues|pronto',
      'NOT quiero ayuda|rescaten|salven',
    ],
    notNear: 'seguro inscribirme cita abstinencia jefe pena',
  },
  doIt: {
    says: [
      'ya? lo haria|hubiera|habria hecho|si|pero|hace',
      'hazlo|hacerlo|haz .. ya|de una|bien',
      'cobarde .. si|no|para|porque|hubiera|ya',
      'por mi propia? mano',
      'lo que voy|va a hacer conmigo|con',
      'ya|tengo todo|lo .. calculado|planeado|pensado|listo',
    ],
    notNear:
      'rehabilitacion tratamiento detox programa internarme interno entrar empezar viaje mudanza dejar tomar trabajo tarea llamar',
  },
  lifePast: {
    says: [
      'como si ya? NOT|estuviera|hubiera muerto|muerta|existiera|estuviera|ido',
      'fue|ha bonito|padre|lindo|un mientras|conocerlos|placer|gusto',
      'perdon|perdona|perdonen .. NOT fuerte|mejor|pude|suficiente|aguantar',
      'fantasma|zombi ambulante|viviente|que|vivo',
      'me|lo encuentran|encuentren|hallan frio|tieso|muerto|colgado|fria',
    ],
    notNear: 'tarea cita llamada',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
