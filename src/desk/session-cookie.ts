import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The cookie that a session is known by. */
export interface SessionCookie {
  /** The hash of the token that a request brings. */
  read(req: IncomingMessage): string | undefined;
  /** A new token: its hash, and the header that gives it to the browser. */
  make(): { readonly tokenHash: string; readonly header: string };
  /** The header that takes the cookie away. */
  readonly clear: string;
}

const TOKEN_BYTES = 32;

/** `https`: the cookie goes over https alone, to this host alone. */
export function createSessionCookie({ https }: { readonly https: boolean }): SessionCookie {
  const name = https ? '__Host-porchlight' : 'porchlight';
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  return {
    read(req) {
      const cookies = (req.headers.cookie ?? '').split(/;\s*/);
      const token = cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
      return token ? hashOf(token) : undefined;
    },
    make() {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      return { tokenHash: hashOf(token), header: `${name}=${token}${attributes}` };
    },
    clear: `${name}=${attributes}; Max-Age=0`,
  };
}

/** The token is random and long, so a plain hash of it cannot be reversed. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
