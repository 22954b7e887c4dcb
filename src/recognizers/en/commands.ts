import type { Command, TalkCommand } from '../../machines/events.ts';
import { idNamed } from '../names.ts';
import { nearlySame } from '../one-edit.ts';
import type { Named } from '../vocabulary.ts';
import { phraseTable } from './phrases.ts';

const PHRASES = phraseTable<TalkCommand>({
  back: `
    back, go back, previous, previous question, last question, go back one, undo, one back,
    step back, go to previous question, go back to previous question
  `,
  skip: `
    skip, skip it, skip this, skip that, skip this question, skip question, pass, next,
    next question, move on
  `,
  unsure: `
    not sure, unsure, im not sure, i am not sure, idk, dk, dont know, i dont know,
    i do not know, dunno, i dunno, no idea, no clue, i have no idea, i have no clue, cant say,
    hard to say, cant remember, i cant remember, dont remember, i dont remember, not certain,
    i forget, i forgot
  `,
  decline: `
    rather not say, rather not, id rather not, i would rather not, id rather not say,
    i would rather not say, prefer not to say, i prefer not to say, id prefer not to say,
    prefer not to answer, i prefer not to answer, rather not answer, id rather not answer,
    no comment, none of your business, thats private, its private, private, i dont want to say,
    i dont want to answer, i dont want to answer that, dont want to say, dont want to answer,
    i wont answer, i wont say, decline, i decline, decline to answer, i decline to answer,
    not comfortable answering, im not comfortable answering, i dont feel comfortable answering,
    too personal, thats personal
  `,
  why: `
    why, why do you ask, why are you asking, why do you need that, why do you need this,
    why do you need to know, why do you want to know, why do you need to know that,
    why do you need it, why ask, what for, why is that needed, why does that matter,
    why does it matter, what is that for, whats that for, whats this for, why this question
  `,
  repeat: `
    repeat, repeat that, repeat the question, repeat question, say that again, say it again,
    again, what, huh, pardon, sorry what, what was that, what was the question,
    whats the question, what did you say, ask again, ask me again, come again,
    i dont understand, i do not understand, dont understand, i dont get it, what do you mean
  `,
  human: `
    human, agent, person, real person, live agent, operator, representative, live person,
    someone real, live chat, get me a person, give me a person, i want a person,
    i need a person, i want a human, i need a human
  `,
  restart: `
    restart, start over, start again, begin again, start from the beginning, from the beginning,
    start from scratch, reset, start new, start a new chat, new chat, redo everything
  `,
  erase: `
    erase, erase everything, erase it, erase it all, erase this, erase all, delete everything,
    delete it all, delete all, delete me, forget me, forget everything, remove everything,
    remove my data, wipe everything
  `,
  stop: `
    stop, bye, goodbye, bye bye, good bye, quit, exit, end, end chat, end this chat,
    end the chat, stop chat, stop this chat, close chat, close the chat, leave, cancel,
    stop asking, stop asking me questions, stop asking questions, no more questions,
    unsubscribe, stop for now, im leaving, i have to go, gotta go, i gotta go,
    end conversation, end this conversation
  `,
});

/** Longer messages say more than a command; they are for the answer recognizers and a person. */
const MOST_WORDS = 14;

/** Manners around a command. */
const POLITE = new Set(
  'please pls plz can could may would you i we just ok okay um uh hey hi hello sorry now thanks thank'.split(
    ' ',
  ),
);

const OWN_WISH = /^(?:i|id|we|want|need|like|wish)$/;

/** What a whole short message asks of the talk itself, if it asks anything. */
export function readCommand(
  words: readonly string[],
  facts: readonly Named[] = [],
): Command | undefined {
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const core = trimmed(words);
  const exact = PHRASES.get(words.join(' '));
  const talk = exact ?? PHRASES.get(core.join(' ')) ?? misspelled(core);
  // "I want to quit" is about drinking until it is plainly about the chat.
  if (talk === 'stop' && !exact && words.some((word) => OWN_WISH.test(word))) return undefined;
  if (talk) return { command: talk };
  if (asksForHuman(core)) return { command: 'human' };
  if (asksToErase(core)) return { command: 'erase' };
  return readEdit(core, facts);
}

function trimmed(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !POLITE.has(word));
  const last = words.findLastIndex((word) => !POLITE.has(word));
  const core = first < 0 ? words : words.slice(first, last + 1);
  const wish = /^(?:want|need|id|like|wish|let|lets|me|to)$/;
  const start = core.findIndex((word) => !wish.test(word) || word === 'lets');
  return start > 0 ? core.slice(start).filter((word, index) => index > 0 || word !== 'lets') : core;
}

/** A command of one long word, or of several, with a slip. Too short to tell apart: not taken. */
function misspelled(core: readonly string[]): TalkCommand | undefined {
  if (core.join('').length < 6) return undefined;
  for (const [phrase, command] of PHRASES) {
    if (nearlySame(core, phrase.split(' '))) return command;
  }
  return undefined;
}

const CONTACT = /^(?:talk|talking|speak|speaking|chat|connect|transfer|put|get|reach|find|give)$/;
const PEOPLE =
  /^(?:person|human|agent|someone|somebody|representative|rep|coordinator|counselor|counsellor|staff|operator|nurse|people|therapist|doctor|anyone|one)$/;
const BETWEEN =
  /^(?:to|with|a|an|the|some|real|live|actual|human|me|through|thru|in|touch|on|your|team|member|instead|now|please|here|directly)$/;

/** "Talk to a real person", "connect me with someone": a verb of contact, a person, nothing else. */
function asksForHuman(core: readonly string[]): boolean {
  const [verb = '', ...rest] = core;
  const named = rest.some((word) => PEOPLE.test(word));
  return (
    CONTACT.test(verb) && named && rest.every((word) => PEOPLE.test(word) || BETWEEN.test(word))
  );
}

const ERASE = /^(?:erase|delete|remove|clear|wipe)$/;
const ERASED =
  /^(?:my|this|the|all|of|our|chat|data|answers|conversation|information|info|messages|history|everything|from|your|system)$/;

function asksToErase(core: readonly string[]): boolean {
  const [verb = '', ...rest] = core;
  const what = rest.some((word) =>
    /^(?:chat|data|answers|conversation|information|info|messages|history|everything)$/.test(word),
  );
  return ERASE.test(verb) && what && rest.every((word) => ERASED.test(word));
}

const EDIT = /^(?:change|edit|fix|correct|update|redo)$/;

/** "Change my phone number": a verb of change and what this center's visitors call a fact. */
function readEdit(core: readonly string[], facts: readonly Named[]): Command | undefined {
  const [verb = '', ...rest] = core;
  if (!EDIT.test(verb)) return undefined;
  const what = rest.filter((word) => !/^(?:my|the|his|her|their|answer|about|to)$/.test(word));
  const fact = idNamed(what, facts);
  return fact === undefined ? undefined : { command: 'edit', fact };
}
