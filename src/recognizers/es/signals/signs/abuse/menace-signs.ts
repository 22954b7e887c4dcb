import type { AbuseMenaceSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Danger that is at the door, in Spanish. */
export const abuseMenaceSigns: SignsOf<AbuseMenaceSign> = {
  onslaught: {
    says: [
      'viene|va|vienen .. por|para|pa|hacia|subiendo|encima .. mi|nosotros|nosotras|aca|escaleras|ca',
      'gritando|gritandome|furioso|enfurecido|encabronado|enloquecido|fuera .. afuera|puerta|casa|calle|sala|cuarto|si|loco|control',
      'esta|anda|llego|viene|se .. como loco|fiera|poseido|diablo',
      'viene|llego|llega|anda|esta bien|muy|todo? enojado|bravo|furioso|encabronado|enfurecido|agresivo|violento',
      'ahi viene',
      'afuera|fuera|frente de mi|la|nuestra casa|puerta|cuarto|ventana',
    ],
    notNear: 'policia voces perro vecino migra',
  },
  wrecks: {
    says: [
      'rompiendo|quebrando|destrozando|aventando|tirando|destruyendo .. todo|cosas|casa|muebles|platos|trastes|sillas|vidrios',
      'golpeando|pateando|tumbando|aporreando|azotando|tocando .. puerta|puertas|ventana|ventanas|paredes|pared|carro',
      'quiere|trata|intenta|va|queriendo|tratando .. tumbar|romper|tirar|abrir|patear|meterse|entrar|brincarse .. puerta|ventana|casa|cuarto|a|la',
      'tumba|tumbo|patea|pateo|rompio .. puerta|ventana',
    ],
  },
  nears: {
    says: [
      'ya|va|no|que|antes|cuando viene|viniendo|llega|llegue|llegar|regresa|regrese|regresar|vuelve|vuelva',
      'viene|llega|regresa|vuelve en|ya|pronto|ahorita|manana|hoy|noche|a|por',
    ],
  },
  papersHeld: {
    says: [
      'quito|quita|quitaron|escondio|esconde|tiene|tienen|retiene|rompio|quemo|guardo|agarro .. mi|mis|nuestros|los|el pasaporte|papeles|documentos|visa|identificacion|mica|acta|actas|residencia',
      'NOT me|nos da|regresa|devuelve|devuelven|regresan|dan mi|mis|el|los pasaporte|papeles|documentos|visa|identificacion|mica',
    ],
    notNear: 'policia corte juez consulado anexo centro hospital aeropuerto dmv ladron',
  },
  careKept: {
    says: [
      'NOT me|nos|la|lo|le deja|dejan|quiere|permite ir|llevar|ver .. doctor|medico|hospital|clinica|emergencia|urgencias',
      'NOT me|la|lo lleva|llevan al|a doctor|medico|hospital|clinica',
    ],
    notNear: 'seguro trabajo jefe carcel dinero',
  },
  alarm: {
    says: [
      'ayuda|ayudenme|ayudeme|ayudame|auxilio|socorro|urgente|emergencia|porfavor|peligro',
      'por favor',
      'MIEDO|miedo|asustada|asustado|aterrada|aterrado|pavor|terror',
      'escondida|escondido|escondidas|escondidos|encerre|encerrada|encerrados|encerramos|escondimos',
      'que hago|hacemos',
      'estoy|estamos|metida|metidos|metidas en|dentro el|un? closet|ropero|bano|sotano .. ninos|hijos|hijas|bebe|ahorita',
      'llamen|llamo|llamar|manden .. policia|911|patrulla|alguien',
      'NOT se|sabemos que hacer',
    ],
    notNear: 'recaer recaida',
  },
  hunted: {
    says: [
      'me|nos encontro|hallo|localizo|rastreo',
      'supo|averiguo|descubrio|encontro|hallo donde|adonde .. vivo|estoy|estamos|trabajo|vivimos|mude|quedo',
      'sabe donde|adonde .. vivo|vivimos|trabajo|mude|escondo|escondi|mudamos',
      'me|nos anda|esta|andan|viene|sigue buscando|siguiendo|persiguiendo|acosando|cazando|vigilando|rondando',
      'me|nos persigue|persiguio|acosa|acecha|siguio|hostiga|sigue hasta|a|por|en|al|y|todo|cada|mi|cuando',
      'me|nos persigue|persiguio|acosa|acecha|hostiga',
      'anda|andan|estuvo|sigue preguntando|averiguando|indagando .. donde|por mi|vivo|estoy|vivimos|estamos',
      'se aparece|aparecio|presento|presenta|estaciona|para|planta|mete .. casa|trabajo|escuela|chamba|puerta|refugio|departamento|jale',
      'esta|anda|sigue|estaba|llego afuera|enfrente|parado|estacionado|esperando|esperandome .. casa|trabajo|puerta|ventana|escuela|refugio|carro',
      'NOT deja de? seguirme|buscarme|acosarme|amenazarme|molestarme|perseguirme|hostigarme',
      'se metio|metia|brinco a|por .. mi|la casa|departamento|ventana|cuarto|barda',
    ],
    notNear:
      'policia cobrador banco hospital voces gobierno facebook instagram tiktok padrino migra probation',
  },
  dreadsThem: {
    says: [
      'miedo|pavor|terror|panico ya? llego|llega|viene|llegando .. PAREJA|tomado|borracho|papa|padrastro',
      'me|nos da|dan|mete|causa miedo|terror|pavor mi|su|el PAREJA|padrastro|papa|hijo|hermano',
      'PAREJA|papa|padrastro|hijo|hermano .. me|nos da|mete|tiene|infunde miedo|terror|pavor|aterrorizada|aterrada|aterrados',
      'me|nos|los tiene|tienen|trae .. miedo|terror|aterrada|aterrados|asustados|asustada|aterrorizados',
      'escondiendome|escondiendonos|escondida|escondidos|huyendo|escapando de|del mi|el|su? PAREJA|padrastro|papa',
      'le|les tengo|tiene|tenemos|tienen mucho? terror|pavor|panico a|al mi|su? PAREJA|padrastro|papa|hijo|hermano|tio',
      'miedo|terror|pavor .. entre|entren|meta|suba .. cuarto|cama|recamara',
      'vivo|vivimos|viviendo con|en|aterrada|aterrorizada mucho? miedo|terror|aterrada',
      'miedo|pavor|terror|temo .. me|nos mate|pegue|golpee|lastime|encuentre|haga|viole|busque|ahorque|queme',
      'miedo|pavor|terror|temo .. que|a|de .. llegue|llega|regrese|venga|salga|entere|despierte .. el|mi|tomado|borracho|esposo|marido|novio|PAREJA|enojado',
      'miedo|pavor|terror|temo .. regresar|volver|estar|llegar|dormir|quedarme|dormirme|acostarme .. casa|con|ahi|junto|lado .. el|mi|PAREJA|tomado',
      'NOT me|nos siento|sentimos|estoy|estamos segura|seguro|seguras|salvo con|junto|cerca .. el|ella|PAREJA|padrastro|papa',
    ],
    notBefore: 'SUERTE',
    notNear:
      'recaer recaida recaiga muera morir sobredosis consumir convulsion abstinencia perder pierda solo sobrio sobria cancer cirugia corte migra anexo cura',
  },
};
