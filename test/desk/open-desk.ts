import type { DeskRow } from '../../src/desk/wire.ts';
import { openAppWithReceiver } from '../support/app-with-receiver.ts';

export const SETUP = 'the-link-of-this-test';
export const PASSWORD = 'a lantern by the door';

/** An answer of the desk's API. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Someone at the desk: a cookie, and requests as the desk's own page makes them. */
export function someone(url: string) {
  let cookie = '';
  async function call<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    { body, headers }: { body?: object; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Answer<Body>> {
    const response = await fetch(`${url}/api/desk${path}`, {
      method,
      headers: { 'x-porchlight': '1', ...(cookie && { cookie }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return {
      status: response.status,
      body: (await response.json()) as Body,
      headers: response.headers,
    };
  }
  return {
    call,
    get: <Body = Record<string, unknown>>(path: string) => call<Body>('GET', path),
    post: (path: string, body: object = {}) => call('POST', path, { body }),
    put: (path: string, body: object) => call('PUT', path, { body }),
    signIn: (name: string, password = PASSWORD) =>
      call('POST', '/session', { body: { name, password } }),
    list: async (query = '') =>
      (await call<{ intakes: DeskRow[] }>('GET', `/intakes${query}`)).body.intakes,
    /** What the browser would send: to try it from elsewhere. */
    cookie: () => cookie,
  };
}

/** Someone with requests of their own. */
export type Someone = ReturnType<typeof someone>;

/** The whole product with a clock of its own, an operator (Maya) and a coordinator (Ben). */
export async function openDesk(env: Readonly<Record<string, string>> = {}) {
  // The real time passes too: tokens of Direct Line are checked against it.
  let ahead = 0;
  const opened = await openAppWithReceiver({
    env: { DESK_SETUP_TOKEN: SETUP, ...env },
    tuning: { now: () => Date.now() + ahead },
  });
  const { url } = opened.app;
  return {
    ...opened,
    url,
    someone: () => someone(url),
    pass: (milliseconds: number) => {
      ahead += milliseconds;
    },
    /** Opens the set-up link and makes the accounts. */
    async staff() {
      const [maya, ben] = [someone(url), someone(url)];
      await maya.post('/session', { setup: SETUP });
      await maya.post('/accounts', { name: 'Maya Ortiz', password: PASSWORD });
      await maya.post('/accounts', { name: 'Ben Okafor', password: PASSWORD });
      await ben.signIn('Ben Okafor');
      return { maya, ben };
    },
  };
}

/** A running product with a desk. */
export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;
