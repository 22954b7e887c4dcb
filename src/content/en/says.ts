import { RESOURCES } from '../resources.ts';
import type { Words } from '../words.ts';

const { emergency, lifeline, child_abuse, lgbtq_youth, treatment_locator } = RESOURCES;

const YOUNG_PEOPLE = [
  `To talk with someone right now, call or text ${lifeline.call}, day or night. In danger, call ${emergency.call}.`,
  `If a grown-up hurts a child, call or text Childhelp at ${child_abuse.call}. ` +
    `LGBTQ+ young people can call The Trevor Project at ${lgbtq_youth.call}.`,
] as const;

/** What the assistant says between questions. It promises nothing that the center has not. */
export const says: Words['says'] = {
  // Every element of the clinical notes 4.4. All of it is said before a word is kept.
  welcome: [
    'Hello. I am an automated assistant of {center}. I am not a person and not a clinician. ' +
      'I ask short questions, so that the team can help. What I say is information, not a diagnosis. ' +
      'A person at {center} reads your answers and decides the next step with you.',
    `This chat is not for emergencies. If someone is in danger now, call ${emergency.call}. ` +
      `In a crisis, or with thoughts of suicide, call or text ${lifeline.call}, day or night. ` +
      'To talk to a person at {center}, call {phone}. Phone hours are {phoneHours}. ' +
      'Para español, escriba “español”. You can ask for an interpreter at any time.',
    'If you go on, I keep what you write for {retention}. ' +
      'The team at {center} sees it when you send it or ask for a person. ' +
      'They also see it if you may be in danger, or if you leave early and said they may call. ' +
      'You can skip most questions. You can erase this chat: just type “erase”. ' +
      'Until you say yes, I keep none of your words, so you can also leave now.',
  ],
  disclosure: [
    'Just so you know: I am an automated assistant of {center}, not a person and not a clinician. ' +
      'To talk to a person, type “person” or call {phone}.',
  ],
  minor: [
    {
      self:
        'Thank you for telling me. It is good that you are writing. ' +
        'You are under 18, so a person works out the next step with you. ' +
        'You need no phone number to go on. You can call {phone} when you are ready.',
      loved_one:
        'Thank you for telling me. They are under 18, so a person works out the next step with you.',
      professional:
        'Thank you for telling me. This person is under 18, so someone on the team works out the next step with you.',
    },
    {
      self:
        'The rules about parents and care differ from state to state. ' +
        'Before you decide what to say, you can ask a person about them at {phone}.',
      loved_one:
        'The rules about who agrees to care differ from state to state. ' +
        'You can ask a person about them at {phone}.',
      professional:
        'The rules about who agrees to care differ from state to state. ' +
        'You can ask a person about them at {phone}.',
    },
    ...YOUNG_PEOPLE,
  ],
  tooYoung: [
    'Thank you for telling me. This chat is not made for people under 13, so I stop here. I keep none of your answers.',
    'Please talk to a grown-up you trust today. That can be someone in your family, a teacher or a school nurse.',
    ...YOUNG_PEOPLE,
  ],
  mentalHealthElsewhere: [
    'Thank you for telling me. {center} treats mental health together with alcohol or drug use, and not alone. ' +
      'A person here can still help you look for the right place.',
    `The ${treatment_locator.name} can tell you about places near you. Call ${treatment_locator.call}, day or night. ` +
      `If it gets too heavy, call or text ${lifeline.call}.`,
  ],
  // Always followed by `stopped`.
  revoked: [
    'All right. Your permission is taken back, so no one from {center} may call or text you. ' +
      'If the team had it before, they are told now. You can still call {phone} when you like. ' +
      'To allow calls again, type “change permission”. This also pauses our chat.',
  ],
  languageChanged: ['We go on in English. Your answers so far stay as they are.'],
  notKept: ['I did not keep those words. You can tell me again once you have agreed to go on.'],
  // Follows `sent`, or the question whether to ask later.
  thanks: ['That is all I ask. You can close this chat, or write here at any time.'],
  staleAnswer: [
    'That answer was for a question we have left. I did not change anything. Here is where we are.',
  ],
  // Follows the answers to what was understood.
  asksMore: [
    'You asked more than that. Please ask me the rest again, one question at a time. ' +
      'For what I cannot answer, type “person” or call {phone}.',
  ],
  keptAsWritten: ['I kept your words just as you wrote them. The team sees them if you send this.'],
  // Followed by that question, asked once more.
  contradicted: [
    'That is different from an answer you gave before. Both can be true in a hard time. Which one fits best now?',
  ],
  cannotSkip: ['This is one of the few questions that I cannot leave out.'],
  firstQuestion: ['This is the first question, so there is nothing to go back to.'],
  nothingToChange: ['There is no answer of that kind to change yet.'],
  noticeDeclined: [
    'That is fine. Your words were not kept. To talk to a person, call {center} at {phone}. ' +
      `In a crisis, call or text ${lifeline.call}, day or night. In danger, call ${emergency.call}. ` +
      'You can come back here at any time.',
  ],
  // Follows a card of help, whose numbers are still on the screen.
  safe: [
    'Thank you for telling me. The numbers above stay here for you. ' +
      `If anything changes, call ${emergency.call}, or call or text ${lifeline.call}.`,
  ],
  goOn: ['All right. Here is where we were. You can stop at any time.'],
  humanAsked: [
    'I have let the team at {center} know that you would like a person. ' +
      'They get the answers I have so far. ' +
      'This chat is not watched live, so I do not know how soon someone can join. {nextStep} ' +
      'You can also call {phone}. Phone hours are {phoneHours}.',
  ],
  humanComing: [
    'The team already knows that you would like a person. I do not know how soon someone can join. You can also call {phone}.',
  ],
  noCoordinator: [
    'No one from the team has joined so far. I am sorry about that. Your request stays with them. ' +
      '{nextStep} You can call {phone}, or go on here with me.',
  ],
  coordinatorJoined: [
    'A person from {center} has joined the chat. They can see the answers I passed on. I will be quiet while you talk.',
  ],
  coordinatorLeft: [
    'The person from {center} has left the chat. I am the automated assistant again.',
  ],
  stopped: [
    'We stop here for now. What I have kept so far stays here. ' +
      'You can write at any time to go on. To erase this chat, type “erase”. ' +
      `If things get worse, call or text ${lifeline.call}. In danger, call ${emergency.call}.`,
  ],
  stoppedSent: [
    'We stop here for now. You said that the team may call, so they get the answers so far. {nextStep} ' +
      'What I have kept stays here too, and you can write at any time to go on. ' +
      'To erase this chat, type “erase”. ' +
      `If things get worse, call or text ${lifeline.call}. In danger, call ${emergency.call}.`,
  ],
  stoppedNothingKept: [
    'All right, we stop here. Nothing that you wrote was kept. You can come back at any time. ' +
      `In a crisis, call or text ${lifeline.call}, day or night. In danger, call ${emergency.call}.`,
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
      '{nextStep} You can also call {phone}. ' +
      'Phone hours are {phoneHours}. ' +
      `This chat is not watched live, so in danger call ${emergency.call} or ${lifeline.call}.`,
  ],
  sentNoCall: [
    'Thank you, {name}. Your answers are on their way to the team at {center}. A person there will read them. ' +
      'Please do not wait for a call: I have no number that the team may call. ' +
      '{nextStep} You can call {phone} yourself. Phone hours are {phoneHours}. ' +
      'If anything here is urgent and no one answers, go to an emergency room. ' +
      `This chat is not watched live, so in danger call ${emergency.call} or ${lifeline.call}.`,
  ],
  // Whoever is under 18 and writes for themself was asked for no number.
  sentMinor: [
    'Thank you, {name}. It takes courage to write about this. ' +
      'Your answers are on their way to the team at {center}. A person there will read them.',
    'Please do not wait for a call. In this chat no one under 18 is asked for a number. ' +
      'You can call {phone} yourself, alone or with a grown-up you trust. Phone hours are {phoneHours}. {nextStep} ' +
      'This chat is not watched live. If something is urgent and no one answers, go to an emergency room.',
    `There are people to talk to at any hour. ${YOUNG_PEOPLE[0]}`,
    YOUNG_PEOPLE[1],
  ],
  notSent: [
    'All right, I did not send this list. You can come back and send it later, or type “erase”. ' +
      'To talk to a person, call {phone}.',
  ],
  resting: [
    'I have no more questions. Your answers have gone to the team. {nextStep} ' +
      'To change an answer, say which one. To talk to a person, call {phone}. ' +
      `In a crisis, call or text ${lifeline.call}.`,
  ],
  unknownPlace: [
    'I could not find that place. Please check the ZIP code, or write the city and the state.',
  ],
  followUpSet: ['I will ask you here later if someone has reached you.'],
  followUp: [
    'I said I would ask again. Has someone from {center} reached you? ' +
      'If not, you can call {phone}, or type “person” here.',
  ],
  closed: [
    'This chat is closed now, and the team does not see new messages here. ' +
      'You can start a new chat at any time, or call {phone}. ' +
      `In a crisis, call or text ${lifeline.call}, day or night. In danger, call ${emergency.call}.`,
  ],
};

/** Never the same sentence twice. */
export const noted: Words['noted'] = 'I wrote this down. If something is not right, change it.';

export const unclear: Words['unclear'] = [
  'I am sorry, I did not understand that.',
  'I still do not have it right, and that is not your fault. Here is another way to say it.',
];
