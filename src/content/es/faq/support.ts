import type { Faq } from '../../faq.ts';

/** What goes with the sessions: family, other therapies, peers, medicine. */
export const support = {
  family_sessions: {
    asks: [
      '¿Hay terapia familiar?',
      '¿Hay sesiones para la familia?',
      'hay terapia para la familia',
      '¿Mi familia puede participar?',
      '¿Mi esposa puede venir a una sesión conmigo?',
      '¿Trabajan con las familias?',
      '¿Van a participar mis papás?',
    ],
    answer: [
      '{familySessions} La familia puede aprender qué ayuda y qué no. Eso puede traer más calma y confianza a la casa. ' +
        'Puede ser bueno incluir a quienes viven con usted o a quienes ve mucho. Usted y el equipo deciden quién participa.',
    ],
    cites: ['P30', 'P43'],
  },
  alternative_therapies: {
    asks: [
      '¿Tienen terapia de arte o de música?',
      'tienen terapia de musica',
      '¿Ofrecen yoga o meditación?',
      '¿Hay terapias alternativas?',
      '¿Y si me cuesta hablar de lo que siento?',
      '¿Hay algo aparte de la terapia hablada?',
    ],
    answer: [
      '{alternativeTherapies} El arte, la música o el movimiento pueden ayudar cuando cuesta hablar. ' +
        'Suelen hacerse en grupo, con alguien preparado que guía. Van junto con la terapia hablada y no la reemplazan.',
    ],
    cites: ['P35'],
  },
  peer_groups: {
    asks: [
      '¿Tienen juntas de AA o NA?',
      'hay juntas de alcoholicos anonimos',
      '¿Hay grupos de apoyo entre pares?',
      '¿Tengo que ir a AA?',
      '¿Qué es un grupo de apoyo?',
      '¿Es un programa de 12 pasos?',
      '¿Voy a conocer a otras personas en recuperación?',
    ],
    answer: [
      'En un grupo de pares, personas que han pasado por lo mismo se ayudan unas a otras. {peerGroups} ' +
        'Esos grupos pueden seguir mucho después de un programa. ' +
        'Hay muchos tipos, así que busque uno que le guste.',
    ],
    cites: ['P36'],
  },
  medication: {
    asks: [
      '¿Dan medicinas?',
      'dan medicamentos',
      '¿Recetan Suboxone o metadona?',
      '¿Puedo seguir con mis medicinas?',
      '¿Hay medicina para las ganas de consumir?',
      '¿Tienen tratamiento con medicamentos?',
      '¿Voy a ver a un doctor ahí?',
    ],
    answer: [
      '{medication} Hay medicinas para el consumo de alcohol y de opioides, y para el ánimo y el sueño. Son tratamiento de verdad. ' +
        'Por favor, no deje ni cambie una medicina sin consejo médico. Dígale al equipo qué toma, para que lo tenga en cuenta.',
    ],
    cites: ['P34'],
  },
  staying_on_medication: {
    asks: [
      '¿Tengo que dejar la metadona?',
      '¿Tengo que dejar Suboxone?',
      '¿Puedo seguir tomando mi metadona?',
      '¿Puedo entrar si tomo metadona?',
      '¿Tengo que dejar la buprenorfina antes de entrar?',
      '¿Me van a quitar el Suboxone?',
      'puedo seguir con metadona en el programa',
    ],
    answer: [
      'La metadona y la buprenorfina, como Suboxone, son tratamiento de verdad, y ese tratamiento puede seguir. ' +
        'Por favor, nunca las deje ni las baje por su cuenta. Puede ser peligroso, y más en un embarazo. ' +
        'Pregunte al equipo de {center} cómo sigue aquí, y hable con quien se las receta.',
    ],
    cites: ['P34'],
  },
} as const satisfies Partial<Faq>;
