import { z } from 'zod';
import { wordsFor } from '../content/index.ts';
import { draftConsent } from '../handoff/part2-consent.ts';
import { renderPage } from '../handoff/render-page.ts';
import { renderText } from '../handoff/render-text.ts';
import type { HandoffSummary } from '../handoff/summary.ts';
import { queryOf, type RoutedRequest } from '../http/handle.ts';
import { HttpError } from '../http/http-error.ts';
import type { Account } from '../store/accounts.ts';
import { noteAttempt } from '../store/attempts.ts';
import { recordAudit } from '../store/audit.ts';
import { claimIntake, closeIntake, releaseIntake } from '../store/claims.ts';
import { readDeskIntake, readDeskIntakes, type DeskIntake } from '../store/desk-intakes.ts';
import type { Store } from '../store/open-store.ts';
import type { DeskRequest, DeskRoutes } from './access.ts';
import { refusedSettings, rowName, type DeskCenters } from './desk-centers.ts';
import { deskRow, inOrder, summaryOf, type DeskLabels } from './desk-row.ts';
import { placesNow } from './places-now.ts';
import type { Conversations } from './ports.ts';
import { readBody } from './read-body.ts';
import { readTranscript } from './transcript.ts';
import type { ConsentPage, DeskList, DeskPage } from './wire.ts';

/** What the intakes' routes need. */
export interface IntakeOptions {
  readonly routes: DeskRoutes;
  readonly store: Store;
  readonly labels: DeskLabels;
  /** As they are when asked. */
  readonly centers: DeskCenters;
  readonly conversations: Conversations;
  readonly now: () => number;
  /** Something on the list is not as it was. */
  readonly changed: () => void;
}

/** Where the one on call is named: someone may be in danger, or cannot wait for a day. */
const PRESSING: readonly HandoffSummary['urgency']['level'][] = ['crisis', 'urgent'];

