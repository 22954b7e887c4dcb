import type {
  Account,
  ConsentPage,
  DeskList,
  DeskOpenings,
  DeskPage,
  DeskSession,
  OpeningChange,
} from '../../desk/wire.ts';

/** The server said no. `message` can be shown as it is; `status` 0: there was no answer. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly code: string;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, message: string, body: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

/** A person asked for it, or the page refreshes itself: that must not keep a session alive. */
export type Cause = 'person' | 'page';

async function call<Body>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, cause = 'person' }: { body?: object; cause?: Cause } = {},
): Promise<Body> {
  const response = await fetch(`/api/desk${path}`, {
    method,
    headers: {
      'x-porchlight': '1',
      ...(cause === 'page' && { 'x-porchlight-background': '1' }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new RefusedError(0, 'offline', 'No connection to the server. Try again in a moment.');
  });
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  if (response.ok) return answer as Body;
  const { code = 'failed', message = 'That did not work. Try again in a moment.' } = (answer[
    'error'
  ] ?? {}) as { code?: string; message?: string };
  throw new RefusedError(response.status, code, message, answer);
}

const intake = (id: string, act = '') => `/intakes/${encodeURIComponent(id)}${act}`;

/** The desk's API. Every call rejects with a RefusedError where the server says no. */
export const api = {
  session: (cause: Cause) => call<DeskSession>('GET', '/session', { cause }),
  signIn: (name: string, password: string) =>
    call<DeskSession>('POST', '/session', { body: { name, password } }),
  openSetup: (setup: string) => call<DeskSession>('POST', '/session', { body: { setup } }),
  signOut: () => call('DELETE', '/session'),
  accounts: async () => (await call<{ accounts: Account[] }>('GET', '/accounts')).accounts,
  addAccount: (account: { name: string; password: string; role?: Account['role'] }) =>
    call('POST', '/accounts', { body: account }),
  list: (closed: boolean, cause: Cause) =>
    call<DeskList>('GET', `/intakes${closed ? '?closed=1' : ''}`, { cause }),
  read: (id: string, cause: Cause) => call<DeskPage>('GET', intake(id), { cause }),
  text: async (id: string) => (await call<{ text: string }>('GET', intake(id, '/text'))).text,
  consent: (id: string) => call<ConsentPage>('GET', intake(id, '/consent')),
  claim: (id: string) => call('POST', intake(id, '/claim')),
  release: (id: string) => call('POST', intake(id, '/release')),
  close: (id: string, outcome: string, revision: number) =>
    call('POST', intake(id, '/close'), { body: { outcome, revision } }),
  noteTry: (id: string, attempt: string) =>
    call('POST', intake(id, '/attempts'), { body: { attempt } }),
  openings: () => call<DeskOpenings>('GET', '/openings'),
  saveOpening: (center: string, change: OpeningChange) =>
    call<DeskOpenings>('PUT', '/openings', { body: { center, openings: [change] } }),
};

/** The words for anything that went wrong. */
export function messageOf(error: unknown): string {
  return error instanceof RefusedError
    ? error.message
    : 'That did not work. Try again in a moment.';
}

/** The session has ended, or there never was one. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof RefusedError && error.status === 401;
}
