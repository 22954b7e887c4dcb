import { hear } from '../../src/recognizers/hear.ts';
import { areBusyTimes } from '../../src/machines/week.ts';
import { vocabularyFor } from '../../src/recognizers/vocabulary/vocabulary-for.ts';

/** The times heard, each as "motu 09:00-17:00 work “words”". */
function heard(text: string, lang: 'en' | 'es', who = 'self'): readonly string[] {
  const { volunteered = [] } = hear(text, { lang, vocabulary: vocabularyFor(lang), who });
  const value = volunteered.find(({ question }) => question === 'constraints.busy')?.value;
  if (!areBusyTimes(value)) return [];
  for (const { quote } of value) expect(text).toContain(quote);
  return value.map(({ days, from, until, by }) =>
    [days.map((day) => day.slice(0, 2)).join(''), `${from}-${until}`, by ?? ''].join(' ').trim(),
  );
}

const WORKDAYS = 'motuwethfr';
const ALL = `${WORKDAYS}sasu`;

test.each([
  ['i work 9 to 5 weekdays', [`${WORKDAYS} 09:00-17:00 work`]],
  ['tuesdays i take care of my mom until 7', ['tu 00:00-19:00 care']],
  ['I work nights', [`${ALL} 18:00-06:00 work`]],
  ['I work 9:30 a.m. to 5 p.m. Monday through Friday', [`${WORKDAYS} 09:30-17:00 work`]],
  [
    'i work mon-fri 7-3 and i have my kids weekends',
    [`${WORKDAYS} 07:00-15:00 work`, 'sasu 00:00-24:00 care'],
  ],
  [
    'I work Monday, Wednesday and Friday, 9 to 5. Tuesdays, I take care of my mom until 7.',
    ['mowefr 09:00-17:00 work', 'tu 00:00-19:00 care'],
  ],
  [
    'work mon-fri 9 to 5, my mom tuesdays til 7, cost is a worry',
    [`${WORKDAYS} 09:00-17:00 work`, 'tu 00:00-19:00 care'],
  ],
  ['my mom tuesday was sick until 7', []],
  ['i work nine to five', [`${WORKDAYS} 09:00-17:00 work`]],
  ['i cant do mornings', [`${ALL} 06:00-12:00`]],
  ['tuesdays and thursdays i cant', ['tuth 00:00-24:00']],
  ['i cant make it mondays after 5', ['mo 17:00-24:00']],
  ['i have class tuesdays 6 to 9pm', ['tu 18:00-21:00 school']],
  ['i work 7pm to 7am', [`${ALL} 19:00-07:00 work`]],
  ['i get off work at 5', [`${WORKDAYS} 00:00-17:00 work`]],
  ['i work nights until 6', [`${ALL} 18:00-06:00 work`]],
  ['i work nights from 10', [`${ALL} 22:00-06:00 work`]],
  [
    'i work nights and on mondays i watch my kids',
    [`${ALL} 18:00-06:00 work`, 'mo 00:00-24:00 care'],
  ],
  ['my shift is nights, so i cant do nights', [`${ALL} 18:00-06:00 work`]],
  ['mondays i take care of my dad from 5 to 8', ['mo 17:00-20:00 care']],
  ['i have class mondays and thursdays 6 to 9', ['moth 18:00-21:00 school']],
  ['i take care of my kids from 7 to 9', []],
  ['i work 5 to 9', []],
])('%p', (text, times) => {
  expect(heard(text, 'en')).toEqual(times);
});