/** The list, one intake, and what a coordinator does with it. */
export function mountIntakes(options: IntakeOptions): void {
  const { routes, store, labels, centers, conversations, now, changed } = options;
  const outcomes = Object.keys(labels.words.desk.outcomes);
  const closing = z.object({
    outcome: z.enum(outcomes, `expected ${outcomes.join(', ')}`),
    /** What the coordinator has read: nothing that was said since is closed unread. */
    revision: z.int().min(1).optional(),
  });

  const attempts = Object.keys(labels.words.desk.attempts);
  const trying = z.object({ attempt: z.enum(attempts, `expected ${attempts.join(', ')}`) });

  const rowOf = (intake: DeskIntake) => deskRow(intake, labels, rowName(centers, intake.center));

  routes.get('/intakes', 'reader', async ({ req, account }) => {
    const closed = queryOf(req).get('closed') === '1';
    const intakes = await readDeskIntakes(store, { closed });
    const body: DeskList = {
      intakes: inOrder(intakes.map(rowOf)),
      refused: refusedSettings(centers, account),
    };
    return { body };
  });

  routes.get('/intakes/:id', 'reader', async (request) => {
    const intake = await existing(request.req);
    const summary = summaryOf(intake);
    const center = centers.all().find(({ id }) => id === intake.center);
    const { words } = labels;
    const { onCall } = centers.has(intake.center) ? centers.of(intake.center) : {};
    const body: DeskPage = {
      summary,
      page: renderPage(summary, labels.labels),
      row: rowOf(intake),
      ...(intake.claim && { claim: intake.claim }),
      handedOffAt: intake.handoff.at,
      placesNow: center ? await placesNow(summary, { store, center, words, at: now() }) : [],
      transcript: await readTranscript(store, intake.id, labels),
      ...(onCall && PRESSING.includes(summary.urgency.level) && { onCall }),
    };
    await seen('desk.viewed', intake, request);
    return { body };
  });

  routes.get('/intakes/:id/text', 'reader', async (request) => {
    const intake = await existing(request.req);
    await seen('desk.copied', intake, request);
    return { body: { text: renderText(summaryOf(intake), labels.labels) } };
  });

  routes.get('/intakes/:id/consent', 'coordinator', async (request) => {
    const intake = await existing(request.req);
    const summary = summaryOf(intake);
    await seen('desk.consent_drafted', intake, request);
    // In the language of whoever would sign it.
    const words = wordsFor(summary.language);
    const { consentDraft: draft, consentOpen: blank } = labels.labels.words;
    const body: ConsentPage = {
      consent: draftConsent(summary, { name: centers.of(intake.center).name }, words),
      labels: { draft, open: blank },
    };
    return { body };
  });

  routes.post('/intakes/:id/claim', 'coordinator', async ({ req, account }) => {
    const intake = await open(req);
    const { id: accountId } = signedIn(account);
    const claim = await claimIntake(store, { intakeId: intake.id, accountId, at: now() });
    if (claim.account.id !== accountId) {
      throw new HttpError(409, 'claimed', `${claim.account.name} has claimed this.`, {}, { claim });
    }
    changed();
    return { body: { claim } };
  });

  routes.post('/intakes/:id/release', 'coordinator', async ({ req, account }) => {
    const { id } = await existing(req);
    const { id: accountId, role } = signedIn(account);
    // An operator can free what was claimed by someone who has gone home.
    const anyones = role === 'operator';
    if (!(await releaseIntake(store, { intakeId: id, accountId, at: now(), anyones }))) {
      throw notClaimed();
    }
    changed();
    return { body: {} };
  });

  routes.post('/intakes/:id/close', 'coordinator', async ({ req, account }) => {
    const { outcome, revision: read } = await readBody(req, closing);
    const intake = await open(req);
    const { id: accountId } = signedIn(account);
    if (intake.claim?.account.id !== accountId) throw notClaimed(intake);
    const { revision } = intake.handoff;
    if (read !== undefined && read < revision) {
      throw new HttpError(409, 'newer', 'They have said more since: read it, then close.');
    }
    // The chat first: cut off between the two, the intake stays on the list and is closed again.
    await conversations.post(intake.id, { type: 'coordinator', did: 'closed' });
    const act = { intakeId: intake.id, accountId, at: now(), revision, outcome };
    if (!(await closeIntake(store, act))) throw notClaimed();
    changed();
    return { body: {} };
  });

  routes.post('/intakes/:id/attempts', 'coordinator', async ({ req, account }) => {
    const { attempt } = await readBody(req, trying);
    const intake = await open(req);
    const { id: accountId } = signedIn(account);
    const act = { intakeId: intake.id, accountId, at: now(), attempt };
    if (!(await noteAttempt(store, act))) throw notClaimed(intake);
    changed();
    return { body: {} };
  });

  async function existing(req: RoutedRequest): Promise<DeskIntake> {
    const intake = await readDeskIntake(store, req.params['id'] ?? '');
    if (intake) return intake;
    throw new HttpError(404, 'no_intake', 'There is no intake of this id that was handed off.');
  }

  async function open(req: RoutedRequest): Promise<DeskIntake> {
    const intake = await existing(req);
    if (!intake.closed) return intake;
    throw new HttpError(409, 'closed', `${intake.closed.by} has closed this.`);
  }

  async function seen(event: string, intake: DeskIntake, { account }: DeskRequest): Promise<void> {
    const ref = `${intake.id} ${account?.id ?? 'setup'}`;
    await recordAudit(store, [{ event, ref }], now());
  }
}

/** The guard of the route has made sure of it. */
function signedIn(account: Account | undefined): Account {
  if (!account) throw new TypeError('A route for coordinators was called without an account.');
  return account;
}

function notClaimed(intake?: DeskIntake): HttpError {
  const claim = intake?.claim;
  const who = claim ? `${claim.account.name} has claimed this` : 'You have not claimed this';
  return new HttpError(409, 'not_claimed', `${who}; claim it first.`, {}, { claim });
}
