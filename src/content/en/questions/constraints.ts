import type { Questions } from '../../words.ts';

/** When to start, and everything that care has to fit around. */
export const constraints = {
  'constraints.readiness': {
    ask: {
      self: 'When would you like to start?',
      loved_one: 'When would they be ready to start?',
      professional: 'When could this person start?',
    },
    why: 'So that the team knows how soon to look for a place.',
    again: 'Please pick the closest one. For example, type “this week”.',
    third: 'A number from the list is enough. For example, “4” for just looking.',
    choices: {
      today: 'As soon as possible',
      this_week: 'This week',
      this_month: 'In the next few weeks',
      just_looking: 'Just looking for now',
    },
  },
  'constraints.life': {
    ask: {
      self: 'What would care need to fit around in your life?',
      loved_one: 'What would care need to fit around in their life?',
      professional: 'What would care need to fit around in this person’s life?',
    },
    why: 'Programs meet at different times, and some meet by video.',
    again: 'You can pick more than one. For example, “work” and “evenings”.',
    third: 'Numbers from the list are enough. For example, “1, 4” for work and children.',
    choices: {
      work: 'Work',
      school: 'School',
      time_off: 'Time off is possible',
      children: 'Caring for children',
      older_parents: 'Caring for older parents',
      pets: 'Pets',
      evening: 'Evenings are best',
      weekend: 'Weekends are best',
      no_transport: 'There is no easy way to get there',
      telehealth: 'Care by video would help',
      cost: 'Cost is a worry',
      none: 'None of these',
    },
  },
  'constraints.busy': {
    ask: {
      self: 'At what times of the week can you not come?',
      loved_one: 'At what times of the week can they not come?',
      professional: 'At what times of the week can this person not come?',
    },
    why: 'So that I can say which programs meet at other times.',
    again: 'For example, “I work 9 to 5 on weekdays”.',
    third: 'The days and the hours are enough. For example, “Tuesdays until 7 pm”.',
  },
} as const satisfies Partial<Questions>;
