import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is being done, or was done just now, in Spanish. */
export const violencePresent = {
  deedDone: {
    says: [
      'mate|apunale|acuchille|balacee|estrangule|envenene|ahorque|machetee a|al A_ESTE? RIVAL',
      'sacudi|zarandee|ahogue|sofoque|azote a|al mi? bebe|nene|nena|recien|bebito',
      'lo|la|los apunale|acuchille|balacee|estrangule|envenene|ahorque|machetee|mate',
      'acabo|termine de MATAR_A|MATARLE',
      'le|les dispare|encaje|clave|enterre|meti a|al|el|un|una|la',
    ],
    notNear:
      'sobredosis fentanilo sueno pesadilla preguntas venado conejo pajaro caceria perro serpiente',
  },
  attackingNow: {
    says: [
      'esta|anda|estan|andan golpeando|pegando|atacando|madreando|ahorcando|pateando|picando|macheteando a|al|le|con',
      'le|lo|la|les|los esta|anda|estan golpeando|pegando|atacando|madreando|ahorcando|pateando|picando',
      'trae|traen un|una|la|el ARMA_V',
    ],
    notNear: 'juguete trabajo saco pared box permiso',
  },
  breakIn: {
    says: [
      'tratando|quieren|quiere|estan|intentan|intentando|trata de? meterse|meter|metiendo|metiendose|entrar a|en|por la|mi|nuestra? casa|puerta|ventana|cuarto|apartamento|departamento',
      'se metio|metieron a|en la|mi|nuestra casa|cuarto|apartamento|departamento',
    ],
  },
  pleads: {
    says: [
      'encierrenme|encierren|agarrenme|detenganme|deteganme|parenme|alejenme|vengan|ayudenme|ayudeme|ayuda|auxilio|saquenme|llevenme|internenme|amarrenme',
      'que alguien me|nos detenga|pare|ayude|encierre|saque',
      'necesito que|ayuda|alguien',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
