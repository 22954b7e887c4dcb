import { inspect } from 'node:util';
import { BrokenSealError } from '../../src/store/errors.ts';
import {
  deriveKey,
  keyedHash,
  newDataKey,
  openVault,
  seal,
  unseal,
  unwrapKey,
  wrapKey,
} from '../../src/store/vault.ts';

const vault = openVault(Buffer.alloc(32, 1));
const otherVault = openVault(Buffer.alloc(32, 2));
const place = { table: 'message', row: 'in_1/1', field: 'body' };

describe('a sealed value', () => {
  const key = newDataKey();
  const sealed = seal(key, 'a few drinks', place);

  test('opens at its place with its key', () => {
    expect(unseal(key, sealed, place).toString()).toBe('a few drinks');
  });

  test('starts with its version and is never the same twice', () => {
    expect(sealed[0]).toBe(1);
    expect(seal(key, 'a few drinks', place).equals(sealed)).toBe(false);
  });

  test.each([
    { ...place, table: 'intake' },
    { ...place, row: 'in_1/2' },
    { ...place, field: 'doc' },
  ])('does not open at %p', (elsewhere) => {
    expect(() => unseal(key, sealed, elsewhere)).toThrow('does not authenticate');
  });

  test('does not open where two places differ only in where their names are parted', () => {
    const there = seal(key, 'x', { table: 'a', row: 'b","c', field: 'd' });
    expect(() => unseal(key, there, { table: 'a', row: 'b', field: 'c","d' })).toThrow();
  });

  test('does not open with another key', () => {
    expect(() => unseal(newDataKey(), sealed, place)).toThrow('does not authenticate');
  });

  test('does not open when any one byte was changed or cut off', () => {
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => unseal(key, changed, place)).toThrow('does not authenticate');
      expect(() => unseal(key, sealed.subarray(0, i), place)).toThrow('does not authenticate');
    }
  });

  test('names its place and nothing else when it does not open', () => {
    expect(() => unseal(newDataKey(), sealed, place)).toThrow(BrokenSealError);
    expect(() => unseal(newDataKey(), sealed, place)).toThrow('at message in_1/1 body does not');
  });
});

describe('a data key', () => {
  const dataKey = newDataKey();
  const wrapped = wrapKey(vault, dataKey, place);

  test('is unwrapped by the master key that wrapped it', () => {
    expect(unwrapKey(vault, wrapped, place).equals(dataKey)).toBe(true);
  });

  test('is not unwrapped by another master key, or for another row', () => {
    expect(() => unwrapKey(otherVault, wrapped, place)).toThrow('does not authenticate');
    expect(() => unwrapKey(vault, wrapped, { ...place, row: 'in_2/1' })).toThrow();
  });
});

test('a derived key depends on the master key and the purpose, and on nothing else', () => {
  const tokens = Buffer.from(deriveKey(vault, 'tokens'));
  expect(tokens).toHaveLength(32);
  expect(tokens.equals(deriveKey(openVault(Buffer.alloc(32, 1)), 'tokens'))).toBe(true);
  expect(tokens.equals(deriveKey(vault, 'links'))).toBe(false);
  expect(tokens.equals(deriveKey(otherVault, 'tokens'))).toBe(false);
});

test('no purpose derives a key that the store itself uses', () => {
  const own = [vault.wrapping, vault.hashing].map((key) => key.export());
  for (const purpose of ['store: wrap data keys', 'store: keyed hash']) {
    expect(own.some((key) => key.equals(deriveKey(vault, purpose)))).toBe(false);
  }
});

test('a keyed hash needs the master key', () => {
  expect(keyedHash(vault, 'text')).toBe(keyedHash(vault, 'text'));
  expect(keyedHash(vault, 'text')).not.toBe(keyedHash(vault, 'texts'));
  expect(keyedHash(vault, 'text')).not.toBe(keyedHash(otherVault, 'text'));
});

test('a vault that is printed shows no key', () => {
  const printed = inspect(vault, { depth: 9, showHidden: true }) + JSON.stringify(vault);
  for (const key of [vault.master, vault.wrapping, vault.hashing].map((each) => each.export())) {
    expect(printed).not.toContain(key.toString('hex').slice(0, 8));
    expect(printed).not.toContain(key.toString('base64').slice(0, 8));
  }
});
