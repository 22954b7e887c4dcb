import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Fear of someone at home, in Spanish. */
export const abuseFearSigns: SignsOf<
  Extract<AbuseVeiledSign, 'unsafe' | 'fearOfThem' | 'fearOfHome' | 'eggshells' | 'flinches'>
> = {
  unsafe: {
    says: [
      'NOT me|nos siento|sentimos segura|seguro|seguras .. casa|con|aqui|el|lado|ahi',
      'NOT estoy|estamos|esta segura|seguro|seguras|salvo .. casa|con|aqui|el|lado|ahi',
      'temo|tememos por mi|nuestra|la|mis vida|seguridad|integridad|vidas',
      'miedo por mi vida|seguridad',
      'mi vida corre|peligra',
      'corro|corremos peligro|riesgo',
    ],
    notNear:
      'recaer recaida sobrio sobria consumir perder pierda muera sobredosis droga pastillas convulsion',
  },
  fearOfThem: {
    says: [
      'miedo como|cuando me mira|ve|habla|mire',
      'miedo|pavor|terror|panico|temo a|al AGRESOR|mi|su .. esposo|marido|novio|pareja|ex|padrastro|papa|hijo|hermano|esposa',
      'miedo|pavor|terror|panico|temo .. llegue|llega|enoje|reaccione|mate|pegue|lastime|golpee|regrese|desquite|otro:matarme',
      'miedo|pavor|terror|panico|temo .. me|nos haga|lastime|golpee|pegue|mate|encuentre',
      'miedo|pavor|terror|panico|temo .. el|ella|ellos|esposo|marido|novio|pareja|ex|papa|padrastro .. haga|hacer|hacerme|hacernos|reaccione',
      'le|les tengo|tenemos|tiene|tienen|tenia miedo|pavor|terror|panico .. el|mi|mucho|cuando|porque|su|ella|que .. esposo|marido|novio|papa|llega|toma|enoja|padrastro|hijo|pareja|viejo',
      'me|nos da|dan|daba miedo .. esposo|marido|novio|pareja|ex|padrastro',
      'me|nos da|dan|daba miedo a? mi|su|el papa|padre|hijo|hermano|suegro|tio|viejo|senor|jefe',
      'me|nos da|dan|daba miedo cuando|el|ella|que .. llega|llegue|toma|enoja|enoje|grita|pone|regrese',
      'temo|tememos por mi|nuestra|la|mis|los vida|seguridad|hijos|integridad|vidas',
      'miedo por mi|nuestra|mis vida|seguridad|hijos|ninos',
      'NOT me|nos siento|sentimos|siente|estoy|estamos segura|seguro|seguras|salvo|a .. casa|con|aqui|el|lado|ahi|en',
      'corro|corremos|estoy|estamos|corre|vida en? peligro',
      'mi vida corre|esta|peligra',
      'NOT se|sabe|sabemos .. capaz|hara|haga',
      'NOT se|sabe|sabemos lo|de .. hacer|va|pueda',
      'es|seria|sea capaz de? .. todo|matarme|cualquier|lo|otro:matarme|hacerme|algo',
      'me intimida|atemoriza|aterroriza',
      'si .. ve|entera|cacha|oye|descubre|encuentra|agarra .. me|nos va|iria|ira a? ir? muy|re|bien? mal|feo|peor',
      'me asusta|aterra|espanta el|ella|mi|como|cuando .. llega|toma|enoja|grita|pone|mira|esposo|marido|novio|pareja|ex|padrastro',
      'un|cualquier dia .. de estos|va|me|nos .. mata|matar|pasa|se|golpea',
      'oigo|escucho|oir|oye|escuchar .. llaves|carro|camioneta|pasos|puerta|llegar .. tiemblo|congelo|corazon|panico|miedo|esconden|escondemos|me|se|paralizo',
      'tiemblo|temblamos|tiemblan|congelo|paralizo .. cuando|cada|al .. llega|oigo|oye|oyen|llave|llaves|carro|grita|escucho|abre|entra|oir',
    ],
    notNear: 'recaer recaida perder perderlo sobredosis recaiga pastilla pastillas fentanilo droga',
  },
  fearOfHome: {
    says: [
      'miedo|pavor|terror|temo|susto .. llegar|regresar|volver|entrar|estar|ir|irme .. casa|mi|ahi|alla|con',
      'NOT quiero|quiere|queremos|puedo|podemos|quieren llegar|regresar|volver|entrar|ir .. casa|con el|ella',
      'NOT quiero|quiere|quieren .. llegar|regresar|volver|ir .. casa',
      'me quedo|quede|espero|duermo|sento|dormi|estoy|doy|tardo .. carro|estacionamiento|parque|calle|afuera|vueltas|trabajo|porche|camioneta .. para|hasta|porque|antes|duerma|con|no|llegar|durmio|miedo',
      'NOT me|nos|lo|la|los manden|mande|regresen|hagan|devuelvan .. casa|con|regresar|a|para',
      'llora|lloran|tiembla|grita|esconde|orina .. cuando|antes|si|al .. ir|toca|irse|llega|con|papa|regresar|ve|visita',
      'NOT quiere|quieren ir|irse|regresar|quedarse|volver .. con|papa|casa|tio|abuelo',
    ],
    notNear: 'recaer tomar consumir anexo hospital',
  },
  eggshells: {
    says: [
      'pisando|piso|pisar|caminando|caminar|caminamos|ando|andamos|camino|andar .. huevos|cascaras|cascarones|vidrios|puntillas|puntitas|cuidado|brasas|hielo|vidrio|huevo',
      'cualquier|cada|todo|hasta|minima|menor|la cosa|cosita|ruido|palabra|respiro|pretexto .. enoja|explota|molesta|prende|altera|encabrona|enfurece|loco|saca|pone|pelea|motivo',
      'por cualquier|todo|nada .. enoja|explota|grita|pega|pelea|cosa|arma|encabrona|pone',
      'NOT se|sabemos .. humor|con|que|como|cuando .. va|llegar|llegue|explotar|llega|humor|cual|enojar|viene',
      'cuido|medir|mido|cuidar|pensar|cuidando|pienso .. que|lo|palabras|palabra|cada .. digo|hablo|decir|palabra|enoje|moleste',
      'para que|no .. se|NOT enoje|moleste|explote|altere|ponga|encabrone|enojarlo|grite|haga',
      'NOT hacerlo|hacer enojar',
      'hacerlo|hago|hacerla|haga enojar',
      'cuando|si|despues|nomas|al toma|tomaba|toma|bebe|llega|esta|consume|tomado|borracho|usa|fuma|anda .. otro|otra|cambia|transforma|pone|violento|diablo|monstruo|agresivo|desconozco|persona|loco|distinto|miedo|escondemos|desquita|golpea|esconden|grita',
      'se transforma|convierte|vuelve|pone|torna otra|otro|en|diferente|como|loco|monstruo|agresivo|violento|diablo|bien',
      'todos|todas|ninos|hijos callados|calladitos|quietos|escondidos|esconden|encierran|callan|escondemos|asustados|esconde .. llega|cuando|el|carro|oyen',
    ],
  },
  flinches: {
    says: [
      'me encojo|tapo|cubro|espanto|sobresalto|agacho|brinco .. cuando|cada|si|cara|el|mano|alguien',
      'brinco|salto|tiemblo|tiembla|brinca|cubro|cubre cuando|cada|al|si .. levanta|alguien|mano|puerta|grita|mueve|cierra',
      'hijos|hijas|ninos|nenes|nenas|hermanitos .. meten|corren|encierran|hacen .. debajo|cama|closet|dormidos|cuarto|bano',
      'hijos|hijo|hija|ninos|nino|nina|bebe .. esconden|esconde|tiemblan|tiembla|lloran|encogen|asustan|miedo|escondidos|debajo .. cuando|closet|cama|llega|mesa|gritos|el',
    ],
    notNear: 'cohetes perro',
  },
};
