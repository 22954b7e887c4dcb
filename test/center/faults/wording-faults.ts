import { faultsIn } from './fault.ts';
import type { Fault } from './fault.ts';

const inMessages = faultsIn('messages/en.yaml');
const inFaq = faultsIn('faq/en.md');
const inSpanishFaq = faultsIn('faq/es.md');

const LAST =
  '    why: It shows which of our two houses is closer, the one in Corona or the one in Riverside.\n';
const also = (more: string) => `${LAST}${more}`;
const PARKED = 'There is a parking lot behind each of our two houses, in Corona and in Riverside.';
const WORDY = 'We would like to tell you a little more about the house and the lot behind it. ';

/** Each alone makes the demo center unusable. */
export const WORDING_FAULTS: readonly Fault[] = [
  // Names that nothing has.
  inMessages('  availability.zip:\n', '  availability.zpi:\n', 'did you mean "availability.zip"?'),
  inMessages(LAST, '    whi: It shows.\n', 'did you mean "why"?'),
  inMessages(LAST, also('says: { tanks: [All done.] }\n'), 'did you mean "thanks"?', 'says:'),
  inMessages(LAST, also('greetings: Hello.\n'), 'did you mean "greeting"?', 'greetings'),
  inMessages(
    LAST,
    also('  home.now: { choices: { safe: All is well } }\n'),
    '"safe" is no setting here',
    '  home.now',
  ),
  inMessages(
    LAST,
    also('  home.now: { ask: { self: Is it safe?, loved: Is it safe? } }\n'),
    '"loved" is no setting here',
    '  home.now',
  ),
  // What is the same at every center, and why.
  inMessages(
    LAST,
    also('says: { welcome: [Hello.] }\n'),
    'write a greeting, which is said',
    'says',
  ),
  inMessages(LAST, also('says: { safe: [Good.] }\n'), 'part of getting help in danger', 'says'),
  inMessages(
    LAST,
    also('  safety.now: { ask: All good? }\n'),
    'getting help in danger',
    '  safety',
  ),
  inMessages(LAST, also('  consent.contact: { ask: OK? }\n'), 'asks for a permission', '  consent'),
  inMessages(LAST, also('  screening.phq_1: { ask: Sad? }\n'), 'as it was printed', '  screening'),
  inMessages(LAST, also('guidance: { outro: Bye. }\n'), 'from written rules on care', 'guidance'),
  inMessages(LAST, also('help: { suicide: Wait. }\n'), 'getting help in danger', 'help'),
  inMessages(LAST, also('standing: { skip: Next }\n'), 'understood at any time', 'standing'),
  inMessages(LAST, also('  review: { ask: Send? }\n'), 'what is kept, sent or erased', '  review'),
  // Of another kind than asked for.
  inMessages(LAST, '    why: 42\n', 'found 42; expected text'),
  inMessages(LAST, also('says: { thanks: Bye. }\n'), 'found "Bye."; expected a list', 'says'),
  inMessages(LAST, also('says: { thanks: [] }\n'), 'expected at least 1 of them', 'says'),
  inMessages(
    LAST,
    also('greeting: [Hello.]\n'),
    'expected text, or settings with names',
    'greeting',
  ),
  inMessages(
    LAST,
    also('greeting: { self: Hello., loved_one: Hello. }\n'),
    'greeting.professional: it is missing; add text',
    'greeting',
  ),
  // Texts.
  inMessages(LAST, '    why: It helps us at {centre}.\n', 'did you mean {center}?'),
  inMessages(LAST, '    why: So that {name} is heard.\n', 'found {name} without a comma'),
  inMessages(LAST, '    why: So that {center is near.\n', 'found {, which stands for nothing here'),
  inMessages(LAST, '    why: So that each addict finds a house.\n', 'found “addict”: a label for'),
  inMessages(LAST, '    why: "See [our page](x)."\n', 'found a link; a chat shows plain text'),
  inMessages(LAST, `    why: ${WORDY.repeat(5)}\n`, 'letters; expected at most 300'),
  inMessages(
    LAST,
    also('  home.now: { choices: { support: "{center} helps" } }\n'),
    'nothing is filled in here',
    '  home.now',
  ),
  inMessages(
    LAST,
    also('says: { resting: [That is all I ask. Call any time.] }\n'),
    'ours tells to call 988 here',
    'says',
  ),
  // Labels.
  inMessages(
    LAST,
    also('  who.for: { choices: { self: For someone I care about } }\n'),
    '“For someone I care about” can be tapped beside it',
    '  who.for',
  ),
  inMessages(
    LAST,
    also('  who.for: { choices: { self: Skip } }\n'),
    '“Skip” can be tapped',
    '  who',
  ),
  inMessages(
    LAST,
    also('  who.for: { choices: { self: I want to die } }\n'),
    'danger is heard in it (suicide)',
    '  who.for',
  ),
  inMessages(
    LAST,
    also('  who.for: { choices: { self: I want to talk to a person } }\n'),
    'it is heard as “human” at any time',
    '  who.for',
  ),
  inMessages(
    LAST,
    also("  who.for: { choices: { self: '???' } }\n"),
    'it is not understood as this choice',
    '  who.for',
  ),
  // No YAML.
  inMessages(LAST, '    why: [\n', 'it is not YAML'),

  // Answers: their form.
  inFaq('## parking: Where can I park?', '## Where can I park', 'expected a name, a colon and the'),
  inFaq(
    '## parking: Where can I park?',
    '## Parking lot: Where?',
    'found the heading "Parking lot',
  ),
  inFaq('- Are your groups in Spanish?', '### More', 'found a mark that is not used here'),
  inFaq('- Are your groups in Spanish?', '1. Are your groups?', 'found a mark that is not used'),
  inFaq('- Are your groups in Spanish?', '| a | b |', 'found a mark that is not used here'),
  inFaq(
    PARKED,
    `${PARKED}\n\n- Is there a garage?\n\nNo.`,
    'found a list after the answer',
    '- Is',
  ),
  inFaq(
    '## replaces',
    '## bus: Is there a bus?\n\n## replaces',
    'it has no answer; write one below',
  ),
  inFaq(PARKED, `One.\n\nTwo.\n\nThree.\n\n${PARKED}`, 'found 4 paragraphs', PARKED),
  // Their names.
  inFaq('## parking:', '## cost:', 'write "## replaces cost: …" to say it in your words'),
  inFaq('## replaces language:', '## replaces langage:', 'did you mean "language"?'),
  inFaq('## replaces language:', '## replaces bot:', 'it says whether a person or the assistant'),
  inFaq('## replaces language:', '## replaces stopping_alone:', 'from written rules on care'),
  inFaq(
    '## replaces language: Do you speak Spanish?',
    '## parking: Do you rent cars?',
    '"parking" is there twice',
  ),
  inFaq('## replaces language:', '## replaces phone_hours:', 'ours tells to call 911 here'),
  inFaq('## parking: Where can I park?', '## bus: Where is a bus?', 'add "## bus: …" to faq/es.md'),
  // Ways to ask.
  inFaq('- Is there parking?', '- How much does it cost?', 'is answered by "cost" already'),
  inFaq('- Is there parking?', '- Parking', 'is one word, which may be an answer'),
  inFaq('- Is there parking?', '- Can I talk to a person?', 'it is heard as “human”'),
  inFaq(
    '- Is there parking?',
    '- Where can I go if I want to kill myself?',
    'danger is heard in it',
  ),
  inFaq('- Is there parking?', '- I want to die', 'danger is heard in it (suicide)'),
  inFaq('- Is there parking?', '- I need help', '“I need help” is a cry for help'),
  inFaq('- Is there parking?', '- How do I end it?', '“How do I end it?” is a cry for help'),
  inFaq('- Is there parking?', '- Can you help me, please?', 'someone in danger may write as well'),
  inFaq('- Is there parking?', '- Help', '“Help” is a cry for help'),
  inFaq('## parking: Where can I park?', '## parking: Help me', '“Help me” is a cry for help'),
  inSpanishFaq('- ¿Hay estacionamiento?', '- Necesito ayuda', 'is a cry for help'),
  inSpanishFaq('- ¿Hay estacionamiento?', '- ¿Cómo acabo con todo?', 'is a cry for help'),
  inFaq('- Is there parking?', `- ${WORDY.repeat(2)}`, 'letters; expected at most 120'),
  // Their texts.
  inFaq(PARKED, 'There is <b>a lot</b> here.', 'found HTML; a chat shows plain text'),
  inFaq(PARKED, 'See ![a map](map.png).', 'found an image'),
  inFaq(PARKED, 'See https://example.org/map for it.', 'found a link'),
  inFaq(PARKED, 'There is a **big** lot.', 'found marks for bold text or code'),
  inFaq(PARKED, 'Call {phones} for a map.', 'did you mean {phone}?'),
  inFaq(PARKED, 'No alcoholics may park here.', 'found “alcoholics”: a label for a person'),
  inFaq(PARKED, WORDY.repeat(8), 'letters; expected at most 500'),
];
