import type { Language } from '../../src/machines/settings.ts';
import { heardAt } from './support.ts';

const AGAIN = undefined;

describe('of what care has to fit around, all that a sentence says is heard', () => {
  const heard = (text: string, lang: Language, who: string) =>
    heardAt('constraints.life', text, lang, who).answer?.value;

  test.each<[Language, string, readonly string[] | undefined]>([
    [
      'en',
      "i work til 6, have two kids and i'm worried about the cost",
      ['work', 'children', 'cost'],
    ],
    ['en', 'work, kids, and band practice', ['work', 'children']],
    ['en', 'two kids, cost', ['children', 'cost']],
    ['en', 'my shifts change every week, no car, and my dog', ['work', 'pets', 'no_transport']],
    [
      'en',
      'i take care of my mom and go to night school, money is tight',
      ['school', 'older_parents', 'cost'],
    ],
    [
      'en',
      'evenings are best since i work days, and my son needs a sitter',
      ['work', 'children', 'evening'],
    ],
    ['en', "i don't drive so zoom would help", ['no_transport', 'telehealth']],
    [
      'en',
      'i can get fmla, i have a toddler and a dog, and the bus is my only way',
      ['time_off', 'children', 'pets', 'no_transport'],
    ],
    ['en', 'nobody to watch my kids, and i cant afford treatment', ['children', 'cost']],
    ['en', "i don't work, no kids, but i can't afford much", ['cost']],
    ['en', 'cost is not an issue, work is', ['work']],
    ['en', 'my daughter can drive me, i work from home', ['work']],
    ['en', 'not worried about the cost, my kids are grown', AGAIN],
    ['en', 'no evenings, and i have kids', AGAIN],
    ['en', 'i lost my job', AGAIN],
    ['en', 'i work out a lot', AGAIN],
    ['en', 'is there childcare for my kids?', AGAIN],
    [
      'es',
      'trabajo hasta las 6, tengo dos hijos y me preocupa el costo',
      ['work', 'children', 'cost'],
    ],
    ['es', 'dos niños, el costo', ['children', 'cost']],
    ['es', 'mis niños, la escuela y el perro', ['school', 'children', 'pets']],
    [
      'es',
      'cuido a mi mamá, no tengo carro y los sábados me queda mejor',
      ['older_parents', 'weekend', 'no_transport'],
    ],
    [
      'es',
      'estudio en las mañanas, trabajo en las tardes y no manejo',
      ['work', 'school', 'no_transport'],
    ],
    ['es', 'no tengo con quien dejar a los niños y no me alcanza', ['children', 'cost']],
    [
      'es',
      'vivo lejos y trabajo de mesera, prefiero por la noche',
      ['work', 'evening', 'no_transport'],
    ],
    ['es', 'no tengo hijos ni trabajo, solo el costo', ['cost']],
    ['es', 'no me preocupa el costo, mis hijos ya están grandes', AGAIN],
    ['es', 'perdí mi trabajo', AGAIN],
  ])('in %s %j', (lang, text, value) => {
    expect(heard(text, lang, 'self')).toEqual(value);
  });

  test.each<[Language, string, readonly string[] | undefined]>([
    ['en', 'he works til 6, has two kids and i worry about the cost', ['work', 'children', 'cost']],
    ['en', 'i work nights but he is free all day', AGAIN],
    ['es', 'él trabaja de noche y no sabemos cómo pagar', ['work', 'cost']],
    ['es', 'yo trabajo de noche', AGAIN],
  ])('in %s of a loved one %j', (lang, text, value) => {
    expect(heard(text, lang, 'loved_one')).toEqual(value);
  });

  test('the words in few are heard where they are asked for, and nowhere else', () => {
    const { volunteered = [] } = heardAt('health.mood', 'the cost and the dog are hard', 'en');
    expect(volunteered).toEqual([]);
  });
});

describe('detox that is over is not going on', () => {
  test.each<[Language, string, string | undefined]>([
    ['es', 'ya hizo detox', 'completed'],
    ['es', 'ya pasó por detox', 'completed'],
    ['es', 'fue a detox el año pasado', 'completed'],
    ['es', 'ya terminó su detox', 'completed'],
    ['es', 'nunca hizo detox', 'never_tried'],
    ['es', 'no hizo detox', 'never_tried'],
    ['es', 'en detox', 'in_detox_now'],
    ['es', 'ya está en detox', 'in_detox_now'],
    ['es', 'va a hacer detox', AGAIN],
    ['en', 'already did detox', 'completed'],
    ['en', 'already in detox', 'in_detox_now'],
    ['en', 'has not done detox', 'never_tried'],
  ])('in %s %j is %j', (lang, text, value) => {
    expect(heardAt('detox.history', text, lang, 'loved_one').answer?.value).toBe(value);
  });

  test('who has finished it is not leaving it', () => {
    const { volunteered = [] } = heardAt('detox.history', 'ya terminó su detox', 'es', 'loved_one');
    expect(volunteered).toEqual([]);
  });
});

describe('signs of withdrawal that come on most days are there now', () => {
  test.each<[Language, string, readonly string[] | undefined]>([
    ['en', 'shaky in the mornings', ['now_mild']],
    ['en', 'i get shaky and sweaty in the mornings', ['now_mild']],
    ['en', 'my hands shake every morning', ['now_mild']],
    ['en', "i get the shakes when i don't drink", ['now_mild']],
    ['en', 'she throws up every morning', ['now_moderate']],
    ['en', 'seeing things at night', ['now_severe']],
    ['en', 'shaky in the mornings, had a seizure before', ['now_mild', 'past_seizure_or_dt']],
    ['en', 'shaky in the mornings and everything is spinning', AGAIN],
    ['en', 'not shaky in the mornings', AGAIN],
    ['en', 'used to be shaky in the mornings', AGAIN],
    ['en', 'really shaky in the mornings', AGAIN],
    ['en', 'i sleep badly at night', AGAIN],
    ['en', 'mornings', AGAIN],
    ['es', 'me dan temblores en las mañanas', ['now_mild']],
    ['es', 'amanezco temblando', ['now_mild']],
    ['es', 'sudo en las noches y tiemblo al despertar', ['now_mild']],
    ['es', 'vomito todas las mañanas', ['now_moderate']],
    ['es', 'veo cosas en las noches', ['now_severe']],
    ['es', 'no tiemblo en las mañanas', AGAIN],
    ['es', 'antes temblaba en las mañanas', AGAIN],
    ['es', 'duermo mal en las noches', AGAIN],
  ])('in %s %j', (lang, text, value) => {
    expect(heardAt('safety.withdrawal', text, lang, 'self').answer?.value).toEqual(value);
  });
});