test.each([
  ['los martes no puedo', ['tu 00:00-24:00']],
  ['trabajo de noche', [`${ALL} 18:00-06:00 work`]],
  ['trabajo de lunes a viernes de 8 a 5', [`${WORKDAYS} 08:00-17:00 work`]],
  ['trabajo de 9 a 17', [`${WORKDAYS} 09:00-17:00 work`]],
  ['cuido a mi mamá los martes hasta las 7', ['tu 00:00-19:00 care']],
  ['los sábados y domingos trabajo', ['sasu 00:00-24:00 work']],
  ['no puedo por las mañanas', [`${ALL} 06:00-12:00`]],
  ['tengo clases martes y jueves de 6 a 9 de la noche', ['tuth 18:00-21:00 school']],
  ['trabajo entre semana de 7:30 a 4', [`${WORKDAYS} 07:30-16:00 work`]],
  ['mi mamá los martes hasta las 7', ['tu 00:00-19:00 care']],
  [
    'trabajo de 9 a 5, mi abuela los jueves hasta las seis',
    [`${WORKDAYS} 09:00-17:00 work`, 'th 00:00-18:00 care'],
  ],
  ['los lunes y miércoles cuido a mi papá de 5 a 8', ['mowe 17:00-20:00 care']],
  ['los fines de semana tengo a mis hijos', ['sasu 00:00-24:00 care']],
  [
    'cuido a mi suegra los lunes y los martes trabajo',
    ['mo 00:00-24:00 care', 'tu 00:00-24:00 work'],
  ],
  ['los jueves voy a clases de 6 a 9', ['th 18:00-21:00 school']],
  ['de lunes a viernes de 8 a 5 ando en el trabajo', [`${WORKDAYS} 08:00-17:00 work`]],
  ['trabajo los fines', ['sasu 00:00-24:00 work']],
  ['trabajo de noche hasta las 6', [`${ALL} 18:00-06:00 work`]],
  ['mi turno es de noche, trabajo de noche', [`${ALL} 18:00-06:00 work`]],
  ['el lunes tengo a mis hijos', []],
  ['mi mamá los martes viene a verme', []],
  ['mi hijo los sábados toma clases', []],
  ['tengo a mi mamá enferma', []],
])('%p', (text, times) => {
  expect(heard(text, 'es')).toEqual(times);
});

test('of someone else it is heard where the help is for them', () => {
  expect(heard('he works nights', 'en', 'loved_one')).toEqual([`${ALL} 18:00-06:00 work`]);
  expect(heard('he works nights', 'en')).toEqual([]);
});

describe('what is denied, asked, over, free, about use or can be read in two ways is not heard', () => {
  test.each([
    'i dont work tuesdays',
    'do you work 9 to 5?',
    'i used to work 9 to 5',
    'i work 11 to 7',
    'i work 7 to 7',
    'i work at 7 11',
    'i work 5 to 6 days a week',
    'i work 40 50 hours a week',
    'i work 12 hour shifts',
    'i work all week and drink every night',
    'i drink from 6 to 9 after work',
    'i cant sleep nights',
    'i cant stop drinking on weekends',
    'i can only do evenings',
    'evenings work for me',
    'no mornings please',
    'when mom works her shift at night i drink',
  ])('%p', (text) => {
    expect(heard(text, 'en')).toEqual([]);
  });

  test.each([
    'no trabajo los martes',
    'el martes no puedo',
    'tomo de 6 a 9 despues del trabajo',
    'trabajo entre semana y tomo cada noche',
    'busco trabajo de noche',
  ])('%p', (text) => {
    expect(heard(text, 'es')).toEqual([]);
  });
});

test('asked for once more it is understood, or kept as it was said', () => {
  const expecting = { id: 'constraints.busy', kind: 'text' } as const;
  const answer = (text: string) =>
    hear(text, { lang: 'en', vocabulary: vocabularyFor('en'), who: 'self', expecting }).answer;
  expect(answer('i work 9 to 5 weekdays')?.value).toMatchObject([{ from: '09:00' }]);
  expect(answer('it changes from week to week')?.value).toBe('it changes from week to week');
});

test.each([
  ['trabaja de noche', [`${ALL} 18:00-06:00 work`]],
  ['trabaja de noche, no puede en las noches', [`${ALL} 18:00-06:00 work`]],
  [
    'él trabaja de noche y los lunes cuida a los niños',
    [`${ALL} 18:00-06:00 work`, 'mo 00:00-24:00 care'],
  ],
])('%p, told of somebody else', (text, times) => {
  expect(heard(text, 'es', 'loved_one')).toEqual(times);
});
