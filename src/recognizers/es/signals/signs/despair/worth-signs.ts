import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Worth = Extract<DespairSign, 'othersEased' | 'payout' | 'burden' | 'unmissed' | 'worthless'>;

/** How people say that they are of no use to anyone, in Spanish. */
export const worthSigns: SignsOf<Worth> = {
  othersEased: {
    says: [
      'ESTARIAN mejor|tranquilos|felices|bien|contentos|libres|aliviados',
      'mejor|tranquilos|felices|tranquilas|aliviados|libres',
      'descansarian|descansan|descansaran|superarian|superan|sanarian|recuperarian|repondrian',
      'menos|mas|sin problemas|preocupaciones|gastos|estres|pleitos|dinero|paz|broncas',
      'vida .. facil|mejor|tranquila|barata',
      'cobrar|cobran|cobrarian|cobren .. seguro|aseguranza',
      'les|le ahorro|ahorraria|quito|quitaria|evito .. problemas|pena|gasto|peso|carga|dolor|molestia',
      'haria|hago|hacerles|hacerle .. favor',
    ],
  },
  payout: {
    says: [
      'seguro|aseguranza|poliza de vida',
      'cobrar|cobran|cobrarian|cobren|cobre .. seguro|aseguranza|poliza',
    ],
  },
  burden: {
    says: [
      'estoy|salgo|salir|sale sobrando',
      'estoy|siento|salgo de mas',
      'siento|creo|se que? sobro|estorbo',
      'pienso|creo|siento|se que todos|ellos|familia|hijos|mi? .. ESTARIAN mejor|felices|tranquilos',
      'un|una problema|boca|carga|preocupacion|adicto menos',
      'carga|estorbo|lastre|molestia|parasito para mi|todos|ellos|familia|los|la|mis',
      'soy|siento|como|seria|ser|seguir|siendo un|una|pura|puro|nomas|solo? carga|estorbo|lastre|peso|problema|molestia|parasito|cruz',
      'estorbo|estorbando|lastre',
      'NOT ANHELAR ser|dar|seguir .. carga|molestia|problemas|lata|estorbo|peso',
      'nomas|solo|puro|puros estorbo|molesto|causo|doy|traigo|hago|problemas|dolor|lata|dano',
      'todos|familia|hijos .. hartos|cansados|fastidiados de mi',
      'NOT .. gasten|gaste|pierdan|pierda|inviertan dinero|tiempo|en? mi|conmigo',
      'van|vamos|vas|podran|pueden a? descansar|librar|librarse|descansan de mi|el|ella',
      'arruino|arruine|destruyo|destrui|lastimo|echo|eche|amargo .. todo|todos|vida|familia|perder',
      'culpa mia|mi',
      'NOT tendran|van|vamos|tendriamos|tendrian|tengan|vuelvo|voy .. preocuparse|batallar|lidiar|dar|molestar|molestarlos|cargar|preocupar .. mi|conmigo|mas|lata|ella|el',
    ],
    notNear: 'bateria telefono celular cuenta',
    notBefore: 'de telefono',
  },
  unmissed: {
    says: [
      'NOT|quien .. extranaria|extranara|extranarian|extrana|notaria|notara|echaria|lloraria|lloraran|llorara',
      'NOT|quien se? daria|darian|daran|dara|da|enteraria|enterara cuenta|si',
      'NOT a nadie? le|les? importo|importa|importaria|hago|intereso|haria si|falta|yo|muero|nada',
      'conmigo o sin mi',
      'nadie .. necesita|quiere|extrana|importo|ama|falta|ocupa|busca',
      'NOT le hago|haria|hare falta',
      'NOT hago|haria|hago falta nadie|a|aqui|en',
      'olvidarian|olvidan|olvidaran|olvidaria .. mi|facil|pronto|rapido',
      'nadie .. iria|vendria|ira .. velorio|funeral|entierro',
      'solo|sola en|con .. mundo|nadie',
    ],
    notNear: 'trabajo morir dejar tomar',
  },
  worthless: {
    says: [
      'NOT valgo|sirvo|merezco .. nada|nadie|pena|mierda|amor|perdon|feliz',
      'soy un|una|pura? .. basura|fracaso|mierda|inutil|porqueria|fracasado|fracasada|nada|error|desgracia|asco|decepcion|monstruo|verguenza|cucaracha|lacra',
      'siento .. basura|inutil|poca|nada|mierda|fracasado|fracasada|cosa',
      'me odio|detesto|desprecio|aborrezco',
      'asco|odio|verguenza .. mismo|misma',
      'NOT soy nadie|nada|bueno|suficiente',
      'ocupo|ocupando|robando|robo|gasto espacio|aire|oxigeno|lugar',
      'todo lo? .. arruino|echo|hago mal|perder?',
    ],
  },
};
