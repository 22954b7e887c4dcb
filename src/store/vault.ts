import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { BrokenSealError } from './errors.ts';

/**
 * The keys of a store. Each thing that is kept secret has a random data key of its own, wrapped by
 * a key derived from the master key: replacing a data key makes what it sealed unreadable for good.
 * Key objects print as `SecretKeyObject {}`, so a vault in a log gives nothing away.
 */
export interface Vault {
  readonly master: KeyObject;
  readonly wrapping: KeyObject;
  readonly hashing: KeyObject;
}

/** Where a sealed value lives. It is authenticated, so a value moved elsewhere does not open. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly field: string;
}

const CIPHER = 'aes-256-gcm';
const VERSION = 1;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Makes the vault of a master key of 32 bytes. */
export function openVault(masterKey: Uint8Array): Vault {
  const master = createSecretKey(masterKey);
  return {
    master,
    wrapping: createSecretKey(derive(master, 'store: wrap data keys')),
    hashing: createSecretKey(derive(master, 'store: keyed hash')),
  };
}

/** A key of 32 bytes for one purpose, always the same for the same store and purpose. */
export function deriveKey(vault: Vault, purpose: string): Uint8Array {
  return derive(vault.master, `purpose: ${purpose}`);
}

/** A fingerprint of a text that says nothing about it to someone without the master key. */
export function keyedHash(vault: Vault, text: string): string {
  return createHmac('sha256', vault.hashing).update(text).digest('base64url');
}

/** A fresh random data key. */
export function newDataKey(): KeyObject {
  return createSecretKey(randomBytes(KEY_BYTES));
}

/** Encrypts a data key for keeping at a place. */
export function wrapKey(vault: Vault, dataKey: KeyObject, place: Place): Buffer {
  return seal(vault.wrapping, dataKey.export(), place);
}

/** The data key that was wrapped at a place. */
export function unwrapKey(vault: Vault, wrapped: Uint8Array, place: Place): KeyObject {
  return createSecretKey(unseal(vault.wrapping, wrapped, place));
}

/** Encrypts bytes or text for one place: version byte, iv, tag, ciphertext. */
export function seal(key: KeyObject, content: Uint8Array | string, place: Place): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(address(place));
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), sealed]);
}

/** Opens what was sealed for this place with this key; anything else is a BrokenSealError. */
export function unseal(key: KeyObject, sealed: Uint8Array, place: Place): Buffer {
  const [ivEnd, tagEnd] = [1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES];
  try {
    if (sealed[0] !== VERSION) throw new RangeError('unknown version byte');
    const iv = sealed.subarray(1, ivEnd);
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(address(place));
    decipher.setAuthTag(sealed.subarray(ivEnd, tagEnd));
    return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]);
  } catch (cause) {
    throw new BrokenSealError(`${place.table} ${place.row} ${place.field}`, { cause });
  }
}

/** Seals a value as JSON. `undefined` is kept as `null`, the nearest thing JSON has. */
export function sealJson(key: KeyObject, value: unknown, place: Place): Buffer {
  return seal(key, JSON.stringify(value ?? null), place);
}

/** The value that `sealJson` sealed. */
export function unsealJson(key: KeyObject, sealed: Uint8Array, place: Place): unknown {
  return JSON.parse(unseal(key, sealed, place).toString('utf8'));
}

function derive(master: KeyObject, info: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master, '', info, KEY_BYTES));
}

/** JSON, because joining with a separator would let two places share one address. */
function address({ table, row, field }: Place): Buffer {
  return Buffer.from(JSON.stringify([table, row, field]), 'utf8');
}
