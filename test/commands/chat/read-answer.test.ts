import { readAnswer } from '../../../src/commands/chat/read-answer.ts';

const choices = ['call', 'text', 'voicemail'].map((value) => ({ value, label: value }));
const one = { id: 'q', kind: 'choice', choices };
const several = { id: 'q', kind: 'choices', choices };

it.each([
  ['2', { value: { answer: 'text' } }],
  [' 3 ', { value: { answer: 'voicemail' } }],
  ['4', { text: '4' }],
  ['0', { text: '0' }],
  ['1, 2', { text: '1, 2' }],
  ['text', { text: 'text' }],
  ['2 times', { text: '2 times' }],
])('reads %j as an answer to one choice', (line, answer) => {
  expect(readAnswer(line, one)).toEqual(answer);
});

it.each([
  ['1', { value: { answer: ['call'] } }],
  ['1, 3', { value: { answer: ['call', 'voicemail'] } }],
  ['3 1,1', { value: { answer: ['voicemail', 'call'] } }],
  ['1, 9', { text: '1, 9' }],
  ['1 y 3', { value: { answer: ['call', 'voicemail'] } }],
  ['1 and 3', { value: { answer: ['call', 'voicemail'] } }],
])('reads %j as an answer to several choices', (line, answer) => {
  expect(readAnswer(line, several)).toEqual(answer);
});

it('leaves numbers alone where nothing is listed', () => {
  expect(readAnswer('3', { id: 'q', kind: 'count', choices: [] })).toEqual({ text: '3' });
  expect(readAnswer('3', undefined)).toEqual({ text: '3' });
});
