import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Injury to oneself by its name or by none, in Spanish. */
export const namesSigns = {
  harmNamed: {
    says: [
      'autolesion|autolesiones|autolesionarse|autolesionarme|autolesiva|autolesivas|autolesivo|autolesivos|automutilacion|autoagresion|autoagresiones|autoagredirse|autodano|autoflagelacion|autoinfligidas|autoinfligidos|autoinfligida|selfharm',
      'cuteo|cutteo|cuteandome|cuteandose',
      'hago|hace|hacia|haciendo|ando|anda|al|el|del|practica|volvi|recayo|recai .. cutting|selfharm',
      'hago|hace|hacia|haciendo|ando|anda|al|el|del|practica self harm',
      'eso|lo|tema|problema|rollo de las|los? cortarse|cortarme|cortarnos|quemarse|cortadas|cortes|cortadita|cortaditas|navajas',
    ],
    notNear: 'taller conferencia cartel folleto',
  },
  harmVeiled: {
    says: [
      'me|se HAGO otra|otras|otro|otros|mas|una en la|el|mi|las|los MI_BRAZO',
      'me|se HAGO las|los? dos|ambos|ambas MI_BRAZO',
      'lo|eso|cosas|cosa que|feas|malas|raras? me|se hago|hace|hacia|hizo|hice',
      'me|se hago|hace|hacia|hizo|hice cosas|eso|algo|feo|feos',
      'lo|hago|hacerlo por eso',
      'por|asi eso lo hago|hace|hice',
      'mi|su secreto|vicio|mania|costumbre|habito|ritual|salida|escape|manera|forma',
      'me|se desquito|desquita|desquitarme|desquitarse|desahogo|desahoga conmigo|consigo|con|en mi|su|el cuerpo|piel|brazos',
      'desquito|desquita|desquitarme|desquitarse|desquitandome .. conmigo|misma|mismo|cuerpo|piel|brazos|MI_PIEL',
      'lo volvi|volvio|vuelvo|vuelve a hacer',
      'lo hice|hizo|hago|hace otra|de vez|nuevo',
      'volvi|volvio|vuelvo|volver|vuelve a hacerlo|hacermelo|hacerselo',
      'me|se HAGO las|los|el|la|mis|sus|en piernas|brazos|brazo|pierna|munecas|muslos',
      'otra|de vez|nuevo en los|las|mis|el|la MI_BRAZO',
      'pinto|pinta|pintar|dibujo|dibuja|dibujar .. rojo|piel|brazos|brazo',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
