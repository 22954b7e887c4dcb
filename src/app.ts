import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { problemsOfPlaces } from './availability/problems-of-places.ts';
import { PorchlightAdapter } from './channels/adapter.ts';
import { mountDirectLine } from './channels/direct-line/direct-line.ts';
import { embeddedConversations } from './channels/embedded-conversations.ts';
import { mountMessages } from './channels/messages.ts';
import { createReplySender } from './channels/send-replies.ts';
import { createWakes } from './channels/wakes.ts';
import type { Center } from './center/center.ts';
import { openCenters } from './center/live/centers.ts';
import type { Centers } from './center/live/centers.ts';
import { mountDesk } from './desk/mount-desk.ts';
import type { Config } from './config.ts';
import { helpLines } from './content/help-lines.ts';
import { wordsFor } from './content/index.ts';
import { watchDue } from './dialogs/due.ts';
import { labelsIn } from './dialogs/vocabularies.ts';
import { recordOf } from './dialogs/record.ts';
import { createTurns } from './dialogs/turn.ts';
import type { Taken } from './dialogs/turn.ts';
import { createDeliverer } from './handoff/deliver.ts';
import { prepareHandoff } from './handoff/prepare-handoff.ts';
import type { Target } from './handoff/target.ts';
import { createTargets, problemsOfWebhooks } from './handoff/targets.ts';
import { createHttpServer } from './http/http-server.ts';
import type { IntakeEvent } from './machines/events.ts';
import type { Language } from './machines/settings.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { mountPages } from './pages/mount-pages.ts';
import { readIntake } from './store/intakes.ts';
import { nextDeliveryAt } from './store/deliveries.ts';
import { isReadable, openStore } from './store/open-store.ts';
import { deriveKey } from './store/vault.ts';

/** A running Porchlight. */
export interface App {
  /** Where it listens. */
  readonly port: number;
  /** As the start found them, the default one first. */
  readonly centers: readonly Center[];
  /** The token of the desk's set-up link, while there is no account. */
  readonly deskSetup: string | undefined;
  /** In production: languages offered to visitors whose words nobody has signed off. */
  readonly unsigned: readonly Language[];
  /**
   * Stops taking requests, lets what is under way end, and closes the store. `delivered` is false
   * where a handoff still waits for its receiver: the next start on this store sends it.
   */
  close(): Promise<{ readonly delivered: boolean }>;
}

/** What tests change and no operator does; every time is in milliseconds. */
export interface Tuning {
  readonly now?: () => number;
  /** Waits before each attempt of a delivery. */
  readonly schedule?: readonly number[];
  readonly deliveryTimeout?: number;
  readonly dueEvery?: number;
  readonly replyRetry?: number;
}

/** Where `npm start` builds the pages. */
const WEB = 'dist/web';

/** Porchlight, from its environment to a server that listens. */
export async function createApp(config: Config, tuning: Tuning = {}): Promise<App> {
  const log = createLog(config.LOG_LEVEL);
  const centers = await openCenters(config.CENTER_DIR, {
    now: tuning.now ?? Date.now,
    log: (event, fields) => log[event === 'center.read' ? 'info' : 'warn']({ event, ...fields }),
    further: (center) => [...problemsOfWebhooks(center), ...problemsOfPlaces(center)],
    demo: config.MODE === 'demo',
  });
  try {
    return await joinRooms(config, tuning, { log, centers });
  } catch (error) {
    await centers.close();
    throw error;
  }
}

