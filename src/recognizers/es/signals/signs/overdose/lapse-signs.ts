import type { OverdoseLapseSign } from '../../../../signals/constellations/overdose/lapse-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** A dose too much for a body that has changed, or measured wrong, in Spanish. */
export const lapseSigns: SignsOf<OverdoseLapseSign> = {
  toleranceLost: {
    says: [
      'sin|perdi|perdio|NOT .. tolerancia',
      'tolerancia .. baja|cero|nada|perdida|bajo|NOT',
      'salio|sali|saliendo|salir|salido|recien|acabo de|del la|el? anexo|carcel|bote|rehab|rehabilitacion|detox|centro|hospital|prision|clinica',
      'despues|desde de|del|que .. anexo|carcel|bote|rehab|rehabilitacion|detox|centro|prision',
      'semanas|meses|dias sin|limpio|limpia|en|encerrado',
      'NOT .. usaba|consumia|probaba|tocaba|usado|consumido|probado .. desde|hace|en',
    ],
  },
  sameAsBefore: {
    says: [
      'USO|INGIRIO .. lo|la|mi|su mismo|misma|de|dosis .. siempre|antes|vieja|que|dosis',
      'misma|mismo cantidad|dosis|que de|que .. antes|siempre|usaba|tomaba',
      'como antes|siempre|cuando',
    ],
    notNear: 'recetada doctor clinica',
  },
  aboutToUse: {
    says: [
      'voy|boy a meterme|inyectarme|fumarme|usar|picarme|echarme|meter|aventarme|consumir .. todo|toda|DROGA|OPIACEO|EXCITANTE|bolsa|resto|dosis',
      'me voy a meter|inyectar|fumar|picar|echar|aventar .. todo|toda|DROGA|OPIACEO|EXCITANTE|bolsa|resto|dosis',
    ],
    notNear: 'recetada cita',
  },
  heedless: {
    says: [
      'NOT me? importa|interesa',
      'me vale',
      'que|lo sea|pase|importa lo? que?',
      'a ver que pasa',
      'si me muero|mata|muera',
      'yo solo|sola|solito|solita',
      'pase lo que',
    ],
  },
  usedJust: {
    says: [
      'ya|acabo|acabamos|apenas de? me? USO|usar|fumar|meterme|inyectarme|probar',
      'USO un|una|poco|tantito|la .. hace|ahorita|ya|rato',
    ],
  },
  othersFell: {
    says: [
      'murio|murieron|cayo|cayeron|muerto|muertos .. con|por|de esa|eso|esto|esta|lo|misma',
      'segunda|tercera|cuarta|dos|tres|otra .. persona|personas|amigos|vecinos .. por|con|de|semana|dias',
      'mato|tumbo a .. amigo|primo|vecino|dos|tres|compa|conocido',
      'se estan muriendo|cayendo',
    ],
    notNear: 'escalera moto anos',
  },
  dosedWrong: {
    says: [
      'en lugar|vez de FEWER',
      'ml|mililitros|miligramos|mg|unidades|pastillas|gotas|cucharadas .. en lugar|vez de',
      'lei|leyo|medi|midio|conte|calcule .. mal',
      'dosis equivocada|incorrecta|mala',
    ],
    notNear: 'receto doctor bajando',
  },
  doseForgotten: {
    says: [
      'NOT me|se? acuerdo|acuerda|recuerdo|recuerda|se|sabe|acordaba si ya? me|la|las|lo|se? INGIRIO|habia|di|dio',
      'se|me me|le olvido que|si|y .. ya|habia|INGIRIO|tomado',
      'olvide|olvido que|si .. ya|habia|INGIRIO|tomado',
    ],
  },
  dosedAgain: {
    says: [
      'y|luego|despues|entonces .. otra|otro|mas|otras',
      'INGIRIO .. otra|otro|dos|ambas|las',
      'otra|segunda|doble dosis|pastilla|vez|parche',
      'dos veces',
    ],
  },
  patchesOn: {
    says: [
      '2|3|4|5|dos|tres|cuatro|otro|varios|segundo parche|parches',
      'parche|parches .. otro|otros|mas|dos|tres|encima',
      'parche|parches .. sin|NOT quitar|quitarse|quito|quite|quitarle',
    ],
    notNear: 'nicotina hormonas ojo rodilla',
  },
  hardToWake: {
    says: [
      'NOT PODER|logro|logramos|puedo|podemos DESPERTARLE para|pa|desde|ni',
      'NOT REACCIONA para|pa|desde|ni',
      'NOT PODER|puedo|podemos sentarlo|sentarla|pararlo|pararla|mantenerlo|mantenerla',
      'lleva|dormido|dormida .. horas dormido|dormida|asi',
      'dormido|dormida|tirado|tirada desde ayer|anoche|mediodia|manana|las',
    ],
    notNear: 'bebe siesta alarma anestesia',
  },
};
