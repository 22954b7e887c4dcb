/** Who may show a page in a frame of theirs. */
export type Framing = 'anyone' | 'none';

/**
 * The headers of a page: scripts, styles and pictures from this server alone and none inline, and no
 * connection to anyone else. `socket` is this server as a WebSocket's address; browsers differ on
 * whether 'self' covers it.
 */
export function pagePolicy(socket: string, framing: Framing): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${socket}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framing === 'anyone' ? '*' : "'none'"}`,
  ].join('; ');
  return { 'content-security-policy': policy, 'cache-control': 'no-cache' };
}

/** What a page of another site needs to load something from here. */
export const FOR_OTHER_SITES = { 'cross-origin-resource-policy': 'cross-origin' } as const;
