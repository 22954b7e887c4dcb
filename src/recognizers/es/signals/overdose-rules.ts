import type { SignalRule } from '../../signals/rule.ts';

const overdose = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `overdose.es.${id}`,
  signal: 'overdose',
  ...rule,
});

/** Overdose: under way, intended, or likely from what was taken (clinical.md 3.2). */
export const overdoseRules: readonly SignalRule[] = [
  overdose('now', {
    mode: 'interrupt',
    says: [
      'esta|estoy|ando|anda|estan .. sobredosis',
      'tiene|tengo|teniendo|tuvo|tuve|dio|dando|sufriendo|sufrio|creo|es|fue|parece .. sobredosis',
    ],
    feared: 'check',
    past: 'check',
    notNear: 'prevenir prevencion',
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
      'TRAGADO .. DEMASIADO|TODO|MUCHO .. DROGA',
      'se tomo|trago|comio|echo|metio|tomaron .. DEMASIADO|TODO|MUCHO .. DROGA',
      'ALGUIEN tomo .. DEMASIADO|TODO|MUCHO .. DROGA',
      'TRAGADO un|una|el|la|medio .. ENVASE .. DROGA',
      'se tomo|trago|comio un|una|el|la|medio|todo .. ENVASE .. DROGA',
      'TRAGADO DROGA de mas',
      'TRAGADO|bebi|bebio|tomo .. VENENO',
    ],
    past: 'interrupt',
    notNear: 'foto fotos doctor receta',
  }),
  overdose('took-too-much', {
    mode: 'check',
    says: [
      'meti|metio|inyecte|inyecto|consumi|consumio|use|uso DEMASIADO',
      'tome|tomo DEMASIADO DROGA',
      'tome demasiadas|muchisimas',
      'TRAGADO MUCHOS .. DROGA',
      'se tomo|trago|comio .. MUCHOS DROGA',
      'paso .. mano con',
      'paso de dosis',
      'TRAGADO unas|estas|esas DROGA',
    ],
    notBefore: 'para diarias diario',
  }),
  overdose('mixed', {
    mode: 'check',
    says: [
      'TRAGADO .. DROGA con|y .. ALCOHOL',
      'mezcle|mezclo|mezclado|mezclando|revolvi|revolvio .. DROGA .. ALCOHOL',
      'mezcle|mezclo|mezclado|mezclando .. ALCOHOL .. DROGA',
    ],
  }),
  overdose('unresponsive', {
    mode: 'interrupt',
    says: [
      'NOT despierta|desperto|reacciona|reacciono|responde|respira|respirando|respiraba|respirar',
      'NOT se mueve',
      'NOT PODER|logro|logramos|consigo DESPERTARLO',
      'NOT lo|la PODER|logro|logramos|consigo despertar',
      'NOT lo|la despierta nada',
      'NOT tiene|siento|encuentro .. pulso',
      'dejo|deja|paro de respirar',
      'apenas|casi RESPIRAR',
      'respira .. APENAS',
      'inconsciente',
      'sin conocimiento|sentido|pulso|reaccionar',
      'perdio .. conocimiento|conciencia',
      'labios|cara|unas|dedos|boca .. MORADO',
      'puso|poniendo|pone|quedo|volviendo|puesto MORADO',
      'ALGUIEN .. esta MORADO',
      'sacando|echando|echa|saca|tiene .. espuma .. boca',
      'espuma por|en la boca',
      'ahogando|ahogandose|ahogo .. vomito',
    ],
    past: 'interrupt',
    notBefore: 'temprano hasta bien por tarde a',
    notNear:
      'llamadas mensajes telefono celular correo textos texto whatsapp pagina alarma pregunta preguntas carro cielo',
  }),
  overdose('nodding', {
    mode: 'interrupt',
    says: ['ALGUIEN .. cabeceando', 'ALGUIEN .. desmayo|desplomo|desvanecio|muriendo'],
    near: ['DROGA', 'inyecto'],
  }),
  overdose('breathless', {
    mode: 'interrupt',
    says: ['NOT PODER .. respirar'],
    near: ['TRAGADO', 'DROGA', 'fume'],
  }),
  overdose('breathing', {
    mode: 'check',
    says: [
      'NOT PODER .. respirar',
      'cuesta|batallando|dificil respirar',
      'NOT respira bien',
      'respira|respirando muy? mal|raro|feo|lento|despacio|poquito',
      'ronca|roncando raro|feo|fuerte',
      'ALGUIEN .. desmayo|desplomo|desvanecio',
      'se desmayo|desplomo',
    ],
    notNear: 'nariz gripa mascara cubrebocas asma',
  }),
  overdose('mention', {
    mode: 'check',
    says: ['sobredosis'],
    notNear:
      'prevenir prevencion clase curso kit narcan naloxona senales signos sintomas riesgo sobrevivi limpio sobrio sobria',
    notMourned: true,
  }),
];
