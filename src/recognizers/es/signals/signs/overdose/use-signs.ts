import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What was taken, and how, in Spanish. */
export const useSigns = {
  tookIt: {
    says: [
      'acabo|acaba|acababa de picar|picarse|picarme|shutear|arponear|esnifar|jalar|usar|consumir|meterme|inyectarme|fumar|picarme|meterse|inyectarse',
      'despues|con|por|desde de? esa|ese|esas|esos|la|una|el pastilla|pastillas|droga|toque|raya|linea|dosis|cosa|polvo',
      'USO .. DROGA|OPIACEO|EXCITANTE|RECETADA|pastillas|algo|veneno|vape|toque|churro|mota|pipa|foco|cosa|gallo|spray',
      'me|se los|las|lo|la INGIRIO',
      'despues de fumar|tomar|usar|consumir|inhalar|meterme|meterse|inyectarme|inyectarse|probar',
      'dio|di|dimos|dieron|echo|eche un|una|unos|unas|otro|otra fumada|fumadas|jalon|jalones|toque|toques|raya|linea|pase|pasecito|llegue|piquete',
      'fumo|fume|trono|quemo|USO la|una|un|unas|las|otra azul|azules|azulita|blue|blues|raya|linea|chinita|roxy',
      'una|un|primer|sola|solo fumada|raya|linea|pase|piquete|jalon y',
      'recayo|recai|recaida',
      'se|me drogo|drogue|inyecto|inyecte|pico|pique|metio|meti|puso|puse',
      'drogado|drogada|drogo|pasado|pasada|cruzado|cruzada|loco|puesto|high',
      'volvio|volvi a usar|consumir|meterse|fumar|inyectarse',
      'anda|andaba|ando bien|muy drogado|drogada|pasado|cruzado|loco|arriba|cristalizado',
    ],
  },
  mixed: {
    says: [
      'mezclo|mezcle|mezclar|mezclado|mezclando|combino|combine|combinado|combinando|mezcla|cruzo|cruce|revolvio|revolvi',
      'DROGA|ALCOHOL .. con|y|mas|encima|despues .. DROGA|ALCOHOL|tomado|trago|cerveza|pastillas|alcohol',
      'INGIRIO|USO .. con ALCOHOL',
      'RECETADA .. con|y .. ALCOHOL|tomado',
      'encima|arriba .. tomo|tome|trago|DROGA|ALCOHOL',
    ],
  },
  laced: {
    says: [
      'mas fuerte|fuertes que|de',
      'algo tenia|traia|trae|tiene|habia|llevaba',
      'de|salio la? mala|chafa|malo',
      'pego|pega .. fuerte|duro|feo|gacho|mal|raro',
      'echaron|echo|pusieron|puso algo',
      'alguien|vato|tipo me|le dio|puso|echo|regalo',
      'drogaron|drogo|burundanga|escopolamina',
      'adulterado|adulterada|adulteradas|cortada|cortado|pirata|piratas|falsas|falsa|callejera|alterada',
      'traia|tenia|trae|tiene|contenia|llevaba fentanilo|fenta|fentanyl|algo',
      'NOT se|sabe|sabemos .. que|era|traia',
      'de .. calle',
    ],
  },
  opioid: {
    says: ['OPIACEO', 'se|me|nos pico|pique|inyecto|inyecte|arponeo|piqueteo', 'la azul|azulita'],
  },
  stimulant: { says: ['EXCITANTE', 'raya|rayas|linea|lineas|pase|pases'] },
  swallowedBag: {
    says: [
      'trago|trague|tragado|tragaron|tragarse|tragarme|comio|comi|ingirio .. ENVOLTURA',
      'ENVOLTURA .. rompio|reventado|reventar|revento|abrio|rota|romper|adentro|dentro|estomago|panza',
      'metio|meti|escondio|escondi|guardo|metido|trae|traigo .. ENVOLTURA|droga|coca|cristal .. ano|recto|culo|cuerpo|adentro|vagina|estomago|panza|cola',
      'trago|trague|comio .. droga|coca|cristal|heroina|mota|piedra .. policia|chota|retenia|pararon|placa|redada|agarraran|cops',
    ],
    notNear: 'papitas sabritas dulces',
  },
  emptied: {
    says: [
      'RECIPIENTE|blister|frascos|cajas|botes|pastillero .. vacio|vacia|vacios|vacias|abierto|abiertos|tirado',
      'faltan|falta|desaparecieron .. pastillas|DROGA',
      'pastillas|DROGA .. tiradas|regadas|piso|cama|lado|faltan|vacio',
      'vacio|vacia .. RECIPIENTE',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
