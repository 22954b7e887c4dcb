import type { SignalRule } from '../../signals/rule.ts';
import { suicide } from './suicide-rule.ts';

/** Said of oneself and of being there at all. */
const WORTHLESS = [
  'soy|siento|ser una? carga|estorbo|problema|basura',
  'doy puros? problemas|lata|lastima',
  'NOT valgo|sirvo nada?',
  'nadie me quiere|necesita|extrana|busca|extranaria',
  'odio mi? vida|vivir|existir',
  'seguro de vida',
  'merece|merecen otro|otra mejor? mama|papa|esposo|esposa|vida|padre|madre|hijo',
  'descansar|descansarian|mejor|felices .. cuando|sin|si yo? mi|NOT',
  'estorbo|sobro',
];

/** Life as a weight, and the wish that it stop: a question, and help where two are said together. */
export const netDespairRules: readonly SignalRule[] = [
  suicide('net-weary-of-life', {
    mode: 'interrupt',
    says: [
      'VIVIR .. me|nos PESA',
      'me PESA respirar|VIVIR|existir|despertar|estar .. viva|vivo?',
      'NOT merezco .. aire|respiro|respirar|vida|existir|VIVIR',
      'que|cual SENTIDO tiene|hay? VIVIR|vida|existir',
      'NOT .. SENTIDO .. seguirle|seguir aqui|despierto|vivo|viva',
      'desaparecer .. mundo|mapa|tierra|vida',
      'pensando|PENSAR en .. como desaparecer|irme',
      'IRME|irme .. de una vez|este mundo',
      'valgo|sirvo|vale mas MUERTO',
      'virgen|virgencita|santa|jesus|cristo .. me .. lleve|deje|recoja|llevara',
      'NOT me deje|dejes|deja amanecer|despertar',
      'que .. trailer|camion|tren|carro|troca me .. pase|aplaste|arrolle|lleve|mate|atropelle|choque',
      'QUERER que me|la|lo entierren|sepulten|cremen',
      'PENSAR en|de morirme|morirse|morirnos',
    ],
    notNear: 'miedo temo jaja risa',
    openNear: 'pena verguenza hambre',
  }),
  suicide('net-carry-less', {
    mode: 'interrupt',
    says: [
      'ESTARIAN .. mejor|felices|tranquilos .. sin mi',
      'DECIR .. ESTARIAN .. mejor|felices|tranquilos .. sin el|ella',
      'ESTARIAN|descansar .. cuando|si yo NOT este|exista|estuviera',
      'sirve|sirvo|vale|valgo .. mas .. seguro|MUERTO',
      'seguro de vida .. yo|conmigo|cobren|sirve',
      'soy|siento|ser una? carga|estorbo',
      'NOT PODER mas',
      'NOT QUERER estar aqui',
    ],
    near: [
      'ESTARIAN .. mejor|felices|tranquilos .. sin mi|el|ella',
      'seguro de vida',
      'CARTA .. escrita|escritas|listas|lista|hechas',
      'escribi|escrito|deje|dejo .. CARTA',
      'cuando|si yo NOT este|exista|estuviera',
      'REGALAR',
      'merece|merecen otro|otra',
      'desaparecer|morir|morirme|muerto|muerta',
    ],
    past: 'interrupt',
    notNear: 'alcohol trabajo',
  }),
  suicide('net-despair', {
    mode: 'check',
    says: [
      ...WORTHLESS,
      'que|cual SENTIDO tiene|hay? todo|esto|seguir',
      'NOT .. SENTIDO seguirle|seguir|intentarlo',
      'para|pa que me quieren|tienen|salvan|salvaron|nacio|naci',
      'que se acabe|apague|termine ya|todo|esto',
      'QUERER que se? acabe|apague|termine',
      'nada|nadie que me amarre|ate|detenga|retenga|importe|aqui',
      'NOT hay|queda|quedan nada|razon|motivo|razones|esperanza',
      'me da igual todo',
      'da igual si .. mata|muero|muera|pasa|despierto',
      'que mas da|dara si|todo|vivo|muero',
      'NOT pasa nada si me|yo muero|desaparezco|voy',
      'si me|yo muero .. NOT pasa',
      'hacer .. tonteria|locura|estupidez',
      'demasiado|muy tarde para mi',
      'NOT hay vuelta atras',
      'vacia|vacio|muerta|muerto por dentro',
      'toque|tocado fondo .. NOT',
      'NOT QUERER .. mas',
      'sin mi .. mejor|felices',
      'mundo|todos sin mi',
      'dejo de comer|tomar|tomarse .. proposito|medicina|insulina|medicinas',
    ],
    notBefore:
      'de del tomando tomar beber usar consumir vivir tequila cerveza drogas alcohol problemas deudas trabajo asi con por para excusas vicio preguntas informacion cama caro cristal el la los las un una',
    notNear:
      'alcohol vicio drogas tomar tomando cerveza medicaid aseguranza trabajo dinero deudas bar cita cafe',
  }),
];
