import { openDesk, type OpenDesk } from '../../desk/open-desk.ts';
import { useBrowser } from '../../support/browser.ts';
import { openPlain } from '../../support/plain-direct-line.ts';
import { deskIn, DESKTOP } from './desk-in.ts';

const browser = useBrowser();

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  await desk.staff();
});
afterAll(() => desk.close());

/** Each would set `ran` in a page that takes it for anything but text. */
const VECTORS = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '<svg onload="window.ran=1">',
  '"><svg/onload=window.ran=1>',
  '</textarea><script>window.ran=1</script>',
  '</script><script>window.ran=1</script>',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<a href="javascript:window.ran=1" autofocus onfocus="window.ran=1">x</a>',
  '<details open ontoggle="window.ran=1">x</details>',
  '<style>@import "//elsewhere.example/x.css";</style>',
  '<math><mtext><img src=x onerror=window.ran=1></mtext></math>',
  '&lt;img src=x onerror=window.ran=1&gt;',
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  '<img src="//elsewhere.example/pixel.gif">',
  '<base href="//elsewhere.example/">',
  '<meta http-equiv="refresh" content="0;url=//elsewhere.example">',
  '<form action="//elsewhere.example"><button>x</button></form>',
  '<video><source onerror="window.ran=1"></video>',
  '<template><script>window.ran=1</script></template>',
  '<!--><img src=x onerror=window.ran=1>-->',
  '\u202e<img src=x onerror=window.ran=1>',
  'javascript:window.ran=1',
  '[x](javascript:window.ran=1)',
];

/** What has to be answered for the talk to go on. */
const NEEDED: Readonly<Record<string, string | readonly string[]>> = {
  notice: 'yes',
  'safety.now': 'safe',
  'safety.check': 'yes',
  'safety.next': 'go_on',
  'safety.withdrawal': ['none'],
  'safety.thoughts': 'no',
  'consent.adult': 'yes',
  'consent.contact': 'yes',
  'consent.guidance': 'yes',
  'consent.followup': 'no',
  review: 'send',
};

const MOST_TURNS = 120;

/** Types a vector as every answer that may be anything; resolves with what was typed. */
async function talkHostile(first: number) {
  const visitor = await openPlain(desk.url);
  const typed: string[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { activities } = await visitor.read();
    const { question, intake } = activities.at(-1)?.channelData ?? {};
    if (intake?.state === 'handedOff' && question === undefined) break;
    if (question === undefined) throw new Error('The talk has stopped without a handoff.');
    const needed = NEEDED[question.id];
    if (needed !== undefined) {
      await visitor.send({ value: { answer: needed } }, { inReplyTo: question.id });
      continue;
    }
    const vector = VECTORS[(first + typed.length) % VECTORS.length] ?? '';
    typed.push(vector);
    await visitor.send({ text: vector }, { inReplyTo: question.id });
  }
  return { id: visitor.conversationId, typed };
}

test('script typed as every answer is text on the desk, and runs nowhere', async () => {
  const seen = new Set<string>();
  const { page, requests } = await browser.open(`${desk.url}/desk`, { viewport: DESKTOP });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { signIn, open, transcript, summary } = deskIn(page);
  await signIn();
  for (const first of [0, 7, 13]) {
    const { id, typed } = await talkHostile(first);
    expect(typed.length).toBeGreaterThan(20);
    await open(id);
    const said = await transcript.locator('li.visitor p').allTextContents();
    for (const vector of typed) expect(said).toContain(vector.trim());
    const shown = (await summary.textContent()) ?? '';
    typed.filter((vector) => shown.includes(vector)).forEach((vector) => seen.add(vector));
    const made =
      'script:not([src]), iframe, svg, math, video, style, base, form, details[ontoggle]';
    expect(await page.locator('#desk').locator(made).count()).toBe(0);
    expect(await page.locator('#desk img:not([src^="/assets/"])').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy as text' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('main.list').waitFor();
  }
  // In the summary itself, not only in the transcript beside it.
  expect(seen.size).toBeGreaterThan(10);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(dialogs).toEqual([]);
  expect(requests.filter((each) => !each.startsWith(desk.url))).toEqual([]);
});
