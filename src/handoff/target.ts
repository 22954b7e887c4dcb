import type { LookupFunction } from 'node:net';
import dns from 'node:dns';

import ipaddr from 'ipaddr.js';

/** Where handoffs are delivered, as the center's settings or the environment name it. */
export interface Target {
  readonly url: string;
  /** `whsec_` and base64: see `parseSecret`. */
  readonly secret: string;
  /** For the environment's target outside production: plain http to this machine itself. */
  readonly allowLoopbackHttp?: boolean;
}

/** A target that may not be spoken to. */
export class TargetError extends Error {
  override readonly name = 'TargetError';

  constructor(found: string) {
    super(
      `The webhook target ${found}. Expected an https URL whose host has public addresses only; ` +
        'plain http works only for WEBHOOK_URL, to this machine itself, and not in production.',
    );
  }
}

/** Which addresses may be connected to. */
export type Reach = 'public' | 'loopback';

/** A target's URL, and where it may lead. */
export interface Route {
  readonly url: URL;
  readonly reach: Reach;
}

/**
 * The URL of a target, checked as far as it can be without asking anyone: the scheme, and the host
 * where it is an address in any spelling. A name is checked when it is looked up: see `guardedLookup`.
 *
 * @throws TargetError saying what is wrong with it
 */
export function parseTarget({ url: text, allowLoopbackHttp }: Omit<Target, 'secret'>): Route {
  const url = URL.parse(text);
  if (!url) throw new TargetError('is not a URL');
  if (url.username || url.password) throw new TargetError('carries a user name or a password');
  // WHATWG URLs write every spelling of an IPv4 address as four decimal numbers.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  const literal = ipaddr.isValid(host);
  const local = literal ? mayReach(host, 'loopback') : /(^|\.)localhost$/.test(host);
  if (url.protocol === 'https:') {
    if (literal ? !mayReach(host, 'public') : local)
      throw new TargetError('is not a public address');
    return { url, reach: 'public' };
  }
  if (url.protocol !== 'http:') throw new TargetError(`uses ${url.protocol.replace(':', '')}`);
  if (!allowLoopbackHttp) throw new TargetError('uses plain http');
  if (!local) throw new TargetError('uses plain http to another machine');
  return { url, reach: 'loopback' };
}

/** Of IPv6, only this much is given out for public use; `::7f00:1` looks ordinary and is not in it. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True where an address is of the kind that may be reached. Public means ordinary unicast: neither
 * private, link-local, carrier-grade NAT and the like, nor an IPv6 form that only wraps an IPv4 one.
 */
export function mayReach(text: string, reach: Reach): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (reach === 'loopback') return address.range() === 'loopback';
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL_IPV6));
}

/**
 * Looks a host up for the connection that is about to be made, so what was checked is what is
 * connected to. One forbidden address among several is enough to refuse them all.
 */
export function guardedLookup(reach: Reach, lookup = dns.lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) callback(error, '');
      else if (!first || !addresses.every(({ address }) => mayReach(address, reach))) {
        callback(new TargetError(`has a host name with an address that is not ${reach}`), '');
      } else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
