import type { AbuseControlSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How someone is watched and followed, in Spanish. */
export const abuseWatchSigns: SignsOf<
  Extract<AbuseControlSign, 'tracked' | 'planted' | 'stalked'>
> = {
  tracked: {
    says: [
      'me|nos|la|mi revisa|revisaba|reviso|checa|checaba|checo|lee|espia|vigila|vigilaba|hackeo|esculca|monitorea|rastrea|rastreo|intervino|revisan|vigilan|ubica|cela',
      'revisa|revisaba|reviso|checa|checo|lee|leyo|espia|esculca|vigila .. CELULAR|bolsa|cosas|ropa|ubicacion',
      'revisandome|vigilandome|checandome|rastreandome|siguiendome|espiandome',
      'vigilada|vigilado|rastreada|checada',
      'sabe .. donde|todo|ubicacion .. estoy|ando|voy|hago|vivo|mi',
      'gps|airtag|rastreador|rastreo|localizador|ubicacion|camara|camaras .. carro|casa|bolsa|prendida|tiempo|cuarto|bano|sala|real|me|compartir|llanta|mochila|para',
      'puso|instalo|pone|encontre|escondio|puesto .. gps|airtag|rastreador|localizador|camara|camaras|app|aplicacion|microfono',
      'tiene|sabe|pide|pidio|exige|cambio .. contrasena|contrasenas|claves|clave|password|passwords',
      'mandarle|mandar|enviarle|compartirle|videollamada .. ubicacion|video|probar|donde|foto|fotos .. donde|estoy|real|cada|con|para',
      'me cuenta|checa|mide|toma .. minutos|tiempo|kilometraje|millas|tarda|tardo',
      'si .. tardo|contesto|llego .. minutos|tarde|rapido|luego|tantito .. enoja|grita|reclama|pega|arma|loco|pelea|interroga|golpea',
      'me acusa|reclama|cela|celaba .. engano|enganarlo|otro|otros|con|infiel|todos|hombres|andar|todo',
      'celoso|celosa|celos .. enfermizo|enfermizos|loco|violento|todo|golpea|encierra|pega|salir',
    ],
    notNear: 'libertad condicional probation hijo hija gobierno marcianos',
  },
  planted: {
    says: [
      'puso|instalo|pone|encontre|escondio|puesto|halle|metio .. gps|airtag|rastreador|localizador|microfono|espia|grabadora',
      'puso|instalo|tiene|pone|escondio .. camara|camaras .. cuarto|bano|casa|sala|recamara|todos|toda',
      'camara|camaras escondida|escondidas',
    ],
    notNear: 'hijo probation gobierno ladrones',
  },
  stalked: {
    says: [
      'me|nos|la acosa|acosaba|acosan|acoso|persigue|perseguia|persiguio|sigue|siguio|seguia|hostiga|espera|esperaba|espero|busca|buscando|ronda|rondando|acecha|siguen .. trabajo|casa|esquina|carro|escuela|calle|todos|todas|donde|afuera|hasta|lados|camioneta|puerta|por|a|con|cuando',
      'me|nos acosa|hostiga|acecha|acosaba|persigue',
      'acosador me|no|sigue|volvio|anda|sabe',
      'acosandome|acosando',
      'se aparece|aparecio|para|estaciona|paro|presenta|presento|estaciono|planta|pasea|asoma .. trabajo|casa|afuera|esquina|escuela|carro|ventana|frente|calle',
      'anda|esta|estaba|pasa|estuvo|da .. rondando|afuera|vueltas|dando|siguiendome|buscandome|vigilando .. casa|trabajo|afuera|cuadra|ventana|por|calle|carro',
      'NOT me|nos deja|dejan en? paz|tranquila|empaz',
      'me encontro|encuentra|hallo|localizo .. otra|donde|mude|nueva|nuevo|direccion|refugio|aunque',
      'me|llamadas llama|marca|manda|escribe|perdidas .. veces|mensajes|numeros|numero|cada|bloqueado|bloquee|mil|diario',
      'orden de? restriccion|alejamiento|proteccion',
      'me poncho|rayo|corto|pincho .. llantas|carro|frenos',
    ],
    notNear: 'cobrador banco seguro hospital voces gobierno',
  },
};
