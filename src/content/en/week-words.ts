import type { WeekWords } from '../week-words.ts';

/** What is said around a week that is drawn: what was told, and nothing that is promised. */
export const week: WeekWords = {
  whose: { self: 'your week', loved_one: 'their week', professional: 'their week' },
  title: (whose, opening) => `How ${whose} could look with ${opening}`,
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
  nothing: 'Nothing noted',
  withTravel: (program, hours) => `${program} (away ${hours}, with travel)`,
  overlap: (hours) => `These overlap: ${hours}.`,
  travelMeets: (what) => `Travel may run into ${what}.`,
  travel: (minutes) =>
    `Travel is a guess from the distance: about ${minutes} minutes each way by car.`,
  noTravel: 'By video there is no travel.',
};
