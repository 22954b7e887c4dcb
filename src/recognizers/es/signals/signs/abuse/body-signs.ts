import type { AbuseHarmSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is forced upon a body, in Spanish. */
export const abuseBodySigns: SignsOf<
  Extract<AbuseHarmSign, 'violated' | 'touched' | 'childTouched' | 'drugged' | 'sold' | 'starved'>
> = {
  violated: {
    says: [
      'me|nos|la|lo viola|violo|violaba|violaron|violan|abusa|abuso|abusaba|manosea|manoseo|manoseaba|toquetea|viole',
      'otro:violarme|violandome|manosearme|abusar de mi',
      'abusa|abuso|abusaba|abusan|abusaron|abusado de mi|ella|mis|mi|el|nosotras',
      'desperte|despierto .. encima|desnuda|adentro|dentro|calzones|calzon',
      'violada|violado|abusada|abusado por|sexualmente',
      'OBLIGA .. tener|acostarme|dormir|hacer|sexo|relaciones|intimidad|desnudarme|tocarlo|cosas',
      'relaciones|sexo|intimidad a|aunque|sin|por|cuando .. fuerza|no|quiera|quiero|querer|dormida|borracha|consentimiento',
      'me agarra|agarro|tomo|usa|forza|forzo|cogio|coge .. fuerza|dormida|aunque|borracha',
      'me|nos|la toca|toco|tocaba|tocan|besa .. dormida|duermo|noches|noche|quiero|partes|pechos|piernas|intimas|indebidamente|diga',
      'se mete|metia|metio|viene|sube a|en mi cama',
      'AGRESOR .. me|nos toca cuando|y|en|por|si|desde|mientras|dormida|aunque',
      'me|nos da|daba|dan de? tomar|beber y|despues|luego .. toca|toco|besa|me',
      'despues|luego me toca|tocaba|manosea',
      'fotos|videos .. quiere|pide|insiste|exige que .. mande|ensene|pase',
      'quiere|pide|exige|queria|pidio que me|nos|la acueste|desnude|toque|prostituya|bane',
      'me|nos pide|pidio|exige sexo|nudes|desnudos|packs',
      'me pide|pidio|pide favores|sexo|fotos|algo sexuales|cambio',
    ],
    notNear: 'derechos anexo perro gato perrito gatito',
  },
  touched: {
    says: [
      'MAYOR .. me|nos toco|toca|tocaba|manosea|soba',
      'me|nos toco|toca|tocaba MAYOR',
      'MAYOR .. mete|entra .. cuando|mientras .. banando|banandome|bano|cambio|cambiando|vistiendo|desnuda',
      'MAYOR .. me|nos obliga|obligo|obligaba|fuerza|forzo|forzaba',
    ],
    notBefore: 'a ir trabajar cuidar pagar vivir la el un una cita turno ser a estar hacer',
    notNear: 'corazon alma guitarra cancion herencia',
  },
  childTouched: {
    says: [
      'toca|toco|tocaba|tocan|manosea|manoseo|tocando|abusa|abuso|abusando|violo|viola|violaron .. a? mi|mis|la|las|el|los QUERIDO',
      'QUERIDO .. la|lo|los|las|le toca|toco|tocaba|tocan|manosea|manoseo|tocaron|violo|toquetea|abusa|abuso',
      'QUERIDO dice|dijo|conto|cuenta|confeso .. toca|toco|tocaba|tocan|agarra|lastima|bano|secreto|abuso',
      'MAYOR .. la|lo|las|los toca|toco|tocaba|manosea|manoseo|soba|acaricia|besa',
      'la|lo|le toca|toco|tocaba|agarra .. partes|partecitas|indebidamente|ahi|feo|colita',
      'tocandola|tocandolo|manoseandola|tocandolas',
      'se bana|duerme|dormia|mete con|al|a la|cuarto .. nina|hija|hijastra|cuarto',
    ],
    notNear: 'gripe guitarra turno cita piano corazon',
  },
  drugged: {
    says: [
      'me|nos|la|le obliga|obligo|obligaba|obligan|fuerza|forza|forzo|forzaba|presiona .. tomar|beber|fumar|usar|drogarme|consumir|meterme|inyectarme|inhalar|probar|tragar|pistear|droga|cristal',
      'AGRESOR .. me|nos|la|le hace|hacen|hizo|hacia tomar|beber|fumar|usar|drogarme|consumir|inyectarme|tragar|meterme|inhalar',
      'me|nos|la|le inyecta|inyectan|droga|drogan|drogaron|emborracha|seda|dopa|dopo|empastilla|duerme .. pastillas|fuerza|para|sin|cuando|contra|con|y',
      'me|nos|la|le echa|echo|puso|pone|da|dio|mete|echaron|dan .. algo|pastillas|droga|gotas|polvo|cosas en|a|al|para mi|la|el|que .. bebida|cerveza|comida|trago|dormir|cafe|vaso|duerma|dormida',
      'me da|dan|suelta|compra|trae .. droga|cristal|dosis|chiva|alcohol|pastillas .. si|para|con|cuando|a|hasta',
      'NOT me deja|dejan dejar|dejarlo|curarme|internarme|rehabilitarme|limpiarme|tratamiento',
      'me|la quiere|tiene|mantiene drogada|enganchada|adicta|borracha|dopada|drogado|sedada|dormida',
    ],
    notNear: 'hospital doctor dentista operacion',
  },
  sold: {
    says: [
      'pagar|pague|pagarle|pago .. mi cuerpo',
      'padrote|proxeneta|tratante|tratantes|madrota|trata de personas',
      'me|nos vende|vendio|vendia|renta|vendieron|prostituye|prostituyo|prostituia|comparte .. a|hombres|amigos|por|con|clientes|para',
      'me|nos|la|las prostituye|prostituyo|prostituia|prostituyen',
      'OBLIGA .. prostituirme|vender|prostituirnos|bailar|clientes|trabajar|acostarme .. mi|con|sin|clientes|hombres|cuerpo|calle',
      'me|nos presta|prestaba|presto|regala|ofrece|ofrecio|entrega .. con|a .. amigos|hombres|compas|cuates|clientes|socios',
      'deja|dejo|dejaba que sus|unos|los? amigos|compas|primos|cuates|hombres|socios me',
      'vender|vendiendo|vendo mi cuerpo',
      'me|nos manda|lleva|llevan|mandan .. hombres|motel|hotel|esquina|clientes .. hombres|clientes|esquina|noche|con',
      'los|que me|nos cruzaron|trajeron|pasaron .. dinero|deuda|casa|pagar|tienen',
      'hasta que? pagar|pague|paguemos|pagarle|saldar|cubrir .. deuda|coyote|pollero|cruce',
      'les|le debo .. cruce|coyote|pollero',
      'NOT .. dejan|deja salir|ir|irme|irnos .. pague|pagar|deuda|rancho|bodega',
      'nos|me tienen|tiene .. trabajando|encerrados|encerradas|rancho|bodega|obligadas|fuerza',
      'dinero .. gano .. quita|quitan',
    ],
  },
  starved: {
    says: [
      'esconde|escondio|quita|quito|controla|retiene|tira|tiro mi|mis|las|la|sus|su|los REMEDIO',
      'me|le|nos quita|quito|esconde|escondio|controla|tira|tiro|raciona|retiene|niega .. REMEDIO',
      'NOT me|le|les|nos|la|lo|los da|dan|dio|daba|dejan|deja .. comer|comida|medicina|medicinas|medicamento|pastillas|insulina|agua|dormir|banar|doctor|tomar|banarme|banarse|leche|medico|REMEDIO',
      'me|nos|lo|la tiene|tienen|deja|dejan sin comer|comida|agua|medicina|dormir|medicinas|banar',
      'REMEDIO .. si|hasta|solo|cuando|solamente .. porto|portas|obedezco|hago|quiere|bien|portarme|obediencia|lava|pido|caso|rezo|ruego',
      'me|lo|la|los hace|obliga|deja|manda|pone a? dormir|dormirme .. piso|suelo|carro|patio|bano|garage|sala|afuera|calle',
      'encierra|encierran|meten|mete|encerraron|guardan .. QUERIDO .. jaula|closet|sotano|cajuela|cochera|ropero',
      'amarran|amarra|amarrado|amarrada|encadenado|encadenada|encadenan|encadena .. QUERIDO',
      'QUERIDO .. amarrado|amarrada|encadenado|encadenada|enjaulado|enjaulada',
      'amarran|amarra|amarrada|amarrado|amarraron .. cama|silla|pata|cuarto',
    ],
    notNear:
      'doctor doctora medico hospital clinica seguro farmacia aseguranza piernas dolor dolores ansiedad estres preocupacion nervios gripe voces pesadillas calambres ruido pensamientos malilla tos',
  },
};
