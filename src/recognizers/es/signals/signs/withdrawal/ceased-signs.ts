import type { PauseSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How it is said in Spanish that something was stopped, and how long ago. */
export const ceasedSigns: SignsOf<PauseSign> = {
  ceased: {
    says: [
      'CESE .. todo|usar|consumir|drogas|droga|solo|sola|drogarse|drogarme|vicio|GOLPE|MEDICINA|RATO|hace|desde|FECHA',
      'deje|dejo|dejarlo|dejarla|dejarlas|dejado|suspendio|suspendi|suspendieron',
      'de golpe|jalon|tajo|sopeton',
      'en seco',
      'a|al secas|cien',
      'cold turkey',
      'no me|le|nos? surte|surten|surtieron|resurten|resurte|recetan|receta|dan|dieron|renuevan|autorizan',
      'CESE|sin|ACABA|QUITAN .. DROGA',
      'acabo|acabaron|terminaron|agotaron .. medicina|medicinas|pastillas|pastilla|dinero|droga|todo|dosis|receta|medicamento',
      'ACABA sin .. medicina|medicinas|pastillas|nada|dinero|droga|dosis|receta|seguro',
      'quede|quedo|quedado|quedaron|estoy|esta|ando|anda|llevo|lleva|llevamos|tengo|tiene sin',
      'RATO|semana|FECHA sin',
      'sin consumir|usar|nada|tomarla|tomarlas|tomarme|tomarse|meterse|meterme|MEDICINA|droga|fumar|inyectarme|inyectarse|consumo',
      'sobrio|sobria|limpio|limpia|seco .. RATO|desde|hace|CUANTOS',
      'RATO|lleva|llevo sobrio|sobria|limpio|limpia',
      'dia|noche CUANTOS',
      'CUANTOS dia|dias .. limpio|sobrio|sin|dejo|deje',
      'primer|segundo|tercer|cuarto dia',
      'MALILLA',
      'ENCIERRO .. desde|hace|RATO|CUANTOS|FECHA|y',
      'en|a|al el|la? ENCIERRO',
      'ENCIERRO',
      'cuaresma|penitencia|manda|promesa|juramento',
      'ultima|ultimo vez|dosis|pastilla|toma|consumo|cura|pase|inyeccion|pinchazo',
      'no me|le|nos? RECIBE .. mas|nada|dar|MEDICINA|para',
      'no ha|he consumido|usado|tomado|fumado|conseguido|metido',
      'QUITAN .. pastillas|medicina|medicinas|receta|medicamento|dosis|droga|doctor|clinica',
      'bajando|bajaron|bajo|bajarle .. dosis|pastilla|medicina|miligramos',
      'por no|dejar tomar|beber|pistear',
      'ya no consume|usa|uso|consumo|toma|tomo',
    ],
  },
  elapsed: {
    says: [
      'CUANTOS hora|horas|hrs|hr|dia|dias|noche|noches|semanas|semana|h',
      'desde el|la|ayer|anoche|antier|hace|FECHA|que|anteayer|entonces|esta',
      'hace|van|lleva|llevo|llevamos CUANTOS|dias|horas|poco|rato|ratos',
      'ayer|antier|anteayer|anoche|antenoche',
      'dia CUANTOS',
      'el FECHA',
      'todo|toda el|la dia|noche',
      '24h|36h|48h|72h|12h|24hrs|36hrs|48hrs|72hrs|60h',
      'semana|fin pasada|pasado|de',
    ],
  },
};
