/** What the server answered, or that it could not be reached. */
export type Answer<Body> =
  | { readonly type: 'ok'; readonly body: Body }
  /** No way to the server, or it failed: the same may be sent again after `after` milliseconds. */
  | { readonly type: 'later'; readonly after?: number }
  | { readonly type: 'refused'; readonly status: number };

/** Milliseconds that an answer may take. */
const PATIENCE = 12_000;

/** One request of Direct Line; never rejects. */
export async function request<Body>(
  path: string,
  { token, body }: { readonly token?: string; readonly body?: object },
): Promise<Answer<Body>> {
  try {
    const response = await fetch(`/v3/directline${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // What was just said is sent even where the page is left at the same moment.
      keepalive: body !== undefined,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.ok) return { type: 'ok', body: (await response.json()) as Body };
    const { status } = response;
    if (status === 429) {
      return { type: 'later', after: Number(response.headers.get('retry-after') ?? 1) * 1_000 };
    }
    return status >= 500 ? { type: 'later' } : { type: 'refused', status };
  } catch {
    return { type: 'later' };
  }
}
