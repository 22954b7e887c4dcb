import type { Language } from '../../src/machines/settings.ts';
import { heardAt } from './support.ts';

const AGAIN = undefined;

describe('what someone came about is understood in their own words', () => {
  test.each<[Language, string, string | undefined]>([
    ['en', 'heroin', 'substances'],
    ['en', 'weed', 'substances'],
    ['en', 'my drinking', 'substances'],
    ['en', 'I drink too much', 'substances'],
    ['en', 'pills', 'substances'],
    ['en', "I can't stop drinking", 'substances'],
    ['en', "I'm struggling with meth", 'substances'],
    ['en', 'panic attacks', 'mental_health'],
    ['en', 'I have really bad depression', 'mental_health'],
    ['en', 'drinking but mostly depression', 'both_mental_health_first'],
    ['en', 'drinking and depression', AGAIN],
    ['en', 'I take pills for anxiety', AGAIN],
    ['en', "I don't drink", AGAIN],
    ['en', 'not depression', AGAIN],
    ['en', 'heart attack', AGAIN],
    ['en', 'my husband left me', AGAIN],
    ['en', 'gambling', AGAIN],
    ['en', 'snow', AGAIN],
    ['es', 'cocaína', 'substances'],
    ['es', 'tomo mucho', 'substances'],
    ['es', 'mota', 'substances'],
    ['es', 'no puedo dejar de tomar', 'substances'],
    ['es', 'ansiedad', 'mental_health'],
    ['es', 'ataques de pánico', 'mental_health'],
    ['es', 'sobre todo depresión y también tomo', 'both_mental_health_first'],
    ['es', 'tomo y tengo depresión', AGAIN],
    ['es', 'no tomo', AGAIN],
    ['es', 'tomo medicina', AGAIN],
    ['es', 'mucha carga', AGAIN],
  ])('in %s %j is %j', (lang, text, value) => {
    expect(heardAt('needs.focus', text, lang).answer?.value).toBe(value);
  });
});

describe('who is at home, and what they do', () => {
  test.each<[Language, string, readonly string[] | undefined]>([
    ['en', "I live with my sister and she doesn't drink", ['safe_sober']],
    ['en', 'I live with my roommates and nobody drinks', ['safe_sober']],
    ['en', 'I live with my husband, he drinks', ['others_use']],
    ['en', 'he lives with my parents and they help him', ['support']],
    ['en', 'I live with my sister and my brother and she doesn’t drink', AGAIN],
    ['en', 'I live with my parents and my mom does not drink', AGAIN],
    ['en', 'I live with my sister and she does not help me', AGAIN],
    ['en', 'I live with my sister', AGAIN],
    ['es', 'vivo con mi mamá y ella me ayuda', ['support']],
    ['es', 'vivo con mi hermana y no toma', ['safe_sober']],
    ['es', 'vivo con mis papás y mi papá toma', ['others_use']],
    ['es', 'vivo con mis hermanos y él no toma', AGAIN],
    ['es', 'vivo con mi mamá', AGAIN],
    ['en', 'my husband and kids live here, he drinks too', ['others_use']],
    ['en', 'I live with my wife and drink every night', undefined],
    ['en', 'I live with my kids, drink most nights', undefined],
    ['en', 'i live with roommates who drink every night', ['others_use']],
    ['en', 'my mom lives with me and she does not drink', ['safe_sober']],
    ['en', 'we live with the kids, nobody else drinks', ['safe_sober']],
    ['en', 'my roommates live here, one drinks', AGAIN],
    ['en', 'my kids are at home', AGAIN],
    ['en', 'nobody cares that he drinks', AGAIN],
    ['es', 'vivimos con los niños, nadie más toma', ['safe_sober']],
    ['es', 'mi esposo y mis hijos viven aquí, él también toma', ['others_use']],
    ['es', 'mis hijos viven conmigo y nadie usa', ['safe_sober']],
    ['es', 'mis hijos viven conmigo', AGAIN],
  ])('in %s %j is %j', (lang, text, value) => {
    expect(heardAt('home.now', text, lang).answer?.value).toEqual(value);
  });
});

describe('answers with words around them', () => {
  const DAILY = { times: 1, per: 'day' };
  test.each<[Language, string, string, unknown]>([
    ['en', 'use.last', 'last month', 'month'],
    ['es', 'use.last', 'el mes pasado', 'month'],
    ['en', 'use.frequency', 'every day before I went in', DAILY],
    ['en', 'use.frequency', 'every day until March, then weekly', AGAIN],
    ['en', 'use.frequency', 'before I went in', AGAIN],
    ['es', 'use.frequency', 'todos los días antes de entrar', DAILY],
    ['es', 'use.frequency', 'diario hasta marzo, luego cada semana', AGAIN],
    ['en', 'use.substances', 'Xanax, my doctor prescribes it', ['alprazolam']],
    ['en', 'use.substances', 'my doctor', AGAIN],
    ['es', 'use.substances', 'xanax, me lo receta el doctor', ['alprazolam']],
    ['es', 'use.substances', 'el doctor', AGAIN],
    ['en', 'treatment.prior', 'I just got out of jail', ['jail']],
    ['en', 'treatment.prior', 'detox and jail', ['detox_only', 'jail']],
    ['en', 'treatment.prior', 'never been to jail', AGAIN],
    ['es', 'treatment.prior', 'acabo de salir de la cárcel', ['jail']],
    ['es', 'treatment.prior', 'nunca he estado en la cárcel', AGAIN],
    ['en', 'constraints.life', 'I work days, only evenings', ['work', 'evening']],
    ['en', 'constraints.life', 'I work, I can only do evenings', ['work', 'evening']],
    ['en', 'constraints.life', 'I work days, no evenings', AGAIN],
    ['es', 'constraints.life', 'trabajo de día, solo puedo por la noche', ['work', 'evening']],
    ['es', 'constraints.life', 'no puedo por la noche', AGAIN],
  ])('in %s at %s %j is %j', (lang, id, text, value) => {
    expect(heardAt(id, text, lang).answer?.value).toEqual(value);
  });
});

describe('a question left out without the word for it', () => {
  test.each<[Language, string, string]>([
    ['en', 'contact.phone', "I don't have a phone"],
    ['en', 'contact.phone', 'no phone right now'],
    ['en', 'contact.name', 'no thanks'],
    ['en', 'use.frequency', 'No, thank you'],
    ['es', 'contact.phone', 'no tengo teléfono'],
    ['es', 'contact.name', 'no, gracias'],
  ])('in %s at %s %j skips it', (lang, id, text) => {
    expect(heardAt(id, text, lang)).toMatchObject({ command: { command: 'skip' } });
  });

  test('where no is an answer, or safety is asked about, "no thanks" skips nothing', () => {
    for (const id of ['consent.contact', 'safety.now', 'safety.thoughts', 'treatment.returned'])
      expect([id, heardAt(id, 'no thanks', 'en').command]).toEqual([id, undefined]);
    expect(heardAt('consent.contact', 'no thanks', 'en').answer?.value).toBe('no');
  });

  test('having no phone skips no other question, and to stop calls is heard as that', () => {
    expect(heardAt('contact.name', "I don't have a phone", 'en').command).toBeUndefined();
    expect(heardAt('contact.phone', "don't call my phone", 'en').command?.command).toBe('revoke');
  });
});
