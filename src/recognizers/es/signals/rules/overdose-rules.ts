import type { SignalRule } from '../../../signals/rule.ts';
import { ILL, overdose } from './overdose-rule.ts';

/** Taken together. */
const MIXED = [
  'TRAGADO|tomo|toma|tomaste .. DROGA con|y|and .. ALCOHOL|DROGA',
  'TRAGADO|tomo|tome .. ALCOHOL con|y|and .. DROGA',
  'mezcle|mezclo|mezclado|mezclando|revolvi|revolvio|combino|combine|combinado .. DROGA .. ALCOHOL|DROGA',
  'mezcle|mezclo|mezclado|mezclando|combino|combine .. ALCOHOL .. DROGA',
  'DROGA con ALCOHOL',
];

/** Overdose: under way, intended, or likely from what was taken (clinical.md 3.2). */
export const overdoseRules: readonly SignalRule[] = [
  overdose('now', {
    mode: 'interrupt',
    says: [
      'esta|estoy|ando|anda|estan .. sobredosis',
      'tiene|tengo|teniendo|tuvo|tuve|dio|dando|sufriendo|sufrio|creo|es|fue|parece una|un|de|que|es|fue|tuvo|tiene? una|un|de? sobredosis',
    ],
    feared: 'check',
    past: 'check',
    notNear: 'prevenir prevencion',
  }),
  overdose('just-now', {
    mode: 'interrupt',
    says: ['acaba|acabo de? tener|dar|darle .. sobredosis'],
  }),
  overdose('intended', {
    mode: 'interrupt',
    says: [
      'QUERER|IR|PENSAR a|en? tomarme|tomarse|tragarme|tragarse .. TODO|MUCHO|DEMASIADO|ENVASE .. DROGA',
      'QUERER|IR|PENSAR a|en? tomarme|tomarse|tragarme|tragarse .. ENVASE',
      'me|se las|los QUERER|IR a? tomar|tragar todas|todos',
      'me QUIERO a? tomar|tragar .. TODO|MUCHO|DEMASIADO|ENVASE .. DROGA',
      'se QUIERE a? tomar|tragar .. TODO|MUCHO|DEMASIADO|ENVASE .. DROGA',
      'QUERER|IR a? tener|darme|dar|provocarme|meterme|meter|hacer .. sobredosis',
      'sobredosis a proposito',
      'PENSAR en .. sobredosis',
    ],
    feared: 'check',
  }),
  overdose('took-too-many', {
    mode: 'interrupt',
    says: [
      'tomo|trago|comio .. DROGA .. mi|el|la BEBE',
      'intoxico|intoxicado|intoxicada|intoxique .. DROGA',
      'me voy|quiero|QUERER a? tomar|tragar todas|todos',
      'TRAGADO .. DEMASIADO|TODO|MUCHO .. DROGA',
      'se tomo|trago|comio|echo|metio|tomaron .. DEMASIADO|TODO|MUCHO .. DROGA',
      'ALGUIEN tomo .. DEMASIADO|TODO|MUCHO .. DROGA',
      'TRAGADO un|una|el|la|medio .. ENVASE .. DROGA',
      'se tomo|trago|comio un|una|el|la|medio|todo .. ENVASE .. DROGA',
      'TRAGADO DROGA de mas',
      'acabo|acaba|acabe .. de? TRAGAR .. TODO|MUCHO|DEMASIADO|ENVASE .. DROGA',
      'acabo|acaba|acabe .. de? TRAGAR .. ENVASE|MUCHOS|VENENO',
      'TRAGADO|tomo .. MUCHOS .. FUERTES',
      'me|se empastille|empastillo|empastillado|empastillada|sobredosifico|sobredosifique',
      'BEBE .. tomo|trago|comio|metio|chupo .. DROGA|VENENO|parche',
      'BEBE .. tomado|tragado|comido .. DROGA|VENENO',
      'tomo|trago|tome|trague|bebio|bebi .. VENENO',
      'tomado|tomaron|tome|tomo .. TODO .. DROGA .. casa|botiquin|habia',
      'TRAGADO|bebi|bebio|tomo .. VENENO',
    ],
    past: 'interrupt',
    notNear: 'foto fotos doctor receta',
  }),
  overdose('took-to-die', {
    mode: 'interrupt',
    says: ['paso .. mano', 'TRAGADO|tomo|tome .. DROGA', 'me|se tome|tomo .. ENVASE'],
    near: [
      'NOT QUERER VIVIR|despertar|seguir|estar|existir',
      'MATARSE',
      'QUERER MORIR',
      'para MORIR|NOT',
      'despedida|despidio|adios',
      'a proposito|adrede',
    ],
    past: 'interrupt',
    notNear: 'doctor receta manana diario',
  }),
  overdose('took-too-much', {
    mode: 'check',
    says: [
      'bote|frasco|caja|blister .. vacio|vacia|vacios',
      'NOT se|sabemos cuantas|cuantos|que|cuanto .. tomo|trago|metio',
      'me|se pase|paso con|de .. DROGA',
      'fueron|eran|van como? MUCHOS .. DROGA',
      'cuentas con .. DROGA',
      'meti|metio|inyecte|inyecto|consumi|consumio|use|uso DEMASIADO',
      'tome|tomo DEMASIADO DROGA',
      'tome demasiadas|muchisimas',
      'TRAGADO .. MUCHOS .. DROGA',
      'tomo .. MUCHOS DROGA',
      'se tomo|trago|comio .. MUCHOS DROGA',
      'paso .. mano con',
      'paso de dosis',
      'TRAGADO unas|estas|esas DROGA',
    ],
    notBefore: 'para diarias diario al',
    notNear: 'mg miligramos diarias diario',
  }),
  overdose('mixed-ill', {
    mode: 'interrupt',
    says: MIXED,
    near: ILL,
    past: 'interrupt',
  }),
  overdose('mixed', {
    mode: 'check',
    says: [
      'TRAGADO .. DROGA con|y .. ALCOHOL',
      'mezcle|mezclo|mezclado|mezclando|revolvi|revolvio .. DROGA .. ALCOHOL',
      'mezcle|mezclo|mezclado|mezclando .. ALCOHOL .. DROGA',
    ],
  }),
  overdose('mention', {
    mode: 'check',
    says: ['sobredosis'],
    notNear:
      'prevenir prevencion clase curso kit narcan naloxona senales signos sintomas riesgo sobrevivi sobreviviente limpio sobrio sobria cafe cafecito azucar dulces informacion paramedico enfermera enfermero bombero atendia atiendo trabajo trabajaba',
    notMourned: true,
  }),
];
