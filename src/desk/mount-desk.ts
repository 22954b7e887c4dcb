import type { Labels } from '../content/fact-text.ts';
import { wordsFor } from '../content/index.ts';
import type { Language } from '../machines/settings.ts';
import { labelsFor } from '../handoff/labels-for.ts';
import type { HttpServer } from '../http/http-server.ts';
import { hasAccounts } from '../store/accounts.ts';
import type { Store } from '../store/open-store.ts';
import type { SessionLife } from '../store/sessions.ts';
import { createRoutes } from './access.ts';
import { mountAccounts } from './account-routes.ts';
import { mountChanges } from './change-stream.ts';
import { mountIntakes } from './intake-routes.ts';
import type { DeskCenters } from './desk-centers.ts';
import { createLockOut } from './lock-out.ts';
import { mountOpenings } from './openings/mount-openings.ts';
import { mountDeskOpenings } from './openings/openings-routes.ts';
import { createPasswords } from './passwords.ts';
import type { Conversations } from './ports.ts';
import { mountRecords } from './record-routes.ts';
import { createSessionCookie } from './session-cookie.ts';
import { mountSessions } from './session-routes.ts';
import { setupToken } from './setup-token.ts';

/** What the desk is made of. */
export interface DeskOptions {
  readonly http: HttpServer;
  readonly store: Store;
  readonly conversations: Conversations;
  /** As they are when asked. */
  readonly centers: DeskCenters;
  /** The default center's first language: labels are in it. What a visitor wrote stays as written. */
  readonly language?: Language;
  /** Names of substances and payers. */
  readonly names: Labels;
  readonly now: () => number;
  readonly publicUrl: string | undefined;
  /** Undefined: a random one for this start. */
  readonly setup: string | undefined;
  /** Lock-out by address holds for loopback as well. */
  readonly limitLoopback: boolean;
  /** Tags of languages whose words nobody has signed off; whoever sits here is told. */
  readonly unsigned: () => readonly string[];
}

/** A mounted desk. */
export interface Desk {
  /** The token of the set-up link; undefined once there is an account. */
  readonly setup: string | undefined;
  /** Lets open pages go. */
  close(): void;
}

const MINUTE = 60_000;
const LIFE: SessionLife = { idle: 15 * MINUTE, absolute: 12 * 60 * MINUTE };

/** Mounts the coordinators' API under `/api/desk`, and `/api/openings` for a center's own system. */
export async function mountDesk(options: DeskOptions): Promise<Desk> {
  const { http, store, conversations, now, publicUrl, limitLoopback } = options;
  const words = wordsFor(options.language);
  const labels = { words, labels: labelsFor(words, options.names) };
  const cookie = createSessionCookie({ https: publicUrl?.startsWith('https:') ?? false });
  const passwords = createPasswords();
  const token = setupToken(options.setup);

  const routes = createRoutes({ http, store, cookie, now, publicUrl, life: LIFE });
  const signIn = mountSessions({
    routes,
    store,
    cookie,
    passwords,
    lockOut: createLockOut(now),
    life: LIFE,
    now,
    token,
    limitLoopback,
    about: () => ({
      centers: options.centers.all().map(({ name }) => name),
      unsigned: options.unsigned().map(labels.labels.language),
      outcomes: choicesOf(words.desk.outcomes),
      attempts: choicesOf(words.desk.attempts),
    }),
  });
  mountAccounts({ routes, store, passwords, signIn, now });
  const changes = mountChanges(http, routes);
  mountIntakes({
    routes,
    store,
    labels,
    centers: options.centers,
    conversations,
    now,
    changed: changes.changed,
  });
  mountRecords(routes, store);
  const centers = () => options.centers.all();
  mountDeskOpenings(routes, { store, centers, now });
  mountOpenings({ http, store, centers, now, limitLoopback });
  const unwatch = [conversations, options.centers].map((each) => each.watch(changes.changed));

  return {
    setup: (await hasAccounts(store.db)) ? undefined : token,
    close() {
      unwatch.forEach((stop) => stop());
      changes.close();
    },
  };
}

function choicesOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([id, label]) => ({ id, label }));
}
