import type { DeskAttempt } from '../../desk/wire.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The words of the desk's pages. What stands in a summary comes worded from the server. */
export const words = {
  desk: 'Desk',
  unsigned: (languages: readonly string[]) =>
    `Nobody has signed off the words that visitors read in ${languages.join(' and ')}.`,
  settingsOf: (center: string) => `The settings of ${center}`,
  refused: (center: string, count: number, since: number) =>
    `An edit of the settings of ${center} was not taken: ${count === 1 ? 'one problem' : `${count} problems`}, since ${timeText(since)}.`,
  lastGood: (readAt: number) => `The last good ones are in use, read ${timeText(readAt)}.`,
  noneYet: 'That center is not served yet.',
  list: 'Overnight call-back list',
  listClosed: 'Closed intakes',
  open: 'Open',
  closed: 'Closed',
  waiting: (count: number) =>
    count === 1 ? 'One person is waiting.' : `${count} people are waiting.`,
  nobody: 'Nobody is waiting.',
  nobodyHint: 'The light is on. New intakes come in here by themselves.',
  nobodyClosed: 'Nothing has been closed yet.',
  nameUnknown: 'Name not known',
  waited: (since: number, now: number) => waitText(now - since),
  waitedAloud: (since: number, now: number) => `waiting ${waitText(now - since)}`,
  waitingFor: 'waiting',
  since: (at: number, now: number) => `since ${now - at < DAY ? clockText(at) : timeText(at)}`,
  at: timeText,
  clock: clockText,
  more: (count: number) => (count === 1 ? 'one more reason' : `${count} more reasons`),
  claimedByYou: 'You have this',
  claimedBy: (name: string) => `${name} has this`,
  free: 'Nobody has this yet',
  closedBy: (label: string, name: string) => `${label} · ${name}`,
  chatStates: {
    open: '',
    waiting: 'Waits in the chat for a person',
    withHuman: 'With a person in the chat',
    handedOff: '',
    closed: '',
  },
  onCall: 'On call here',
  back: 'List',
  claim: 'Claim',
  release: 'Give back',
  close: 'Close…',
  copy: 'Copy as text',
  consent: 'Consent form…',
  consentTitle: 'Consent to share the record',
  print: 'Print',
  goesWithRecord: 'Goes with every record that is shared by this consent:',
  copied: 'Copied: twelve lines at most, ready to paste.',
  copyByHand:
    'The browser does not let this page copy. The text is marked here: copy it from the box.',
  claimed: 'This is yours now.',
  released: 'Given back to the list.',
  closedNow: 'Closed.',
  next: 'Next',
  call: (phone: string) => `Call ${phone}`,
  text: 'Text',
  way: { call: 'Call', text: 'Text', voicemail: 'Voicemail' },
  ok: 'OK',
  no: 'NO',
  ref: (id: string, revision: number) =>
    `Ref ${id.slice(3, 11)}${revision > 1 ? ` · update ${revision}` : ''}`,
  parts: {
    situation: 'Situation',
    background: 'Background',
    assessment: 'Assessment',
    recommendation: 'Recommendation',
  },
  inTheirWords: 'In their words',
  noWords: 'They tapped; there are no words of their own.',
  nothingKnown: 'Nothing is known yet.',
  saidAboutSafety: 'What was said about safety',
  raisedByRules: 'Raised by rules from the facts, not a diagnosis',
  noFlags: 'No flag was raised.',
  openings: 'Openings that may fit',
  asTold: (at: number) => `as told ${timeText(at)}`,
  now: 'Now:',
  noOpenings: 'None listed so far.',
  transcript: 'The conversation',
  transcriptHint: 'Press any line of the summary to see the words it came from.',
  erased: 'They have erased this chat. What was handed over before stands in the summary.',
  notKept: 'Not kept: written before they agreed that words are kept.',
  gone: 'The message this came from is no longer there.',
  roles: { visitor: 'Visitor', bot: 'Assistant', coordinator: 'Coordinator' },
  tapped: 'tapped',
  hide: 'Hide',
  closing: {
    title: 'Close this intake',
    hint: 'It leaves the list, and the chat ends for them. They can begin a new one at any time.',
    ask: 'How did it end?',
    pick: 'Pick how it ended.',
    done: 'Close intake',
  },
  noting: {
    title: 'Note a try',
    hint: 'It stays on the list. Whoever comes next sees that you tried, when and how.',
    ask: 'What came of it?',
    pick: 'Pick what came of it.',
    done: 'Note it',
  },
  noteTry: 'Note a try…',
  noted: 'Noted. It stays on the list.',
  tries: (count: number) => (count === 1 ? 'Tried once' : `Tried ${count} times`),
  tried: ({ label, at, by }: DeskAttempt) => `${timeText(at)} · ${label} · ${by}`,
  lastTry: (count: number, { label, at }: DeskAttempt) =>
    `${count === 1 ? 'Tried once' : `Tried ${count} times, the last`}, ${timeText(at)}. ${label}`,
  cancel: 'Cancel',
  done: 'Done',
  textTitle: 'Summary as text',
  help: 'Keys',
  helpTitle: 'Keys of the desk',
  keys: [
    ['J', 'Next one down'],
    ['K', 'Next one up'],
    ['Enter', 'Open it'],
    ['C', 'Claim it'],
    ['Esc', 'Back'],
    ['?', 'This list'],
  ],
  useKeys: 'Use single-letter keys',
  places: 'Openings',
  placesTitle: 'Openings',
  placesHint:
    'Visitors are told of a number for a week. Then it is not shown any more, until someone confirms it here.',
  placesOpen: 'Places open',
  nextStart: 'Next start',
  waitingList: 'Waiting list',
  stillRight: 'Still right',
  save: 'Save',
  placesSaved: 'Saved as of today.',
  asOf: (day: string, today: string) => `As of ${day === today ? 'today' : dayText(day)}`,
  toldBy: {
    settings: 'from the settings file',
    system: 'from your own system',
    desk: 'from the desk',
  },
  by: (name: string) => `from ${name}`,
  placesStale: 'Not shown to visitors any more: confirm it.',
  placesUntold: 'Nobody has said how many places are open. Visitors are told to call.',
  countPlaces: 'Write how many places are open, from 0 to 999.',
  startPassed: 'The next start has passed. Put a later day, or leave it empty.',
  team: 'Team',
  teamTitle: 'Who can sign in',
  roleNames: { coordinator: 'Coordinator', operator: 'Operator' },
  addPerson: 'Add a person',
  add: 'Add',
  added: (name: string) => `${name} can sign in now.`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  signInTitle: 'Sign in to the desk',
  expired:
    'You were signed out because the desk was quiet for a while. Sign in to go on where you were.',
  name: 'Name',
  password: 'Password',
  passwordHint: 'At least 12 characters. A short sentence is easy to remember and hard to guess.',
  role: 'Role',
  show: 'Show password',
  setUpTitle: 'Make the first account',
  setUpText:
    'You are the first one here. This account can add everyone else. The link that brought you works only until it exists.',
  makeAccount: 'Make the account',
  noAccountYet:
    'This desk has no account yet. Open the link that the server printed when it started: it ends in #setup= and a token.',
  loading: 'One moment…',
} as const;

/** How long, in the two largest units that say something. */
export function waitText(milliseconds: number): string {
  const wait = Math.max(0, milliseconds);
  if (wait < MINUTE) return 'just now';
  if (wait < HOUR) return `${Math.floor(wait / MINUTE)} min`;
  const [unit, name, rest, restName] =
    wait < DAY ? [HOUR, 'h', MINUTE, 'min'] : [DAY, 'd', HOUR, 'h'];
  const beside = Math.floor((wait % unit) / rest);
  return `${Math.floor(wait / unit)} ${name}${beside > 0 ? ` ${beside} ${restName}` : ''}`;
}

/** A time as the clock on the reader's wall shows it, with the day where it is another one. */
function timeText(at: number): string {
  const time = clockText(at);
  if (new Date(at).toDateString() === new Date().toDateString()) return time;
  const day = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  return `${new Date(at).toLocaleDateString('en-US', day)}, ${time}`;
}

function clockText(at: number): string {
  return new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}

/** An ISO date, whatever the zone of the reader. */
function dayText(date: string): string {
  const day = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(date).toLocaleDateString('en-US', day);
}
