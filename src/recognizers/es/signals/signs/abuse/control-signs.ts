import type { AbuseControlSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How someone is held, in Spanish. */
export const abuseControlSigns: SignsOf<
  Extract<AbuseControlSign, 'lockedIn' | 'keptFrom' | 'seized' | 'purse' | 'ruled'>
> = {
  lockedIn: {
    says: [
      'me|nos|la|lo|los encierra|encerro|encierran|encerraba|encerraron|amarra|amarro|amarraba|encadena',
      'me|nos|la|lo|los tiene|tienen|deja|dejan|dejo|tenia|mantiene .. encerrada|encerrado|encerradas|encerrados|bajo|secuestrada|amarrada|amarrado|presa|llave',
      'estoy|estamos|vivo|soy|tiene encerrada|encerradas|secuestrada|prisionera|cautiva|amarrada',
      'encerrada|encerrado|encerradas|encerrados .. con|bajo llave|candado',
      'cierra|cerro|pone|puso|echa|echo .. llave|candado|candados|seguro|puerta .. afuera|fuera|cuando|no|para|va',
      'NOT me|nos|la|los deja|dejan|dejaba|dejo|permite ni? a? salir|irme|salirme|salirnos|irnos|asomarme',
      'NOT puedo|podemos|puede salir .. sin .. permiso|el',
      'NOT me|nos deja|dejan ni? ir|levantarme|moverme|banarme|comer .. sin .. permiso|el|ella',
      'NOT me|nos deja|dejan ni a? ir|banarme|comer|dormir|salir|hablar',
      'NOT tengo|tenemos permiso|permitido salir|para|de|ir',
      'me|nos|la|lo deja|tiene|dejan|guarda bajo|con llave|candado',
      'estoy|estamos|vivo|vivimos bajo llave',
      'tapa|tapo|bloquea|bloqueo|para|paro|pone .. puerta .. no|salir|salga|deja',
      'prisionera|esclava|sirvienta en|de mi|su|propia casa',
    ],
    notNear: 'anexo hospital carcel centro ansiedad depresion dolor panico adelante',
  },
  keptFrom: {
    says: [
      'NOT me|nos|la|le deja|dejan|dejaba|permite|permiten|quiere .. hablar|ver|visitar|trabajar|tener|usar|llamar|estudiar|manejar|hablarle|platicar|contestar|arreglarme|vestirme|ponerme|juntarme|comunicarme|venir|visitarnos|vernos|llamarnos|celular|amigas|familia|trabaje|salga|hable',
      'NOT me|nos deja|dejan ir',
      'NOT quiere|permite|gusta|deja que .. hable|vea|trabaje|salga|vaya|tenga|use|estudie|visite|vista|arregle',
      'me|nos|la prohibe|prohibio|prohibia|prohiben|prohibido',
      'me|nos|la alejo|aleja|aislo|aisla|separo|aparto|apartado|aislada .. de|familia|amigas|todos|mi|gente',
      'me|nos hizo|hace|obligo|obliga .. dejar|renunciar|bloquear|borrar|cerrar .. trabajo|escuela|familia|amigas|contactos|face|cuentas|facebook|redes|empleo',
      'NOT veo|hablo|visito .. familia|mama|hermana|hermanas|amigas .. porque|desde|el|por',
      'aislada|incomunicada|incomunicado',
    ],
    notNear: 'anexo hospital clinica seguro',
  },
  seized: {
    says: [
      'me|nos|le|la QUITA_COSAS .. PERTENENCIA',
      'QUITA_COSAS .. mi|mis|nuestros|las|los|el PERTENENCIA',
      'tiene|guarda|escondio|esconde|guardo|trae|tienen|guardan .. mis|mi|nuestros PERTENENCIA',
      'sin mi|mis|el|las PERTENENCIA .. porque|el|me|quito|salir',
      'NOT me deja|da|regresa|devuelve|devuelven|presta|dan usar|el|mi|mis|los|las|tener .. PERTENENCIA',
    ],
    notNear:
      'licencia dui policia juez corte ladron anexo centro hospital asalto asaltaron hijo hija cristal droga',
  },
  purse: {
    says: [
      'NOT me|nos da|deja|dan .. dinero|gasto|feria|lana|centavo|peso|quinto|trabajar|cheque',
      'controla|maneja|administra|quita|agarra|quito|cobra|queda|guarda .. dinero|cheque|cheques|gastos|cuenta|cuentas|sueldo|quincena|tarjeta|tarjetas|lana|pago|paga|raya',
      'tengo|hay .. pedirle|rogarle|pedir|rogar .. dinero|para|permiso|comida|gasto|centavo',
      'pedirle|rogarle|pido .. dinero|centavo|gasto',
      'me pide|exige|revisa .. recibos|tickets|cuentas|recibo|ticket|cambio|centavo',
    ],
  },
  ruled: {
    says: [
      'AGRESOR .. controlador|controladora|posesivo|dominante|manipulador|celoso',
      'AGRESOR .. controla|controlaba todo|mi|mis|lo|cada|hasta|con',
      'me|nos|la controla|controlaba|manipula|domina|manda|vigila .. todo|todos|cada|hasta|que|lo|mi|el|la|como',
      'todo .. tengo|debo|hay .. pedir|pedirle permiso',
      'pedir|pedirle|pido|permiso permiso|para .. salir|ir|banarme|hablar|comer|todo|hasta|bano|usar|comprar',
      'me dice|ordena|escoge|decide|impone .. que|como|cuando|quien|vestirme|ponerme|ropa|comer|vestir|hacer|hablar|con .. ponerme|pongo|vestir|visto|hablar|comer|ropa|hablo|hago|vestirme',
      'me|nos|la castiga|castigo|castigaba|castigan|castigado|castigada',
      'soy|dice .. propiedad|suya|esclava|sirvienta|pertenezco|criada',
      'le pertenezco',
      'me trata|tratan|tiene como .. esclava|perro|animal|sirvienta|basura|prisionera|nina|criada|trapo|objeto|suya',
      'me|nos corre|corrio|saca|echo|echa .. casa .. noche|si|cuando|cada|madrugada|hijos',
      'me|nos corre|corrio|saca|saco|echo|echa a la calle',
    ],
    notNear: 'jefe trabajo patron padrino',
  },
};
