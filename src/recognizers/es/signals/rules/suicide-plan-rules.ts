import type { SignalRule } from '../../../signals/rule.ts';
import { NOT_LIVING, suicide } from './suicide-rule.ts';

/** How one would do it, with what, and where. */
export const suicidePlanRules: readonly SignalRule[] = [
  suicide('act', {
    mode: 'interrupt',
    says: [
      'PENSAR en|de|sobre .. estrellarme|tirarme|aventarme|colgarme',
      'PENSAR en|de|del|con|sobre .. suicidio',
      'intento|pacto|plan|planes de suicidio',
      'cometer suicidio',
      'BUSCAR .. como|formas|forma|maneras|manera|metodos|dosis|cuantas|pastillas .. MORIR|MATARSE|matarme|suicidio|sobredosis|duela',
      'como|formas|forma|maneras|metodos .. MORIR|suicidio .. BUSCAR',
      'voz|voces .. dice|dicen|ordena|ordenan|pide|piden|manda|mandan|grita|gritan que me mate|muera|aviente|tire|corte|cuelgue|haga',
    ],
    notNear: 'prevencion linea pelicula serie libro noticias',
    notMourned: true,
  }),
  suicide('means', {
    mode: 'interrupt',
    says: [
      'puente|azotea|techo|balcon|ventana|barandal|freeway|edificio .. QUERER|IR a? brincar|saltar|tirarse|aventarse|lanzarse|tirarme|aventarme|brincarme',
      'cortarme|cortarse|cortarte|abrirme|abrirse las? venas|munecas|cuello|garganta',
      'me|se abri|abrio|abro las|mis? venas|munecas',
      'me|se CORTAR|QUIERO|QUIERE|IR a? cortar|abrir? las|el|la|los? venas|munecas|cuello|garganta',
      'aventarme|tirarme|lanzarme|saltar|brincar|aventarse|tirarse|lanzarse|botarme|arrojarme|arrojarse|echarme .. puente|edificio|azotea|techo|tren|metro|balcon|vacio|carretera|ventana|freeway|carros|calle|barranco|vias|camion|troca|trailer|rio|presa|piso|bridge|troque',
      'me|se QUERER|IR a? aventar|tirar|lanzar|arrojar|echar .. puente|edificio|azotea|techo|tren|metro|balcon|vacio|ventana|freeway|carros|barranco|vias|camion|trailer|rio|presa|troque',
      'pegarme|darme|meterme|pegarse|darse|meterse .. BALAZO',
      'me|se QUERER|IR a? dar|pegar|meter .. BALAZO',
      'me|se doy|pego|meto|da|pega|mete un BALAZO',
      'volarme|volarse|volar .. sesos|cabeza|cerebro',
      'pistola|soga|cuerda|escopeta|cinto|cinturon|cable|arma .. cabeza|boca|cuello|sien|pescuezo',
      'arma|pistola|cuchillo|usarla|usarlo .. conmigo|consigo|contra mi',
      'estrellarme|estrellar .. carro|coche|camioneta|muro|arbol|troca|pared|poste',
      'QUERER|IR|PENSAR a|en? tomarme|tomar|beberme|tragarme .. VENENO',
    ],
    openNear: 'examen jaja',
    notNear: 'trafico alberca piscina clavado',
  }),
  suicide('means-at-hand', {
    mode: 'interrupt',
    says: [
      'se? llevo|agarro|saco|salio|fue .. pistola|soga|cuerda|escopeta|arma|rifle|pastillas',
      'tengo|traigo|tiene|trae|compre|compro|consegui|consiguio|agarre|agarro|saque|cargue|encerro|encerre .. soga|cuerda|veneno|ARMA',
      'tengo|traigo|tiene|trae|compre|compro|consegui|junte|junto|guarde|guardo|guardando|juntando|acumulando|escondiendo|agarre .. pastillas|pastilla|medicinas|frasco|bote|pills|insulina',
      'ARMA|pastillas|soga .. mano|enfrente|lado|mesa|buro|listas|lista',
      'subi|subido|subida|arriba|orilla|borde|parado|parada|sentado|sentada|estoy .. puente|azotea|techo|edificio|vias|barandal|cornisa|balcon',
    ],
    near: [
      ...NOT_LIVING,
      'que me detiene|detenga|falta valor?',
      'para|cuando cuando? .. NOT aguante|pueda|quiera',
    ],
    past: 'interrupt',
  }),
  suicide('attempted', {
    mode: 'interrupt',
    says: [
      'se colgo|ahorco|disparo',
      'se avento|tiro|lanzo .. puente|techo|tren|balcon|azotea|freeway',
      'se corto las|sus? venas|munecas',
    ],
    near: [
      'vivo|viva|respira|hospital|ambulancia|911|ayuda|ayudenme',
      'alcanzamos|alcance|bajamos|baje|encontre|encontramos|hallamos',
      'ahorita|ahora|hoy|anoche|rato|acaba',
    ],
    past: 'interrupt',
    notMourned: true,
  }),
  suicide('dose-to-die', {
    mode: 'interrupt',
    says: [
      'QUERER|IR|PENSAR .. meterme|inyectarme|tomarme|tragarme|echarme|fumarme|picarme|chutarme|tomar|meter|inyectar',
      'tomarme|tomarmelas|meterme|inyectarme|echarme .. TODO|DROGA|MUCHO',
    ],
    near: [
      'a proposito|adrede',
      'NOT regresar|despertar|volver|amanecer|sentir nada|nunca|mas|jamas?',
      'MORIR',
      'dormir|dormirme|quedarme .. siempre|ahi|dormido|dormida',
      'acabar|terminar con|todo',
    ],
    notNear: 'dejar parar',
  }),
  suicide('means-ready', {
    mode: 'interrupt',
    says: ['tengo|compre|consegui|prepare|amarre|colgue|deje .. soga|cuerda|lazo|veneno'],
    near: [
      ...NOT_LIVING,
      'espero|esperando|espera que|a',
      'esta noche|tarde|madrugada',
      'cuando|que se duerman|vayan|salgan',
      'hoy|ahorita lo? voy|hago',
    ],
    past: 'interrupt',
  }),
  suicide('armed-alone', {
    mode: 'interrupt',
    says: [
      'tengo|traigo .. ARMA cargada',
      'tengo|traigo .. pistola|escopeta|arma .. solo|sola',
      'encerro|encerrado|encerrada .. con .. ARMA',
      'parado|parada|sentado|sentada|subido|subida|acostado en|a|del|sobre .. orilla|borde|barandal|cornisa|vias|azotea|rieles',
      'estoy|esta arriba|orilla|borde del|de .. puente|azotea|edificio .. QUERER|voy|bajar|brincar|saltar|solo|sola',
    ],
    notNear: 'trabajo trabajando pintando obra policia guardia',
  }),
  suicide('gave-away', {
    mode: 'interrupt',
    says: ['REGALAR .. COSAS', 'REGALAR .. todo lo? que tengo|tiene'],
    near: [
      ...NOT_LIVING,
      'NOT .. voy|va a necesitar|ocupar|servir',
      'adios',
      'NOT voy|va a estar',
      'donde|adonde voy NOT',
    ],
    past: 'interrupt',
    notNear: 'mudo mudamos mudanza cumpleanos navidad',
  }),
  suicide('decided', {
    mode: 'interrupt',
    says: [
      'tengo|tiene|puse|escogi .. fecha|dia .. irme|MORIR|hacerlo|MATARSE|matarme',
      'ya se|decidi|tengo .. como|donde|cuando .. lo voy|hacerlo|hare',
      'se donde|como .. lo voy a hacer',
      'tengo|tiene .. planeado|decidido|pensado como|cuando|donde .. MORIR|hacerlo|MATARSE|matarme',
      'unica|sola|otra|mejor .. salida|opcion|solucion|forma|manera .. MORIR|muerte|MATARSE|matarme|MUERTO|suicidio',
      'solucion|salida|opcion .. es MORIR|MATARSE|matarme|MUERTO',
      'solo|nada mas|nomas .. muerte .. queda|descanso|salida|solucion|alivio',
      'NOT .. otra|mas salida|opcion|remedio .. que MORIR|MATARSE|matarme|muerte|irme',
      'quitarme|quitarse|quito|quitara de en? medio',
    ],
  }),
];
