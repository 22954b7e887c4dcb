import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';

import { send } from '../../src/handoff/send.ts';
import { TargetError, guardedLookup, mayReach, parseTarget } from '../../src/handoff/target.ts';
import type { Reach } from '../../src/handoff/target.ts';

/** Spellings of addresses that are not public. */
const NOT_PUBLIC = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.1',
  '0x7f000001',
  '0177.0.0.1',
  '127。0。0。1',
  '①②⑦.0.0.1',
  '127.0.0.1.',
  '0.0.0.0',
  '10.0.0.8',
  '172.16.3.4',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fc00::1]',
  '[fec0::1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'desk.localhost',
];

test.each(NOT_PUBLIC)('https to %s is refused', (host) => {
  const target = { url: `https://${host}/hook`, allowLoopbackHttp: true };
  expect(() => parseTarget(target)).toThrow(TargetError);
});

test.each([
  'https://8.8.8.8/hook',
  'https://[2606:4700::1111]/hook',
  'https://example.org:8443/a?b',
])('%s may be a target', (url) => {
  expect(parseTarget({ url })).toMatchObject({ reach: 'public' });
});

test.each([
  ['http://example.org/hook', 'plain http'],
  ['http://127.0.0.1:9/hook', 'plain http'],
  ['ftp://example.org/hook', 'ftp'],
  ['file:///etc/passwd', 'file'],
  ['https://user:pass@example.org/', 'password'],
  ['not a url', 'not a URL'],
])('%s is refused', (url, why) => {
  expect(() => parseTarget({ url })).toThrow(why);
});

describe('where plain http to this machine is allowed', () => {
  test.each(['http://127.0.0.1:9/hook', 'http://[::1]:9/', 'http://localhost:9/hook'])(
    '%s is',
    (url) => {
      expect(parseTarget({ url, allowLoopbackHttp: true })).toMatchObject({ reach: 'loopback' });
    },
  );

  test.each([
    'http://10.0.0.1/',
    'http://8.8.8.8/',
    'http://example.org/',
    'http://169.254.169.254/',
  ])('%s is not', (url) => {
    expect(() => parseTarget({ url, allowLoopbackHttp: true })).toThrow('another machine');
  });
});

describe('a host name', () => {
  type Found = readonly { readonly address: string; readonly family: number }[];

  /** What a connection would be given where names resolve like this. */
  function found(reach: Reach, addresses: Found, all = true): Promise<unknown> {
    const resolver = ((_name, _options, callback: (error: null, found: Found) => void) => {
      callback(null, addresses);
    }) as Parameters<typeof guardedLookup>[1];
    return new Promise((resolve, reject) => {
      guardedLookup(reach, resolver)('name.test', { all }, (error, address, family) => {
        if (error) reject(error);
        else resolve(all ? address : { address, family });
      });
    });
  }

  const open = { address: '93.184.216.34', family: 4 };
  const inside = { address: '10.0.0.5', family: 4 };

  test('with public addresses is connected to', async () => {
    await expect(found('public', [open])).resolves.toEqual([open]);
    await expect(found('public', [open], false)).resolves.toEqual(open);
  });

  test.each([
    ['a private address', [inside]],
    ['a private address among public ones', [open, inside]],
    ['a wrapped loopback address', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['no address', []],
  ])('with %s is refused', async (_, addresses) => {
    await expect(found('public', addresses)).rejects.toThrow(TargetError);
  });

  test('of this machine must lead to this machine', async () => {
    await expect(found('loopback', [open])).rejects.toThrow(TargetError);
  });

  test('that means this machine is refused by the real resolver, too', async () => {
    const lookup = guardedLookup('public');
    await expect(
      new Promise((_, reject) => lookup('localhost', { all: true }, (error) => reject(error!))),
    ).rejects.toThrow(TargetError);
  });
});

test('an address that got past every other check is refused once connected, before a byte is sent', async () => {
  let received = 0;
  let connections = 0;
  const server = createServer((_request, response) => {
    received += 1;
    response.end();
  });
  server.on('connection', (socket) => {
    connections += 1;
    socket.on('data', () => (received += 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // A resolver that lies, and a route whose check of the literal was left out.
  const lookup: LookupFunction = (_name, options, callback) => {
    if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    else callback(null, '127.0.0.1', 4);
  };
  for (const host of ['name.test', '127.0.0.1']) {
    const url = new URL(`http://${host}:${port}/`);
    const signal = AbortSignal.timeout(5000);
    const request = { headers: {}, body: 'secret', signal, lookup };
    await expect(send({ url, reach: 'public' }, request)).rejects.toThrow(TargetError);
  }
  await new Promise((resolve) => server.close(resolve));
  expect(connections).toBe(2);
  expect(received).toBe(0);
});

test.each([
  ['8.8.8.8', 'public', true],
  ['127.0.0.1', 'public', false],
  ['127.0.0.1', 'loopback', true],
  ['::1', 'loopback', true],
  ['8.8.8.8', 'loopback', false],
  ['example.org', 'public', false],
  ['', 'public', false],
] as const)('%s is %s: %s', (address, reach, expected) => {
  expect(mayReach(address, reach)).toBe(expected);
});
