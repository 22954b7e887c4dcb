import { until } from '../../support/app.ts';
import { openAppWithReceiver } from '../../support/app-with-receiver.ts';
import { strangersAmong, useBrowser } from '../../support/browser.ts';
import { answersOf } from '../../support/webhook-receiver.ts';
import { panelIn } from '../panel.ts';
import { afterSayingSo, OPENING, SINGLE_MOTHER } from '../walks.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const browser = useBrowser();
let product: Awaited<ReturnType<typeof openAppWithReceiver>>;
beforeAll(async () => {
  product = await openAppWithReceiver();
});
afterAll(() => product.close());
const chat = () => `${product.app.url}/chat/demo`;

test('a visitor taps and types through a whole intake, and the team receives it', async () => {
  const { page, requests } = await browser.open(chat(), PHONE);
  const panel = panelIn(page);
  await panel.walk(SINGLE_MOTHER);
  await panel.stands('Sent to the team');
  const { data } = await until('handoff', () => product.receiver.handoffs[0]);
  expect(answersOf(data)).toMatchObject({
    name: 'Dana',
    safe_contact: ['text', 'evening'],
    frequency: { times: 1, per: 'day' },
    home: ['safe_sober', 'support'],
    constraints: ['work', 'children', 'evening', 'cost'],
    zip: '92879',
    payer: 'medicaid',
  });
  expect(strangersAmong(requests, chat())).toEqual([]);
});

test('a cry for help half way is answered with help in that turn, and the intake goes on', async () => {
  const { page } = await browser.open(chat(), PHONE);
  const panel = panelIn(page);
  await panel.walk(SINGLE_MOTHER.slice(0, 10));
  await panel.asks(/How often/);
  await panel.type('I want to kill myself');
  const help = page.getByRole('region', { name: 'Help now' });
  await help.waitFor();
  await expect(
    help.getByRole('link', { name: /Call 988.*Lifeline/ }).getAttribute('href'),
  ).resolves.toBe('tel:988');
  await expect(
    help.getByRole('link', { name: /Text 988.*Lifeline/ }).getAttribute('href'),
  ).resolves.toBe('sms:988');
  await panel.walk([[/when you are ready/i, { tap: 'Go on with the questions' }]]);
  await panel.walk(afterSayingSo(SINGLE_MOTHER.slice(10)));
  await panel.stands('Sent to the team');
});

test('what is written into the panel stays text, whatever it looks like', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  const injection = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  await panel.walk(SINGLE_MOTHER.slice(0, 5));
  // What is not understood three times is kept as written, and the next question comes.
  await panel.walk([
    [/first name/, { type: injection }],
    [/Any name/, { type: injection }],
    [/nickname/, { type: injection }],
    [/phone number is best/, { type: injection }],
    [/all ten digits/, { type: injection }],
    [/Ten digits in a row/, { type: injection }],
  ]);
  await panel.asks(/safe ways/);
  expect(await panel.said()).toEqual(expect.arrayContaining([injection]));
  expect(await page.locator('img, #panel script').count()).toBe(0);
  expect(await page.title()).toBe('Chat');
});

test('an answer is changed by pressing it', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.walk(SINGLE_MOTHER.slice(0, 7));
  await panel.asks(/safe ways/);
  await page.getByRole('button', { name: /You said: Dana/ }).click();
  await panel.walk([[/first name/, { type: 'Daniela' }]]);
  await panel.asks(/safe ways/);
  await page.getByRole('button', { name: /You said: Daniela/ }).waitFor();
  expect(await page.getByRole('button', { name: /You said: Dana C/ }).count()).toBe(0);
});

test('the list before sending has a way to change each answer', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.walk(SINGLE_MOTHER.slice(0, -2));
  await page.getByRole('region', { name: 'Your answers so far' }).waitFor();
  await page.getByRole('button', { name: 'Change: ZIP code' }).click();
  await panel.walk([[/ZIP code/, { type: '92501' }]]);
  await panel.walk([[/kind of care|do with these/, { tap: 'Send it to the team' }]]);
  await panel.stands('Sent to the team');
});

test('back, skip, not sure, rather not say, why and a person are a press away', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.walk([
    ...OPENING,
    [/looking for help for/, { tap: 'For me' }],
    [/18 or older/, { tap: 'Yes' }],
    [/going on for you/, { tap: 'Not sure' }],
    [/first name/, { tap: 'Why do you ask?' }],
    [/first name/, { tap: 'Skip' }],
    [/phone number/, { tap: 'I’d rather not say' }],
  ]);
  await page.getByText('So that a person at the center knows what to call you.').waitFor();
  await panel.asks(/been using/);
  await page.getByRole('button', { name: 'Back' }).click();
  await panel.asks(/phone number/);
  await page.getByRole('button', { name: 'Talk to a person' }).click();
  await panel.stands('A person was asked for');
});

test('an erased chat is gone from the screen, from the tab and from the server', async () => {
  const { page } = await browser.open(chat());
  const panel = panelIn(page);
  await panel.walk(SINGLE_MOTHER.slice(0, 6));
  await panel.asks(/phone number/);
  await page.getByRole('button', { name: 'Erase my chat' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  await panel.asks(/phone number/);
  await page.getByRole('button', { name: 'Erase my chat' }).click();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await page.getByRole('list').getByText('This chat is erased').waitFor();
  await page.getByRole('button', { name: 'Start a new chat' }).waitFor();
  expect(await page.locator('#panel').innerText()).not.toContain('Dana');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Start a new chat' }).click();
  await panel.asks(/OK to go on/);
});
