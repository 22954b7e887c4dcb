import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** Who is at the other end of a connection. */
export interface ClientAddress {
  /** What a limit counts by: an IPv4 address, or the /64 network that one IPv6 customer holds. */
  readonly key: string;
  readonly loopback: boolean;
}

/** The connection's own address. `X-Forwarded-For` is ignored: anyone may write anything there. */
export function clientAddress(req: IncomingMessage): ClientAddress {
  const text = req.socket.remoteAddress;
  // A connection that has already gone has no address.
  if (text === undefined || !ipaddr.isValid(text)) return { key: 'unknown', loopback: false };
  const address = ipaddr.process(text);
  const loopback = address.range() === 'loopback';
  if (address.kind() === 'ipv4') return { key: address.toString(), loopback };
  return { key: address.toByteArray().slice(0, 8).join('.'), loopback };
}
