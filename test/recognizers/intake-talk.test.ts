import type { Signal } from '../../src/machines/signals.ts';
import { hearSignals } from '../../src/recognizers/hear-signals.ts';

/** What people answer at an intake: nobody who says this is asked whether they are safe. */
const ORDINARY: readonly string[] = [
  'for sure. been meaning to do something about it since summer',
  'couple days, gotta find someone for the dog',
  'i would rather not be contacted',
  'and nobody in my family talks to me anymore',
  'my son dropped out of college in october and just sleeps',
  'i drink wine every night. i want it to stop',
  'whole house does coke. she wants out',
  'caregiver to my mom, cant leave her alone. i drink wine till i pass out',
  'wanna know what happens if i call',
  'Ambien every night since 2009. I do want to get off it safely',
  'we are terrified of him stopping alone',
  'i do lines with coworkers and he wont talk to me',
  'nothing works',
  'my mom will take the kids',
  'i fell down the stairs drunk and broke my arm',
  'he wont wake up for work',
  'el no sabe que les escribo, toma desde el dos mil nueve',
  'no tengo quién me cuide al perro',
  'estoy cansado de esta vida de vicio',
  'mi familia estaría mejor si dejo de tomar',
  'ya quiero que esto se acabe, la droga me tiene harto',
  'mi vieja me va a matar si se entera',
  'no puedo más con su borrachera',
  'ya no soy la muchacha que quería morirse',
];

test.each(ORDINARY)('%j is no signal', (text) => {
  expect(hearSignals(text, { rulesOnly: true })).toEqual([]);
});

/** What is ordinary in one thought takes nothing out of the danger told in the next. */
const BESIDE_THE_ORDINARY: readonly (readonly [text: string, signal: Signal])[] = [
  ['8 years sober and tonight i took the whole bottle of pills', 'overdose'],
  ['mi papá murió hace diez años y me tomé todas las pastillas', 'overdose'],
  ['everyone is okay now but him, he wont wake up', 'overdose'],
  ['he wont wake up for work, he took something', 'overdose'],
  ['my dog ate chocolate and my husband is not breathing', 'overdose'],
  ['we divorced three years ago, he broke into my house and hit me', 'abuse'],
  ['6 years since the divorce and he choked me', 'abuse'],
  ['no le digas a nadie quiero matarme', 'suicide'],
  ['cant leave him alone, hes suicidal', 'suicide'],
  ['i just want it to stop', 'suicide'],
];

test.each(BESIDE_THE_ORDINARY)('%j is heard as %s', (text, signal) => {
  expect(hearSignals(text, { rulesOnly: true })).toContainEqual(
    expect.objectContaining({ signal }),
  );
});

test.each([
  'somebody help me hes dying',
  'i think im dying',
  'my baby is dying',
  'call 911 please',
  'call an ambulance',
  'someone call 911 for my friend',
  'there is blood everywhere',
  'im bleeding out',
  'se esta muriendo ayudenme',
  'creo que me estoy muriendo',
  'llamen una ambulancia por favor',
  'estoy sangrando mucho',
])('an emergency is one, whatever its cause: %j', (text) => {
  expect(hearSignals(text)[0]?.mode).toBe('interrupt');
});

test.each([
  'ok thanks, goodbye',
  'my dad is dying of cancer',
  'im dying of laughter',
  'im dying to get this over with lol',
  'should i call 911 if i have an emergency',
  'last time they called an ambulance for me was 2018',
  'me estoy muriendo de hambre',
  'i have high blood pressure',
])('what sounds like one is none: %j', (text) => {
  expect(hearSignals(text)).toEqual([]);
});

test.each([
  ['he wont get off me', 'interrupt'],
  ['i took them all', 'check'],
  ['me tome como treinta', 'check'],
  ['i tried to kill myself years ago. im thinking about it again', 'check'],
  ['i used to be suicidal years ago. now i am again', 'check'],
  ['my ex used to hit me years ago. my new one is hitting me now', 'interrupt'],
] as const)('%j is heard: %s', (text, mode) => {
  expect(hearSignals(text)[0]?.mode).toBe(mode);
});

test.each(['i tried to kill myself years ago. never again', 'she took them all to school'])(
  '%j is over, or another thing',
  (text) => {
    expect(hearSignals(text)).toEqual([]);
  },
);
