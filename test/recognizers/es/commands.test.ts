import type { Command } from '../../../src/machines/events.ts';
import { hear } from '../../../src/recognizers/hear.ts';
import { vocabularyFor } from '../../../src/recognizers/vocabulary/vocabulary-for.ts';
import { asking, offering } from '../support.ts';

const vocabulary = vocabularyFor('es');

function command(text: string): Command | undefined {
  return hear(text, { lang: 'es', expecting: asking('name'), vocabulary }).command;
}

test('one word that only looks like "cancel" takes nothing back', () => {
  expect(command('carcel')).toBeUndefined();
  expect(command('cárcel')).toBeUndefined();
});

test.each([
  ['atrás', 'back'],
  ['regresar', 'back'],
  ['la pregunta anterior', 'back'],
  ['omitir', 'skip'],
  ['saltar esta pregunta por favor', 'skip'],
  ['siguiente', 'skip'],
  ['no sé', 'unsure'],
  ['no estoy segura', 'unsure'],
  ['ni idea', 'unsure'],
  ['prefiero no decir', 'decline'],
  ['no quiero contestar', 'decline'],
  ['es personal', 'decline'],
  ['¿por qué?', 'why'],
  ['para qué lo necesitan', 'why'],
  ['repita por favor', 'repeat'],
  ['no entiendo', 'repeat'],
  ['¿mande?', 'repeat'],
  ['una persona', 'human'],
  ['quiero hablar con una persona', 'human'],
  ['puedo hablar con alguien?', 'human'],
  ['empezar de nuevo', 'restart'],
  ['borrar todo', 'erase'],
  ['borre mis datos', 'erase'],
  ['adiós', 'stop'],
  ['ya me voy', 'stop'],
  ['no más preguntas', 'stop'],
  ['ALTO', 'revoke'],
  ['STOP', 'revoke'],
  ['cancelar', 'revoke'],
  ['no me llamen', 'revoke'],
  ['por favor ya no me llamen', 'revoke'],
  ['no me manden mensajes', 'revoke'],
  ['ya no me contacten', 'revoke'],
  ['no quiero que me llamen', 'revoke'],
  ['dejen de llamarme', 'revoke'],
  ['borren mi número', 'revoke'],
  ['retiro mi permiso', 'revoke'],
  ['denme de baja', 'revoke'],
  ['skip', 'skip'],
  ['quiero parar', undefined],
  ['dejé de tomar', undefined],
  ['quiero hablar con mi mamá', undefined],
  ['no le llamen a mi esposo', undefined],
  ['María', undefined],
  ['Consuelo', undefined],
] as const)('%j asks for %j', (text, expected) => {
  expect(command(text)).toEqual(expected && { command: expected });
});

test.each([
  ['cambiar mi teléfono', 'phone'],
  ['quiero cambiar mi número de teléfono', 'phone'],
  ['corregir el código postal', 'zip'],
  ['cambiar mi seguro', 'payer'],
])('%j changes %j', (text, fact) => expect(command(text)).toEqual({ command: 'edit', fact }));

test('a choice at hand goes before the command of the same words', () => {
  const next = offering('choice', { go_on: 'Seguir', stop: 'Parar aquí' }, 'safety.next');
  const heard = hear('parar', { lang: 'es', expecting: next, vocabulary });
  expect(heard.answer?.value).toBe('stop');
  const safe = offering('choices', { call: 'Llamada', none: 'No me contacten' }, 'contact.safe');
  expect(hear('no me llamen', { lang: 'es', expecting: safe, vocabulary }).answer?.value).toEqual([
    'none',
  ]);
});

test('in English chats a few words of Spanish still stop calls', () => {
  const heard = hear('no me llamen', { lang: 'en', vocabulary: vocabularyFor('en') });
  expect(heard.command).toEqual({ command: 'revoke' });
});
