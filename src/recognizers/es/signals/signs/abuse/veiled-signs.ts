import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Hiding from someone at home, and no way out, in Spanish. */
export const abuseVeiledSigns: SignsOf<Extract<AbuseVeiledSign, 'hiding' | 'trapped'>> = {
  hiding: {
    says: [
      'escondida|escondido|escondidas|encerrada|metida|encerre|escondi|encierro .. bano|closet|cuarto|carro|cochera|ropero|patio|regadera|armario|camion|escribo|escribiendo|llamando|mandando|el|del',
      'escribo|escribiendo|mensaje|hablo|hablando|llamo|estoy .. desde|del|en .. bano|closet|telefono|celular|cel .. de|vecina|amiga|hermana|trabajo|prestado|escondida|escondidas|antes|rapido|bano|encerrada',
      'a escondidas',
      'me|nos tengo|tenemos|toca|tuve|tuvimos que? esconder|esconderme|escondernos|encerrar|encerrarme|encerrarnos',
      'estoy|estamos|metida|metidos|metidas en|dentro el|un? closet|ropero|sotano .. ninos|hijos|hijas|bebe|ahorita',
      'me|nos puede oir|escuchar|ver|cachar|oye',
      'desde el|un .. bano|prestado|vecina|amiga',
      'NOT me|nos llamen|llames|marquen|marque|llame|escriban|contesten|manden|hablen|dejen',
      'NOT puedo|podemos hablar|marcar|llamar|escribir .. fuerte|alto|recio|aqui|mucho|cuarto|el|esta|oye|ahorita|porque',
      'borro|borrar|borre|borrando|borren .. mensaje|mensajes|esto|chat|conversacion|todo|historial',
      'antes que|de .. llegue|despierte|regrese|vuelva|vea|salga|cuenta|llegar|venga',
      'si .. entera|ve|cacha|descubre|encuentra|oye|agarra .. mata|pega|golpea|va|mal|hablando|escribiendo|mandando|aqui',
      'escribo|escribiendo|hablo|hablando|contesto rapido|quedito|bajito|calladita|escondida',
      'me|se cacha|descubre|entera|cache|ve .. escribiendo|hablando|mata|pega|va|mal|esto|golpea|llamando|me',
      'que no se|me entere|vea|oiga|cache|de|den|sepa',
      'NOT puede|debe .. saber|enterarse|ver|oirme|entere|sepa|darse',
      'esta|anda|sigue .. dormido|dormida|lado|abajo|sala|otro|banandose|cerca|afuera|roncando .. cuarto|ahorita|aprovecho|rapido|sala',
      'aprovecho que|ahorita|porque .. salio|dormido|esta|fue|duerme|banando',
      'tengo|poquitos|pocos .. minutos .. antes|para|llega|regresa|que',
      'hablar bajito|quedito|despacito',
      'me hago|hice|finjo la dormida',
      'finjo|fingir|fingiendo que? duermo|dormir|dormida',
      'duermo|dormimos con .. silla|puerta|ropa|ojo|cuchillo|zapatos|seguro|atrancada',
    ],
    notNear: 'sorpresa botellas',
  },
  trapped: {
    says: [
      'NOT puedo|podemos|puede|se|hay|tengo|atrevo|deja .. irme|dejarlo|salir|escapar|salirme|separarme|irnos|salida|dejarla|escaparme|divorciarme|denunciar|denunciarlo|huir|como .. el|aqui|porque|de|con|casa|relacion|sin|mata|salir|hijos|irme|dejarlo|dinero|salgo',
      'atrapada|atrapado|atrapadas|acorralada .. con|en|aqui|sin|por|relacion|casa',
      'como|quiero|necesito|quisiera|ayudenme|ayuda|ayudeme .. salir|escapar|irme|dejarlo|salirme|huir|escaparme|separarme|dejarla|sacarme|alejarme|salgo',
      'dependo|depende|dependemos .. de el|ella|esposo|marido|su',
      'todo|casa|carro|renta|papeles|cuenta .. a|esta|estan .. su nombre',
      'saquenme|sacame|rescatenme|auxilio|sacarnos|sacarme|sacarla',
    ],
  },
};
