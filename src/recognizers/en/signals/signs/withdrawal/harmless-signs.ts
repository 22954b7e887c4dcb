import type { HarmlessSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How it is said in English that nobody is in danger now. */
export const harmlessSigns: SignsOf<HarmlessSign> = {
  general: {
    says: [
      'can|could|may|might|does|do cause|trigger|lead|happen|causes|result',
      'risk|risks|danger|dangers|chance|symptoms|signs of',
      'prevent|avoid|against|monitored|monitor|watch for? SEIZURE',
      'if you|someone|people|a',
      'in case',
      'everyone|everybody get|gets|have|has',
      'can|could|will|does make|give you|someone|people',
      'read|reading|heard|googled|learned|researched about',
    ],
  },
  wonders: {
    says: [
      'is|are|isnt it|this|that|these|those .. NORMAL',
      'normal to|for|if|when|after|that',
      'should i|we|he|she be|worry|go|call|take',
      'do i|we need|call|have|take|wait',
      'how long|bad',
      'does|will|is this|it that? pass|stop|mean|normal|last',
    ],
  },
  asksHelp: {
    says: [
      'should|do|must i|we need|have|gotta? to? call|take|go|bring|drive|be|worry|get',
      'what do|should|can i|we do',
      'should MY? HE .. be|still|keep',
      'is|are it|this|that an? emergency|serious|dangerous|deadly',
      'please|plz|pls|need|somebody|someone help',
      'help me|us|him|her',
    ],
  },
  retold: {
    says: [
      'movie|movies|film|films|netflix|lyrics|novel|novels|documentary|podcast|videogame|minecraft',
      'watched|watching|reading|saw|heard .. show|book|series|song|movie|documentary',
      'the|a|that song',
      'MY|a character',
    ],
  },
  petsFit: {
    says: ['PET .. had|has|having|have|gets|get|got|takes', 'puppy|kitten|poodle|vet|veterinarian'],
  },
};