/** The composition root: every room is joined to the others here and nowhere else. */
async function joinRooms(
  config: Config,
  tuning: Tuning,
  { log, centers }: { readonly log: Log; readonly centers: Centers },
): Promise<App> {
  const { now = Date.now } = tuning;
  const webhooksOf = (id: string) => (centers.has(id) ? centers.of(id).webhooks : []);
  const targets = createTargets(webhooksOf, environmentTarget(config));
  const unsigned = () => (config.MODE === 'production' ? unsignedLanguages(centers.all()) : []);
  const store = await openStore({
    file: join(config.DATA_DIR, 'porchlight.db'),
    keyFile: config.MASTER_KEY_FILE ?? join(config.DATA_DIR, 'master.key'),
  });
  const failed = (event: string) => (errorClass: string) => log.warn({ event, error: errorClass });

  const wakes = createWakes();
  const deskWatchers = new Set<() => void>();
  const adapter = new PorchlightAdapter(config);
  const replies = createReplySender({
    adapter,
    store,
    now,
    failed: failed('reply.unsent'),
    ...(tuning.replyRetry === undefined ? {} : { retryAfter: tuning.replyRetry }),
  });
  const deliverer = createDeliverer({
    store,
    targets,
    now,
    log: (event, fields) => log.info({ event, ...fields }),
    ...(tuning.schedule ? { schedule: tuning.schedule } : {}),
    ...(tuning.deliveryTimeout === undefined ? {} : { timeoutMs: tuning.deliveryTimeout }),
  });
  const committed = ({ intakeId, state }: Taken) => {
    log.debug({ event: 'turn', intake: intakeId, state });
    wakes.wake(intakeId);
    deskWatchers.forEach((watcher) => watcher());
    replies.kick();
    deliverer.kick();
  };
  const turns = createTurns({
    store,
    center: (id) => centers.of(id),
    prepareHandoff: (request) => prepareHandoff(request, targets.names(request.center)),
    now,
    committed,
  });
  const due = watchDue({
    store,
    now,
    post: wakeIntake,
    failed: failed('due.failed'),
    ...(tuning.dueEvery === undefined ? {} : { every: tuning.dueEvery }),
  });

  async function wakeIntake(intakeId: string, event: IntakeEvent): Promise<void> {
    const intake = await readIntake(store, intakeId);
    if (!intake) return;
    await adapter.wake(recordOf(intake).reference, async (context) => {
      await turns.take(context, event);
    });
  }

  const http = createHttpServer({
    ready: () => isReadable(store),
    report: failed('request.failed'),
  });
  const directLine = mountDirectLine({
    http,
    host: embeddedConversations({ adapter, turns, store, wakes }),
    key: deriveKey(store.vault, 'direct line tokens'),
    now,
    centers,
    help: (center) => helpLines(centers.of(center)),
    limitLoopback: config.LIMIT_LOOPBACK,
    ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
  });
  const anonymous = config.ALLOW_ANONYMOUS_MESSAGES;
  if (config.MicrosoftAppId !== undefined || anonymous) {
    mountMessages({ http, adapter, turns, anonymous });
  }

  const [language = 'en'] = centers.of().languages;
  const desk = await mountDesk({
    http,
    store,
    conversations: {
      post: wakeIntake,
      watch(listener) {
        deskWatchers.add(listener);
        return () => deskWatchers.delete(listener);
      },
    },
    centers,
    names: labelsIn(language),
    language,
    now,
    publicUrl: config.PUBLIC_URL,
    setup: config.DESK_SETUP_TOKEN,
    unsigned,
    limitLoopback: config.LIMIT_LOOPBACK,
  });
  await mountPages({
    http,
    folder: WEB,
    centers,
    ...(config.PUBLIC_URL === undefined ? {} : { publicUrl: config.PUBLIC_URL }),
  });

  async function close(): Promise<{ delivered: boolean }> {
    desk.close();
    directLine.close();
    await Promise.all([http.close(), centers.close()]);
    await due.close();
    await Promise.all([replies.close(), deliverer.close()]);
    const delivered = (await nextDeliveryAt(store)) === undefined;
    await store.close();
    return { delivered };
  }

  try {
    const { port } = await http.listen(config.PORT, config.BIND);
    replies.kick();
    log.info({ event: 'started', start: randomUUID(), port });
    for (const tag of unsigned()) log.warn({ event: 'words.unsigned', language: tag });
    return {
      port,
      centers: centers.all(),
      deskSetup: desk.setup,
      unsigned: unsigned(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The languages spoken here in which no clinician or translator has signed the words off. */
function unsignedLanguages(centers: readonly Center[]): readonly Language[] {
  const spoken = new Set(centers.flatMap(({ languages }) => languages));
  return [...spoken].filter((language) => wordsFor(language).reviewedBy === null);
}

/** The target that the environment adds to those of every center. */
function environmentTarget({ WEBHOOK_URL, WEBHOOK_SECRET, MODE }: Config): Target | undefined {
  if (WEBHOOK_URL === undefined || WEBHOOK_SECRET === undefined) return undefined;
  return { url: WEBHOOK_URL, secret: WEBHOOK_SECRET, allowLoopbackHttp: MODE === 'demo' };
}
