import type { Command } from '../../../src/machines/events.ts';
import { hear } from '../../../src/recognizers/hear.ts';
import { english } from '../../../src/recognizers/vocabulary/english.ts';
import { asking } from '../support.ts';

function command(text: string): Command | undefined {
  return hear(text, { lang: 'en', expecting: asking('name'), vocabulary: english }).command;
}

test.each([
  ['back', 'back'],
  ['Go back please', 'back'],
  ['previous question', 'back'],
  ['skip', 'skip'],
  ['skip this one', undefined],
  ['can we skip this question?', 'skip'],
  ['next', 'skip'],
  ['not sure', 'unsure'],
  ['idk', 'unsure'],
  ["I don't know", 'unsure'],
  ['no idea', 'unsure'],
  ['rather not say', 'decline'],
  ["I'd rather not answer", 'decline'],
  ['none of your business', 'decline'],
  ['why', 'why'],
  ['Why do you need to know that?', 'why'],
  ['repeat', 'repeat'],
  ['what?', 'repeat'],
  ['say that again', 'repeat'],
  ['agent', 'human'],
  ['talk to a person', 'human'],
  ['Can I please speak with a real person now?', 'human'],
  ['connect me to someone', 'human'],
  ['I want to talk to someone', 'human'],
  ['start over', 'restart'],
  ['restrat', 'restart'],
  ['erase my chat', 'erase'],
  ['delete everything', 'erase'],
  ['please delete all of my data', 'erase'],
  ['stop', 'revoke'],
  ['bye', 'stop'],
  ['quit', 'revoke'],
  ['end this chat', 'stop'],
  ['I want to talk to my mother', undefined],
  ['my back hurts', undefined],
  ['I stopped drinking', undefined],
  ['Maria', undefined],
  ['why me', undefined],
  ['delete the app', undefined],
  ['stop drinking', undefined],
  ['I want to stop', undefined],
  ['I need to quit', undefined],
  ['please stop', 'revoke'],
  ['Stop for now', 'stop'],
  ['gotta go', 'stop'],
  ['stop asking questions', 'stop'],
  ['stop the chat', 'stop'],
  ['END', 'revoke'],
  ['cancel', 'revoke'],
  ['unsubscribe', 'revoke'],
  ['opt out', 'revoke'],
  ['do not call me', 'revoke'],
  ["don't text me anymore", 'revoke'],
  ['Stop texting me please', 'revoke'],
  ['please stop calling me', 'revoke'],
  ['no more calls', 'revoke'],
  ['remove my number', 'revoke'],
  ['take me off your list', 'revoke'],
  ['take back permission', 'revoke'],
  ['I take back my permission to call me', 'revoke'],
  ["I don't want you to call me", 'revoke'],
  ['leave me alone', 'revoke'],
  ["don't call my husband", undefined],
  ['call me', undefined],
  ['he will not stop calling his dealer', undefined],
  ['cancel my appointment', undefined],
  ['take my phone number', undefined],
] as const)('%j asks for %j', (text, expected) => {
  expect(command(text)).toEqual(expected && { command: expected });
});

test.each([
  ['change my phone', 'phone'],
  ['I want to change my phone number', 'phone'],
  ['edit zip code', 'zip'],
  ['fix my name please', 'name'],
  ['correct the insurance', 'payer'],
  ['update my insurence', 'payer'],
])('%j changes %j', (text, fact) => expect(command(text)).toEqual({ command: 'edit', fact }));

test('changing what is no fact is no command', () => {
  expect(command('change my life')).toBeUndefined();
  expect(
    hear('change my phone', { lang: 'en', vocabulary: { ...english, facts: [] } }).command,
  ).toBeUndefined();
});

test.each([
  ['español', 'es'],
  ['en español por favor', 'es'],
  ['Hablo español', 'es'],
  ['Spanish please', 'es'],
  ['can we do this in spanish?', 'es'],
  ['do you speak Spanish', 'es'],
  ['no hablo inglés', 'es'],
  ["I don't speak English", 'es'],
  ['english', 'en'],
  ['English please', 'en'],
  ['habla inglés?', 'en'],
  ['switch to English', 'en'],
])('%j asks for the language %s, whatever the current one is', (text, lang) => {
  for (const current of ['en', 'es'] as const) {
    const options = { lang: current, expecting: asking('name'), vocabulary: english };
    expect(hear(text, options).command).toEqual({ command: 'language', lang });
  }
});

test.each([
  'my English teacher',
  'English or Spanish',
  'my counselor speaks Spanish and I like it',
])('%j asks for no language', (text) => {
  expect(command(text)?.command).not.toBe('language');
});
