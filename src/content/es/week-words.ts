import type { WeekWords } from '../week-words.ts';

/** What is said around a week that is drawn: what was told, and nothing that is promised. */
export const week: WeekWords = {
  whose: {
    self: 'su semana',
    loved_one: 'la semana de esa persona',
    professional: 'la semana de esa persona',
  },
  title: (whose, opening) => `Así podría verse ${whose} con este programa: ${opening}`,
  day: 'Día',
  hours: 'Horas',
  scale: ['6 am', 'mediodía', '6 pm'],
  what: {
    work: 'trabajo',
    school: 'estudios',
    care: 'cuidar a otros',
    busy: 'ocupado',
    track: 'programa',
    travel: 'camino',
  },
  nothing: 'Nada anotado',
  withTravel: (program, hours) => `${program} (fuera ${hours}, con el camino)`,
  overlap: (hours) => `Se cruzan: ${hours}.`,
  travelMeets: (what) => `El camino puede cruzarse con ${what}.`,
  travel: (minutes) =>
    `El camino es un cálculo por la distancia: unos ${minutes} minutos en carro para ir y lo mismo para volver.`,
  noTravel: 'Por video no hay camino que hacer.',
};
