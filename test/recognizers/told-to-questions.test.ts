import { wordsFor } from '../../src/content/index.ts';
import { vocabularyIn } from '../../src/dialogs/vocabularies.ts';
import type { Language } from '../../src/machines/settings.ts';
import { questionOf } from '../../src/machines/topics/index.ts';
import type { QuestionId } from '../../src/machines/topics/index.ts';
import type { Expecting } from '../../src/recognizers/expecting.ts';
import { hear } from '../../src/recognizers/hear.ts';

/** What is heard where one of the product's own questions is asked. */
function heardAt(id: QuestionId, text: string, lang: Language) {
  const { kind } = questionOf(id);
  const labels: Readonly<Record<string, string>> = wordsFor(lang).questions[id].choices ?? {};
  const choices = Object.entries(labels).map(([value, label]) => ({ value, label }));
  const expecting: Expecting = { id, kind, ...(choices.length > 0 && { choices }) };
  return hear(text, { lang, expecting, vocabulary: vocabularyIn(lang) });
}

const AGAIN = undefined;

describe('asking why, at any question, is the command', () => {
  const ANYWHERE: readonly QuestionId[] = [
    ...['who.for', 'contact.name', 'contact.phone', 'contact.safe', 'availability.zip'],
    ...['use.substances', 'use.frequency', 'detox.history', 'insurance.payer', 'safety.now'],
  ] as readonly QuestionId[];

  test.each([
    ['en', 'why do u need to know that'],
    ['en', 'why do you need my number'],
    ['en', 'why my number'],
    ['en', 'but why the zip code'],
    ['en', 'why are you asking me my age?'],
    ['en', 'why should i tell you my name'],
    ['en', 'why so many questions'],
    ['en', 'what do you need that for'],
    ['en', "what's my number for"],
    ['en', 'how come you want my insurance info'],
    ['es', 'para que quieren mi numero'],
    ['es', '¿Para qué necesitan mi número de teléfono?'],
    ['es', 'por qué mi código postal'],
    ['es', 'porque piden mi nombre'],
    ['es', 'xq preguntan eso'],
    ['es', 'pa que quieren saber tanto'],
    ['es', 'por que tantas preguntas'],
    ['es', 'porque mi numero'],
    ['es', 'y por que tengo que darles mi nombre'],
  ] as const)('in %s %j', (lang, text) => {
    for (const id of ANYWHERE) {
      expect([id, heardAt(id, text, lang).command]).toEqual([id, { command: 'why' }]);
    }
  });

  test.each([
    ['en', 'who.for', 'why else would i be here, i need help for my son', 'loved_one'],
    ['en', 'constraints.readiness', 'why wait, today', 'today'],
    ['en', 'use.frequency', 'why lie, every day', { times: 1, per: 'day' }],
    ['es', 'who.for', 'porque mi hijo necesita ayuda', 'loved_one'],
    ['es', 'who.for', 'porque quiero dejar de tomar', 'self'],
    ['es', 'constraints.readiness', 'para que esperar, hoy mismo', 'today'],
  ] as const)('but in %s at %s %j is an answer', (lang, id, text, value) => {
    const heard = heardAt(id, text, lang);
    expect(heard.command).toBeUndefined();
    expect(heard.answer?.value).toEqual(value);
  });
});

describe('safe, and nothing that could mean otherwise', () => {
  test.each([
    ['en', "its me, I'm ok"],
    ['en', "yes they're fine they're just sleeping, i'm ok"],
    ['en', 'yes we are fine, just scared'],
    ['en', 'yeah im safe just drunk'],
    ['en', 'we are safe but a little scared'],
    ['en', "i'm not in danger, just sad"],
    ['en', 'yeah im safe, the kids are asleep'],
    ['en', 'yes, safe, just hungover'],
    ['en', "we're okay. he's asleep in bed"],
    ['es', 'si estoy bien, solo asustada'],
    ['es', 'soy yo, estoy bien'],
    ['es', 'sí están bien, nomás están dormidos, yo estoy bien'],
    ['es', 'estamos bien, un poco cansados'],
  ] as const)('in %s %j', (lang, text) => {
    expect(heardAt('safety.now', text, lang).answer?.value).toBe('safe');
    expect(heardAt('safety.check', text, lang).answer?.value).toBe('yes');
  });

  test.each([
    ['en', 'im ok i guess'],
    ['en', 'im ok, maybe'],
    ['en', 'yes i think we are fine'],
    ['en', 'probably safe'],
    ['en', 'im fine but my husband isnt'],
    ['en', 'im safe but he is not safe'],
    ['en', "yes im safe, no i'm not"],
    ['en', 'yes im safe but scared of him'],
    ['en', 'yes im ok but i took some pills'],
    ['en', 'im ok until he gets home'],
    ['en', 'hes ok, sleeping'],
    ['en', 'are we safe?'],
    ['es', 'estoy bien pero él no'],
    ['es', 'estoy bien supongo'],
    ['es', 'estoy bien, creo'],
    ['es', 'si estoy bien pero tomé pastillas'],
    ['es', 'no estoy bien'],
  ] as const)('in %s %j is not', (lang, text) => {
    expect(heardAt('safety.now', text, lang).answer?.value).not.toBe('safe');
    expect(heardAt('safety.check', text, lang).answer?.value).not.toBe('yes');
  });
});

