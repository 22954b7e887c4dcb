import { wordsFor } from '../../src/content/index.ts';
import type { Who } from '../../src/content/words.ts';
import type { QuestionId } from '../../src/machines/topics/index.ts';
import { ANSWERS } from '../conversations/answers.ts';
import {
  ASKS_FOR_A_PERSON,
  CRY_FOR_HELP,
  DEPRESSION_FIRST,
  LEAVING_RESIDENTIAL,
  SINGLE_MOTHER,
  WIFE,
  WIFE_GOES_ON,
} from '../conversations/transcripts.ts';
import { openDesk, type OpenDesk } from '../desk/open-desk.ts';
import { until } from '../support/app.ts';
import { useBrowser } from '../support/browser.ts';
import type { Transcript } from '../support/visitor.ts';
import { answersOf } from '../support/webhook-receiver.ts';
import type { HandoffSummary } from '../../src/handoff/summary.ts';
import { DESKTOP, deskIn, PHONE } from './desk/desk-in.ts';
import { panelIn } from './panel.ts';

const browser = useBrowser();
const { questions } = wordsFor('en');

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.staff();
});
afterAll(() => desk.close());

/** The four conversations in the panel, on a phone: choices are tapped and words are typed. */
function visitor(panel: ReturnType<typeof panelIn>) {
  let who: Who = 'self';
  return async (transcript: Transcript): Promise<void> => {
    for (const [id, reply] of transcript) {
      const { ask, choices } = questions[id as QuestionId];
      const text = typeof ask === 'string' ? ask : ask[who];
      await panel.asks(
        new RegExp(
          text.replaceAll('{center}', 'Lantern House').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
        ),
      );
      const labels: Readonly<Record<string, string>> = choices ?? {};
      const label = (value: string) => labels[value] ?? value;
      const value = typeof reply === 'string' ? undefined : reply.value;
      if (typeof reply === 'string') await panel.type(reply);
      else if (value && 'command' in value) await panel.type('rather not say');
      else if (Array.isArray(value?.answer)) {
        await panel.make({ pick: (value.answer as string[]).map(label) });
      } else await panel.make({ tap: label(String(value?.answer)) });
      if (reply === 'my husband') who = 'loved_one';
    }
  };
}

async function openPanel() {
  const { page } = await browser.open(`${desk.url}/chat/demo`, { viewport: PHONE });
  const panel = panelIn(page);
  return { page, panel, walk: visitor(panel) };
}

/** What the desk has of the newest intake with this name, on its page and in its summary. */
async function onTheDesk(name: string, fits: (summary: HandoffSummary) => boolean) {
  const { page } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const { signIn, rows, open, summary } = deskIn(page);
  await signIn();
  const row = rows.filter({ hasText: name }).first();
  await row.waitFor();
  const id = (await row.getAttribute('data-id')) ?? '';
  const read = async () => {
    const response = await page.request.get(`${desk.url}/api/desk/intakes/${id}`);
    const { summary: found } = (await response.json()) as { summary: HandoffSummary };
    return fits(found) ? found : undefined;
  };
  const found = await until('the summary', read);
  await open(id);
  return { found, shown: await summary.innerText() };
}

test('a single mother taps and types through the panel, and the desk has every fact', async () => {
  const { panel, walk } = await openPanel();
  await walk(SINGLE_MOTHER);
  await panel.stands('Sent to the team');
  const { found, shown } = await onTheDesk('Dana', ({ reason }) => reason === 'completed');
  expect(answersOf(found)).toEqual(ANSWERS.SINGLE_MOTHER);
  expect(shown).toContain('(951) 555-0162');
});

test('a wife is shown help in the turn in which she says that he wants to die, and goes on', async () => {
  const { page, panel, walk } = await openPanel();
  await walk(WIFE);
  await panel.asks(/What has happened|kinds of care/);
  await panel.type(CRY_FOR_HELP);
  await page.getByRole('region', { name: 'Help now' }).waitFor();
  const early = await onTheDesk('Ruth', ({ reason }) => reason === 'crisis');
  expect(early.found.urgency.level).toBe('crisis');
  await panel.make({ tap: 'Go on with the questions' });
  await walk(WIFE_GOES_ON);
  await panel.stands('Sent to the team');
  const { found, shown } = await onTheDesk('Ruth', ({ reason }) => reason === 'completed');
  expect(answersOf(found)).toEqual(ANSWERS.WIFE);
  expect(found.revision).toBeGreaterThan(early.found.revision);
  expect(shown).toContain('wants to die');
});

test('a man leaving residential treatment types that nothing is near, and the desk sees it', async () => {
  const { panel, walk } = await openPanel();
  await walk(LEAVING_RESIDENTIAL);
  await panel.stands('Sent to the team');
  const { found } = await onTheDesk('Walt', ({ reason }) => reason === 'completed');
  expect(answersOf(found)).toEqual(ANSWERS.LEAVING_RESIDENTIAL);
  expect(found.guidance.flags).toContain('sober_living_option');
  // In his state the center may treat nobody by video.
  expect(found.guidance.noVideo).toBe(true);
});

test('someone with depression asks for a person half way, and the desk is told at once', async () => {
  const { panel, walk } = await openPanel();
  await walk(DEPRESSION_FIRST);
  await panel.asks(/detox/);
  await panel.type(ASKS_FOR_A_PERSON);
  const { found } = await onTheDesk('They asked for a person', ({ reason }) => reason === 'human');
  expect(answersOf(found)).toEqual(ANSWERS.DEPRESSION_FIRST);
});
