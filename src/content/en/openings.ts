import type { OpeningWords } from '../opening-words.ts';
import type { Wording } from '../words.ts';
import { joined } from './week.ts';

const LANGUAGES = { en: 'English', es: 'Spanish' } as const;

const own = (yours: string, theirs: string): Wording => ({
  self: yours,
  loved_one: theirs,
  professional: theirs,
});

/** What is said of openings: what was told, and nothing that is promised. */
export const openings: OpeningWords = {
  intro:
    'Here is what {center} lists, and how it fits what you told me. Nothing is booked by this:',
  fit: {
    work: own('your work', 'their work'),
    school: own('your school', 'their school'),
    care: own('the time you care for others', 'the time they care for others'),
    busy: own('the times you named', 'the times that were named'),
    evening: own('your wish for evenings', 'their wish for evenings'),
    weekend: own('your wish for weekends', 'their wish for weekends'),
    video: own('your wish for video', 'their wish for video'),
  },
  byVideo: 'It can be by video.',
  plan: {
    listed: (plan) => `They list ${plan} among the plans they take.`,
    unlisted: (plan) => `They do not list ${plan} among the plans they take.`,
  },
  selfPay: 'It can be paid for without insurance.',
  welcomes: {
    pregnant: 'They welcome people who are pregnant.',
    methadone_buprenorphine: 'They welcome people who take methadone or buprenorphine.',
  },
  only: {
    women: 'It is for women.',
    men: 'It is for men.',
    veterans: 'It is for veterans.',
  },
  ages: ({ from, until }) => {
    if (until === undefined) return `It is for people aged ${from} or older.`;
    return from === undefined
      ? `It is for people aged ${until} or younger.`
      : `It is for people aged ${from} to ${until}.`;
  },
  blocks: {
    evening: 'It is not in the evening.',
    weekend: 'It is not on the weekend.',
    work_day: 'It meets in the daytime, when many people work.',
    school_day: 'It meets in the daytime, when many people have school.',
    transport: own(
      'It is in person, and you have no easy way to get there.',
      'It is in person, and they have no easy way to get there.',
    ),
  },
  said: { visitor: 'You said:', coordinator: 'They said:' },
  roomUnknown: {
    visitor: 'Call to ask if there is room.',
    coordinator: 'Room is not known.',
  },
  waitlist: 'They keep a waiting list.',
  videoAlone: 'by video',
  fits: (what) => `It fits ${what}.`,
  taken: (hours) => `Busy then: ${hours}.`,
  heldIn: (languages) => `It is held in ${joined(languages.map((each) => LANGUAGES[each]))}.`,
  full: (day) => `It was full on ${day}.`,
  room: (day) => `There was room on ${day}.`,
  nextStart: (day) => `The next group starts ${day}.`,
};
