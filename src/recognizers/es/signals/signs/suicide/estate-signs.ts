import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Things put in order and given away, in Spanish. */
export const estateSigns = {
  inOrder: {
    says: [
      'REPARTE .. mis|sus|todas|todos|mi|su|el|la BIENES',
      'arreglando|arregle|arreglar|arreglo|dejando|dejo|deje|ordenando|poniendo|puse|acomodando .. todo|papeles|cosas|cuentas|asuntos|pendientes .. orden|listo|arreglado|arreglados|regla|claro',
      'arreglando|arregle|arreglo|dejando|dejo mis|sus|los|unos papeles|asuntos|pendientes|cuentas|documentos',
      'contrasenas|contrasena|claves|clave|passwords|password|nip|pin .. para|a|por|apuntadas|anotadas|papel|banco|cajon|mesa|celular|libreta|sobre|si',
      'deje|dejo|dejando|di|dio|dando|apunte|apunto|anote|anoto|escribi|escribio .. contrasenas|contrasena|claves|clave|passwords|password|nip|pin',
      'seguro|poliza de? vida',
      'pague|liquide .. entierro|funeral|deudas|todo|renta|cremacion|velorio|panteon|deuda',
      'pago|pagado|pagando|liquido .. entierro|funeral|deudas|cremacion|velorio|panteon',
      'quien .. cuide|cuidara|cuida|quede|encargue|encargo .. perro|gato|hijos|ninos|perros|gatos',
      'encontre|busco|buscando|consegui|busque|buscandole .. casa|hogar|quien|familia .. perro|gato|perros|gatos|mascotas|cuide',
      'borre|borro|borrando|cerre|cancele|cancelo|cancelando .. facebook|cuentas|redes|fotos|todo|instagram|cuenta|contactos|citas|celular',
      'limpie|limpio|limpiando|deje .. cuarto|casa|todo .. limpio|limpia|batallen|nadie|NOT|nada|ordenado',
      'puse|pongo|pase|puso|paso a nombre',
      'perro|perra|perros|gato|gata|gatos|ninos|hijos ya? tienen|tiene|tendran quien|donde|casa',
      'firme|firmo|puse|puso|pase|paso .. carro|casa|troca|cuenta|titulo .. nombre',
      'escogi|escogio|dijo|quiero .. musica|canciones|ropa|caja .. entierro|funeral|velorio',
    ],
    notNear:
      'licencia iglesia mudanza mudo abogado rehabilitacion tratamiento internarme divorcio banco',
  },
  givesAway: {
    says: [
      'REGALAR .. mis|sus|todas|todos|mi|su|todo BIENES',
      'REGALAR .. BIENES .. favorito|favorita|favoritas|todas|sus|mis',
      'REGALAR .. todo|todas|todos',
      'puso|puse|deje|dejo|etiqueto|etiquete|aparto .. BIENES .. nombre|nombres',
      'REGALAR mi|su|mis|sus BIENES',
      'NOT .. voy|va a necesitar|ocupar|usar',
      'NOT lo|la|los|las voy|va a? necesitar|ocupar|necesito|ocupo',
    ],
    notNear:
      'viejo vieja viejita queda chica mudanza mudo mudamos navidad cumpleanos iglesia droga cristal tratamiento rehabilitacion',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
