import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What stands beside a farewell, in Spanish. */
export const besideSigns = {
  calmSudden: {
    says: [
      'repente|raro|rara|extrano|extranamente|pronto|derrepente .. calmado|calmada|tranquilo|tranquila|contento|contenta|feliz|paz|sereno|alegre',
      'tranquilo|tranquila|calmado|calmada|paz|feliz|contenta|contento .. repente|decidi|decision|despues|derrepente|asusta',
      'siento|estoy|siente|anda|quede .. en|por .. paz .. ya|ahora|todo|decidi|decision|fin',
      'por|al fin estoy|siento|me .. paz|tranquilo|tranquila|calma',
    ],
    notNear:
      'bebe sobrio rehabilitacion medicamento terapia iglesia misa culto dios grupo sober living programa jaja',
  },
  insured: {
    says: [
      'seguro|poliza de? vida .. paga|pagan|cubre|cobran|cobren|cobrar|dinero|alcanza|hijos|familia|suicidio|suicida',
      'seguro .. paga|pagan|cubre|cobran|cobren|cobrar .. suicidio|muero|muerte|muera|mato|vida',
      'cobrar|cobren|cobran|dejar|dejarles|cobrarian .. seguro|poliza',
      'valgo|vale mas muerto|muerta',
      'mas .. muerto|muerta que vivo|viva',
    ],
  },
  joins: {
    says: [
      'reunirme|reunirse|reencontrarme|juntarme|encontrarme|alcanzar|alcanzarlo|alcanzarla|encontrarse|reunir .. con|mi|su|dios|QUERIDOS|ella|el|alla',
      'ir|irme|voy|quiero|irse|quiere .. con dios|ella|el|diosito|mi|su .. mama|papa|hijo|hija|abuela|abuelo|hermano|cielo|ya|pronto|senor',
      'ir|irme|voy|irse|quiere|ya con dios|diosito',
      'quiero|voy|quiere estar con .. mama|papa|hijo|hija|abuela|hermano|angelito|difunto|difunta .. cielo|alla|muerto|ya|murio',
      'ver|verla|verlo|veo|vere .. cielo|alla|pronto|gloria|otra',
      'angeles|angelitos|muertitos|muertos|difuntos|diosito|calaca|parca .. me|nos? llama|llaman|llamando|espera|esperan|esperando',
      'me espera|esperan|llama|llaman|esta .. cielo|alla|lado|muerto|muerta|difunto',
    ],
    notNear: 'visitar mexico trabajo casa carcel iglesia',
  },
  lost: {
    says: [
      'murio|fallecio|muerto|muerta',
      'perdi|perdio',
      'se fue|fueron',
      'me|lo|la dejo|quitaron|quito|abandono',
      'NOT esta',
      'ni eso|ellos|mis|dios|nada .. detiene|detienen|deteniendo|frena|frenan|basta|alcanza',
    ],
  },
  alone: {
    says: [
      'solo|sola|solito|solita|borracho|borracha|tomado|tomada|llorando|pedo|peda|encerrado|encerrada',
      'todos|familia|ninos|hijos|esposo .. dormidos|duermen|dormido|durmiendo|salieron|fueron',
      'NOT hay nadie',
    ],
  },
  trained: {
    says: [
      'capacitacion|taller|folleto|curso|seminario|platica|conferencia|presentacion|volantes',
      'prevencion del|de|al',
      'estadisticas|estudio|noticia|noticias|reportaje|articulo',
      'voluntario|voluntaria',
    ],
  },
  recovered: {
    says: [
      'hace .. anos|ano|decada',
      'anos limpio|sobrio|limpia|sobria|despues|atras|sin',
      'gracias a dios NOT|ya|estoy|sali|sigo',
      'meses|ano limpio|sobrio|limpia|sobria',
      'cuando .. era|tenia .. joven|chico|chica|adolescente|15|16|17|18|19|20',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
