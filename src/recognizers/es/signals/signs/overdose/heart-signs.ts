import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Pulse, heat, chest and stomach, in Spanish. */
export const heartSigns = {
  noPulse: {
    otherDenied: ['DUDAR'],
    says: [
      'NOT|sin|apenas|poco|debil|ni .. pulso|latidos',
      'pulso .. debil|lento|bajo|apenas|perdido|bajito|baja|bajando|40|30',
      'corazon .. lento|despacio|apenas|paro|parando|para|debil',
      'paro|infarto cardiaco|respiratorio',
      'oxigeno .. bajo|baja|bajando|70|75|80|82|85|78',
      'NOT late|latia .. corazon',
      'NOT le? late|siento|encuentro|hallo|oigo .. corazon|pulso|latido|latidos|palpito',
    ],
  },
  overheated: {
    says: [
      'arde|ardiendo|hirviendo|quemando|hierve .. calentura|fiebre|piel|cuerpo|calor|vivo|temperatura',
      'ardiendo|hirviendo|sobrecalentado',
      'temperatura|fiebre|calentura .. 40|41|42|104|105|106|39',
      'muchisimo|demasiado|mucho|insoportable calor',
      'golpe de calor',
      'sudando|suda .. mares|chorros|mucho|bastante|demasiado|agua|cubetas',
      'empapado|empapada .. sudor',
      'NOT|dejo .. suda|sudar',
      'piel .. caliente|ardiendo|roja',
      'bien|muy|super caliente|rojo|roja',
    ],
  },
  heartPain: {
    says: [
      'pecho .. duele|dolor|aprieta|presion|apretado|oprime|quema|punzada|punzadas|doliendo|explota|apachurrado',
      'dolor|duele|presion|punzada|opresion|duelen .. pecho|corazon',
      'corazon .. salir|sale|mil|rapido|acelerado|acelerada|explotar|explota|brinca|late|galopa|fuerte|desbocado|duele|salta|reventar|retumba|taquicardia',
      'sale|salir|explota|acelera|acelero|brinca|revienta el|mi? corazon',
      'taquicardia|palpitaciones|arritmia|infarto',
      'brazo|lado .. izquierdo .. duele|dormido|hormiguea|entumido',
      'brazo .. dormido|entumido|duele|hormigueo',
      'pulso .. 150|160|170|180|200|alto|alta|acelerado|mil|cielos',
    ],
  },
  vomits: {
    says: [
      'VOMITAR',
      'guacareo|guacarea|guacareando|basqueando|basca|trasbocando|devolviendo|vomitadera|arrojando|buitreando',
      'arroja|devuelve todo',
    ],
    notNear: 'adrede dedos',
  },
  rousing: {
    says: [
      'SACUDIR|sacudiendo|cachetear|cacheteando|cachetadas|pellizcos',
      'le|lo|la grito|gritamos|hablo|pego|echo agua|nombre|cachetadas|y',
      'le|lo|la sacudo|muevo|pellizco|cacheteo|despierto',
    ],
  },
  rescues: {
    says: [
      'respiracion boca',
      'boca a boca',
      'masaje|compresiones cardiaco|pecho|toracicas',
      'haciendo|hago|hacer|hacerle|doy|damos|dando .. cpr|rcp|reanimacion',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
