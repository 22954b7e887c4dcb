import type { WeekWords } from '../week-words.ts';

/** What is said around a week that is drawn: what was told, and nothing that is promised. */
export const week: WeekWords = {
  whose: { self: 'Your week', loved_one: 'Their week', professional: 'Their week' },
  title: (whose, opening) => `${whose} with ${opening}`,
  day: 'Day',
  hours: 'Hours',
  scale: ['6 am', 'noon', '6 pm'],
  what: {
    work: 'work',
    school: 'school',
    care: 'caring for others',
    busy: 'taken',
    track: 'program',
    travel: 'travel',
  },
  nothing: 'Nothing named',
  withTravel: (program, hours) => `${program}, with travel ${hours}`,
  overlap: (hours) => `These overlap: ${hours}.`,
  travelMeets: (what) => `Travel may run into ${what}.`,
  travel: (minutes) =>
    `Travel is a guess from the distance: about ${minutes} minutes each way by car.`,
  noTravel: 'By video there is no travel.',
};
