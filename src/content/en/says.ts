import { RESOURCES } from '../resources.ts';
import type { Words } from '../words.ts';

const { emergency, lifeline } = RESOURCES;

/** What the assistant says between questions. It promises nothing that the center has not. */
export const says: Words['says'] = {
  welcome: [
    'Hello. I am an automated assistant of {center}. I am not a person and not a clinician. ' +
      'I ask short questions, so that the team can help. What I say is information, not a diagnosis.',
    `This chat is not for emergencies. If someone is in danger now, call ${emergency.call}. ` +
      `In a crisis, or with thoughts of suicide, call or text ${lifeline.call}, day or night.`,
    'If you go on, I keep what you write. The team at {center} sees it when you send it or ask for a person. ' +
      'They also see it if you may be in danger. ' +
      'If you leave early and have said that they may call, they see it too. ' +
      'You can skip any question about yourself. You can erase this chat: just type “erase”. ' +
      'To talk to a person, call {phone}.',
  ],
  notKept: ['What you wrote before you said yes was not kept. If it matters, please say it again.'],
  thanks: ['Thank you.'],
  staleAnswer: [
    'That answer was for a question we have left. I did not change anything. Here is where we are.',
  ],
  unclear: ['I am sorry, I did not understand that.'],
  keptAsWritten: ['I kept your words just as you wrote them. The team sees them if you send this.'],
  cannotSkip: ['This is one of the few questions that I cannot leave out.'],
  firstQuestion: ['This is the first question, so there is nothing to go back to.'],
  nothingToChange: ['There is no answer of that kind to change yet.'],
  noticeDeclined: [
    'That is fine. Your words were not kept. To talk to a person, call {center} at {phone}. ' +
      `In a crisis, call or text ${lifeline.call}, day or night. In danger, call ${emergency.call}. ` +
      'You can come back here at any time.',
  ],
  safe: [
    `Thank you for telling me. If that changes, call or text ${lifeline.call}, or call ${emergency.call}.`,
  ],
  goOn: ['All right. Here is where we were. You can stop at any time.'],
  humanAsked: [
    'I have let the team at {center} know that you would like a person. ' +
      'They get the answers I have so far. ' +
      'This chat is not watched live, so I do not know how soon someone can join. ' +
      'You can also call {phone}.',
  ],
  humanComing: [
    'The team already knows that you would like a person. I do not know how soon someone can join. You can also call {phone}.',
  ],
  noCoordinator: [
    'No one from the team has joined so far. I am sorry about that. Your request stays with them. ' +
      'You can call {phone}, or go on here with me.',
  ],
  coordinatorJoined: [
    'A person from {center} has joined the chat. They can see the answers I passed on. I will be quiet while you talk.',
  ],
  coordinatorLeft: [
    'The person from {center} has left the chat. I am the automated assistant again.',
  ],
  stopped: [
    'All right, we stop here. What I have kept so far stays here, so you can come back and go on. ' +
      'If you said that the team may call, they get the answers so far. ' +
      'To erase all this, type “erase”. ' +
      `If things get worse, call or text ${lifeline.call}. In danger, call ${emergency.call}.`,
  ],
  welcomeBack: ['Welcome back. We can go on where we stopped.'],
  restarted: [
    'We start again from the top. Your answers in this chat are gone. ' +
      'If some were sent to the team before, the team still has those.',
  ],
  erased: [
    'This chat is erased. If some answers were sent to {center} before, call {phone} and ask about that copy. ' +
      `In a crisis, call or text ${lifeline.call}, day or night.`,
  ],
  sent: [
    'Thank you, {name}. Your answers are on their way to the team at {center}. A person there will read them. ' +
      'I cannot say when they will reach you. If you do not want to wait, call {phone}. ' +
      `This chat is not watched live, so in danger call ${emergency.call} or ${lifeline.call}.`,
  ],
  notSent: [
    'All right, I did not send this list. You can come back and send it later, or type “erase”. ' +
      'To talk to a person, call {phone}.',
  ],
  resting: [
    'I have no more questions. Your answers have gone to the team. ' +
      'To change an answer, say which one. To talk to a person, call {phone}. ' +
      `In a crisis, call or text ${lifeline.call}.`,
  ],
  followUpSet: ['I will ask you here later if someone has reached you.'],
  followUp: [
    'I said I would ask again. Has someone from {center} reached you? ' +
      'If not, you can call {phone}, or type “person” here.',
  ],
  closed: [
    'This chat is closed now. You can start a new one at any time, or call {phone}. ' +
      `In a crisis, call or text ${lifeline.call}, day or night.`,
  ],
};
