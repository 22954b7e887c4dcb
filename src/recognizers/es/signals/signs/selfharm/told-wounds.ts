import type { SelfharmToldSign } from '../../../../signals/constellations/selfharm/told-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Injury to oneself told without its name, in Spanish. */
export const toldWoundSigns: SignsOf<SelfharmToldSign> = {
  freshOnes: {
    says: [
      'tiene|tengo|hay|trae|traigo|salieron|aparecieron unas|otras|mas? nuevas|frescas|recientes',
      'nuevas|frescas|recientes en|por|cada|todas|hoy|esta',
    ],
    notNear: 'pastillas tatuaje noticias agujas',
  },
  lesionNamed: { says: ['LESIONES', 'ampolla|ampollas'] },
  noSuchCause: {
    says: [
      'NOT|ni|nunca tenemos|tiene|tengo|hay|tuvimos|hemos un|ningun|ninguna|ni? gato|gata|gatos|perro|perros|conejo|mascota|mascotas|rosal|estufa|jardin',
      'cual gato|perro|conejo|rosal',
      'gato|perro ya? se? murio|muerto',
    ],
  },
  heldThere: {
    says: [
      'lo|la|los|las dejo|deje|dejaba|mantuve|sostuve|aprieto|aprete|apreto ahi|alli|contra|pegada|pegado|hasta',
      'deje|dejo|sostuve|mantuve el|la|mi|su MI_PIEL .. ahi|CALIENTE|LUMBRE|contra|sobre',
    ],
  },
  sleeveBloody: {
    says: [
      'manga|mangas|calcetin|calcetines|pantalon|sabanas|toalla|toallas|sudadera .. mojada|mojadas|roja|rojas|sangre|manchada|manchadas|manchados|ensangrentada',
      'MI_BRAZO goteando|sangrando|chorreando|escurriendo',
    ],
    notNear: 'regla nariz vino pintura aguja',
  },
  dizzied: {
    says: [
      'hasta ver|que|marearme|marearse .. estrellas|marea|mareo|negro|sangra|sangre|chichon|moretones',
      'hasta marearme|marearse|sangrar',
      'una y otra',
    ],
  },
  headToWall: {
    says: [
      'me|se GOLPEO|GOLPEA|pego|pega|pegue|doy|da|di|estrello la cabeza|frente|cara .. contra|en|con .. pared|piso|puerta|azulejo|muro|suelo',
    ],
    notNear: 'accidente cai resbale',
  },
  scantly: {
    says: [
      'solo|nomas|puros|son rasgunos|rasgunitos|superficiales|rayitas|cortaditas|leves',
      'NOT son|es|muy profundas|profundos|hondas|hondos|graves',
    ],
    notNear: 'carro gato pintura',
  },
  unwilled: {
    says: [
      'NOT quiero|quiere volver|seguir a? TAJARSE|QUEMARSE|DANARSE|lastimarme|lastimandome|cortandome|HACERSE_A',
      'NOT quiero|quiere TAJARSE|QUEMARSE|DANARSE|lastimarme otra|pero|mas',
      'NOT me|se quiero|quiere TAJAR|quemar|lastimar otra|mas|pero',
    ],
    notNear: 'pelo cabello',
  },
};
