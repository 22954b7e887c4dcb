import { commandsIn } from '../commands.ts';
import { asksWhy } from './why.ts';

const REACH =
  'call calling calls called text texting texts texted message messages messaging contact contacting contacted phone reach email emails';
const TO_ME =
  'me us to be want wanna you any more anymore ever again now please at on this my number phone the from your with no longer a i back or and';

/** What a whole short message asks of the talk itself, in English. */
export const readCommand = commandsIn({
  phrases: {
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
    bye, goodbye, bye bye, good bye, exit, end chat, end this chat, end the chat, stop chat,
    stop this chat, stop the chat, close chat, close the chat, quit chat, quit the chat, cancel chat,
    leave, stop asking, stop asking me questions, stop asking questions, no more questions,
    stop for now, im leaving, i have to go, i gotta go, gotta go, got to go, im done for now,
    end conversation, end this conversation, end the conversation
  `,
    revoke: `
    stop, stop all, stopall, quit, end, cancel, revoke, opt out, optout, opt me out,
    unsubscribe, unsubscribe me, leave me alone, lose my number
  `,
  },
  asksWhy,
  requests: [
    {
      asks: 'human',
      opens: 'talk talking speak speaking chat connect transfer put get reach find give',
      names:
        'person human agent someone somebody representative rep coordinator counselor counsellor staff operator nurse people therapist doctor anyone one',
      between:
        'to with a an the some real live actual human me through thru in touch on your team member instead now please here directly',
    },
    {
      asks: 'erase',
      opens: 'erase delete remove clear wipe',
      names: 'chat data answers conversation information info messages history everything',
      between: 'my this the all of our from your system',
    },
    // Any reasonable words take a permission back (clinical.md 4.1, TCPA).
    {
      asks: 'revoke',
      opens: 'dont do stop quit never no cant cannot',
      names: REACH,
      between: `not ${TO_ME}`,
    },
    {
      asks: 'revoke',
      opens: 'remove delete erase forget drop',
      names: 'number phone list',
      between: 'me my the off from your out of calling call contact system records cell number',
    },
    {
      asks: 'revoke',
      opens: 'take get',
      names: 'off list',
      between: 'me my number phone your the of contact calling from',
    },
    {
      asks: 'revoke',
      opens: 'revoke withdraw take cancel remove undo',
      names: 'permission consent authorization ok okay',
      between: `back my the for calls ${REACH} ${TO_ME}`,
    },
  ],
  polite:
    'please pls plz can could may would you i we just ok okay um uh hey hi hello sorry now thanks thank',
  leads: 'want need id like wish let lets me to',
  edits: 'change edit fix correct update redo',
  editsBetween: 'my the his her their answer about to',
  ownWish: new Set(['i', 'id', 'we', 'want', 'need', 'like', 'wish']),
});