describe('the safe ways and times to be reached', () => {
  test.each([
    ['en', 'call evenings, no voicemail', ['call', 'evening']],
    ['en', 'just said.. call me evenings', ['call', 'evening']],
    ['en', 'text only after 5', ['text', 'evening']],
    ['en', "don't call, text me", ['text']],
    ['en', 'call or text is fine but no voicemails please', ['call', 'text']],
    ['en', 'no calls at night, text is fine', ['text']],
    ['en', 'never call the house phone, text only', ['text']],
    ['en', 'i work nights so call me in the afternoon', ['call', 'afternoon']],
    ['en', 'text me after work or leave a voicemail', ['text', 'voicemail', 'evening']],
    ['es', 'llamenme en la tarde, sin dejar mensaje', ['call', 'afternoon']],
    ['es', 'llamen en la noche, no dejen recado', ['call', 'evening']],
    ['es', 'no me llamen, mejor mensajes', ['text']],
    ['es', 'prefiero por teléfono, en la tarde', ['call', 'afternoon']],
    ['es', 'trabajo de noche, llámenme en la mañana', ['call', 'morning']],
    ['es', 'pueden llamar o dejar mensaje de voz', ['call', 'voicemail']],
  ] as const)('in %s %j are told', (lang, text, values) => {
    expect(heardAt('contact.safe', text, lang).answer?.value).toEqual(values);
  });

  test.each([
    ['en', 'no voicemail'],
    ['en', 'call my wife'],
    ['en', "i'll call you in the morning"],
    ['en', 'call between 2 and 4'],
    ['en', 'call me unless he is home'],
    ['en', 'text me when my husband is at work'],
    ['en', 'no calls and texts'],
    ['en', "please don't call me in the evening"],
    ['en', 'call is not safe'],
    ['es', 'no buzón'],
    ['es', 'yo les llamo en la tarde'],
    ['es', 'llamen a mi esposa'],
    ['es', 'llamada o texto, menos en la noche'],
  ] as const)('in %s %j tell none', (lang, text) => {
    expect(heardAt('contact.safe', text, lang).answer?.value).toBe(AGAIN);
  });

  test.each(['stop calling me', 'dont call or text me', 'dejen de llamarme', 'no more calls'])(
    '%j takes the permission back',
    (text) => {
      expect(heardAt('contact.safe', text, 'en').command).toEqual({ command: 'revoke' });
    },
  );
});

describe('who is only mentioned is not who it is for', () => {
  test.each([
    ['en', 'my boss would kill me if he knew', AGAIN],
    ['en', 'my wife doesnt know', AGAIN],
    ['en', 'my dad drank himself to death and now im doing the same', 'self'],
    ['en', 'my mom says i should come', 'self'],
    ['en', 'my wife wants me to get help', 'self'],
    ['en', 'my husband doesnt know, its for me', 'self'],
    ['en', 'i need help, just like my dad', 'self'],
    ['en', 'my sister is sick of my drinking', 'self'],
    ['en', 'my mom told me to find help for my brother', 'loved_one'],
    ['en', 'my son told me he needs help', 'loved_one'],
    ['en', 'my dad drinks and he wont stop', 'loved_one'],
    ['es', 'mi jefe me mataría si supiera', AGAIN],
    ['es', 'mi papá se murió de tomar y ahora yo estoy igual', 'self'],
    ['es', 'mi mamá dice que debo venir', 'self'],
    ['es', 'mi esposa quiere que busque ayuda', 'self'],
    ['es', 'mi hijo toma mucho', 'loved_one'],
    ['es', 'mi hermano sabe que necesita ayuda', 'loved_one'],
  ] as const)('in %s %j: %j', (lang, text, value) => {
    expect(heardAt('who.for', text, lang).answer?.value).toBe(value);
  });
});
