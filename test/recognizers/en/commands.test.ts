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
  ['stop', 'stop'],
  ['bye', 'stop'],
  ['quit', 'stop'],
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
  ['please stop', 'stop'],
  ['Stop for now', 'stop'],
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
