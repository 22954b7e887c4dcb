import type { SignalRule } from '../../signals/rule.ts';
import { suicide } from './suicide-rule.ts';

/** Said of how one feels, or of what one would do to oneself. */
const INWARD = [
  'PENSAR|pienso|piensa|pensando|fantaseo|imagino',
  'ganas|dan|tentacion|impulso|valor',
  'NOT PODER|aguanto|aguanta|soporto mas?',
  'NOT .. futuro|sentido|esperanza|salida',
  'cansado|cansada|canse|harto|harta',
  'lloro|llora|llorando|solo|sola|triste|vacio|vacia',
  'mirando|viendo|asomo|asomada|estacionado|estacionada|parqueado|parado|parada',
  'cierro los? ojos',
  'NOT me importa',
];

/** Two things that are each open, said beside each other: what they mean together is plain. */
export const netBesideRules: readonly SignalRule[] = [
  suicide('net-place-and-leap', {
    mode: 'interrupt',
    says: [
      'ganas|QUERER|IR|PENSAR .. brincar|saltar|aventarme|tirarme|lanzarme|brincarme|soltarme|tirar|aventar',
      'traigo|tengo .. pistola|arma|soga|cuete',
      'NOT QUERER bajar|bajarse',
    ],
    near: ['puente|azotea|techo|balcon|ventana|barranco|vias|tren|metro|acantilado|freeway|rio'],
    notNear: 'trabajo obra alberca piscina paracaidas vacaciones',
  }),
  suicide('net-place-in-mind', {
    mode: 'check',
    says: [
      'puente|azotea|barranco|vias|acantilado|precipicio',
      'frasco|bote|puno .. pastillas|medicina',
      'pistola|escopeta|rifle|soga|cuete|revolver|mecate',
    ],
    near: INWARD,
    notNear:
      'trabajo obra construccion guardia policia cazar caceria clavos alta tolerancia legal receta',
  }),
  suicide('net-weary-and-final', {
    mode: 'interrupt',
    says: [
      'cansado|cansada|canse|harto|harta',
      'NOT PODER|aguanto|aguanta mas',
      'NOT .. futuro|esperanza|sentido',
      'recai|decepcione|falle|fracase|arruino|arruine',
      'NOT me importa',
      'espera|esperando|espero el|mi|su final|fin|muerte',
    ],
    near: [
      'hoy|ahorita|noche|aqui se|todo acaba|acabo|termina',
      'BUSCAR|buscado|investigado .. metodos|formas|maneras|como',
      'prefiero|preferiria|mejor .. MORIRME',
      'mejor|quisiera .. que? me muera|muero|muriera|morir|muerto|muerta',
      'infierno|tumba|ataud',
      'NOT come|comer .. NOT|dice|quiere',
    ],
    notNear: 'alcohol tomar contrato programa vicio droga cerveza renta trabajo',
  }),
  suicide('net-all-at-once', {
    mode: 'interrupt',
    says: [
      'si me? tomo|tomara|tomo|trago|meto|inyecto todo|todas|todos',
      'NOT volver a abrir|despertar|amanecer',
      'NOT .. abrir los ojos nunca|mas|jamas',
      'lo|los|la iban|van a encontrar|hallar',
      'me|se IR a? ir .. para siempre|infierno|mundo|nunca',
      'lo mejor es|seria IRME|morir|morirme|desaparecer',
      'escribi|escribiendo|escribo|grabe|grabando .. despedida|adios',
      'mi|su despedida',
    ],
    near: [
      'NOT sufro|sufrir|sentir|siento|duele|mas|importa|volver|pertenezco',
      'ojos|morir|muerto|muerta|ubicacion|encontrar|despedida|dijo',
      'hacerlo|MORIRME|MATARSE|como',
      'ya|siento|bonito|llevo|noches|dias',
    ],
    past: 'interrupt',
    notNear:
      'cita corte boda juez programa rehab internarme fiesta trabajo soltero soltera graduacion cirugia operacion vencimiento',
    evenAsked: true,
  }),
  suicide('net-threatens', {
    mode: 'interrupt',
    says: ['DECIR|amenaza .. que se va a matar|suicidar|colgar|quitar|ahorcar'],
    near: ['mi|su ALGUIEN'],
    evenAsked: true,
  }),
];
