import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../../src/http/client-address.ts';

const from = (remoteAddress?: string, headers = {}) =>
  clientAddress({ socket: { remoteAddress }, headers } as unknown as IncomingMessage);

test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s is loopback', (address) => {
  expect(from(address).loopback).toBe(true);
});

test.each(['10.0.0.1', '203.0.113.9', '2001:db8::1', undefined])('%s is not', (address) => {
  expect(from(address, { 'x-forwarded-for': '127.0.0.1' }).loopback).toBe(false);
});

test('an IPv6 customer is one address, however many of the network are used', () => {
  expect(from('2001:db8:1:2::1').key).toBe(from('2001:db8:1:2:ffff::9').key);
  expect(from('2001:db8:1:2::1').key).not.toBe(from('2001:db8:1:3::1').key);
  expect(from('::ffff:203.0.113.9').key).toBe(from('203.0.113.9').key);
});
