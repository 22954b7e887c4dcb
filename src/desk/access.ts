import type { IncomingMessage } from 'node:http';
import { handle, type Reply, type RoutedRequest } from '../http/handle.ts';
import { HttpError } from '../http/http-error.ts';
import type { HttpServer } from '../http/http-server.ts';
import type { Account } from '../store/accounts.ts';
import type { Store } from '../store/open-store.ts';
import { findSession, type Session, type SessionLife } from '../store/sessions.ts';
import { assertOwnPage } from './same-origin.ts';
import type { SessionCookie } from './session-cookie.ts';

/**
 * Who may call a route. `anyone`: no session is needed. `reader`: any session. `coordinator`: an
 * account of either role. `operator`: an operator's account, or the set-up link, which reads
 * everything and adds the first account while there is none.
 */
type Access = 'anyone' | 'reader' | 'coordinator' | 'operator';

/** A request by someone with a session. */
export interface DeskRequest {
  readonly req: RoutedRequest;
  readonly session: Session;
  /** Who acts; only the set-up link acts without an account. */
  readonly account: Account | undefined;
}

/** What a guard of routes needs. */
export interface AccessOptions {
  readonly http: HttpServer;
  readonly store: Store;
  readonly cookie: SessionCookie;
  readonly now: () => number;
  readonly publicUrl: string | undefined;
  readonly life: SessionLife;
}

/** Mounts routes under `/api/desk`, each behind the access it names. */
export interface DeskRoutes {
  get(path: string, access: Access, answer: Answer): void;
  post(path: string, access: Access, answer: Answer): void;
  put(path: string, access: Access, answer: Answer): void;
  delete(path: string, access: Access, answer: Answer): void;
  /** The session of a request, if it has one that has not ended. */
  sessionOf(req: IncomingMessage): Promise<Session | undefined>;
  /** @throws HttpError 401, or 403 where the session does not have this access */
  admit(req: IncomingMessage, access: Exclude<Access, 'anyone'>): Promise<Session>;
}

type Answer = (request: DeskRequest) => Promise<Reply>;

const PREFIX = '/api/desk';
/** A page that refreshes itself says so, so that a forgotten screen signs itself out. */
const BY_ITSELF = 'x-porchlight-background';
/** What a browser asks for when it listens to a stream, which it does again and again by itself. */
const EVENT_STREAM = 'text/event-stream';
const NOBODY: Session = { tokenHash: '' };

export function createRoutes(options: AccessOptions): DeskRoutes {
  const { http, store, cookie, now, publicUrl, life } = options;

  async function sessionOf(req: IncomingMessage): Promise<Session | undefined> {
    const tokenHash = cookie.read(req);
    if (tokenHash === undefined) return undefined;
    const { accept } = req.headers;
    const used = req.headers[BY_ITSELF] === undefined && accept !== EVENT_STREAM;
    return findSession(store, tokenHash, { now: now(), used, life });
  }

  async function admit(req: IncomingMessage, access: Exclude<Access, 'anyone'>): Promise<Session> {
    const session = await sessionOf(req);
    if (!session) {
      throw new HttpError(401, 'signed_out', 'Sign in first.');
    }
    if (!allows(access, session)) {
      throw new HttpError(403, 'wrong_role', `This needs ${NEEDS[access]}.`);
    }
    return session;
  }

  const guarded = (access: Access, writes: boolean, answer: Answer) =>
    handle(async (req) => {
      // Signed out comes first: it is the answer that a page knows what to do with.
      const session = access === 'anyone' ? NOBODY : await admit(req, access);
      if (writes) assertOwnPage(req, publicUrl);
      return answer({ req, session, account: session.account });
    });

  return {
    get: (path, access, answer) => http.restify.get(PREFIX + path, guarded(access, false, answer)),
    post: (path, access, answer) => http.restify.post(PREFIX + path, guarded(access, true, answer)),
    put: (path, access, answer) => http.restify.put(PREFIX + path, guarded(access, true, answer)),
    delete: (path, access, answer) =>
      http.restify.del(PREFIX + path, guarded(access, true, answer)),
    sessionOf,
    admit,
  };
}

const NEEDS = {
  reader: 'a session',
  coordinator: 'an account: make the first one',
  operator: "an operator's account",
} as const;

function allows(access: Exclude<Access, 'anyone'>, { account }: Session): boolean {
  switch (access) {
    case 'reader':
      return true;
    case 'coordinator':
      return account !== undefined;
    case 'operator':
      return account === undefined || account.role === 'operator';
  }
}
