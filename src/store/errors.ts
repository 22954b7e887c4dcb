/** Why a store cannot be opened. The message is for the operator: what was found, what to do. */
export abstract class StoreError extends Error {}

/** Another process, or this one, has the store open. */
export class StoreInUseError extends StoreError {
  override readonly name = 'StoreInUseError';
  constructor(file: string, options?: ErrorOptions) {
    super(
      `The store ${file} is in use by another process, and only one may own it. ` +
        'Stop the other Porchlight, or give this one a DATA_DIR of its own.',
      options,
    );
  }
}

/** The file belongs to something else. It has not been changed. */
export class ForeignStoreError extends StoreError {
  override readonly name = 'ForeignStoreError';
  constructor(file: string, found: string) {
    super(
      `${file} is not a Porchlight store: found ${found}, expected an SQLite database made by ` +
        'Porchlight. Move it away or set DATA_DIR to another folder; it has not been changed.',
    );
  }
}

/** The file was a store and cannot be read as one any more. */
export class DamagedStoreError extends StoreError {
  override readonly name = 'DamagedStoreError';
  constructor(file: string, found: string, options?: ErrorOptions) {
    super(
      `The store ${file} is damaged: found ${found}, expected a whole database. ` +
        'Keep a copy of it as it is and restore it from the backup; it has not been changed.',
      options,
    );
  }
}

/** The operating system does not let us read or write a file that we need. */
export class UnreadableStoreError extends StoreError {
  override readonly name = 'UnreadableStoreError';
  constructor(file: string, found: string, options?: ErrorOptions) {
    super(
      `${file} cannot be used: found ${found}, expected a file that this user may read and write. ` +
        'Check its owner, its permissions and the space on its disk, or set DATA_DIR elsewhere.',
      options,
    );
  }
}

/** The store was written by a newer version, whose tables this one does not know. */
export class NewerStoreError extends StoreError {
  override readonly name = 'NewerStoreError';
  constructor(file: string, found: string) {
    super(
      `The store ${file} was written by a newer Porchlight: found migration ${found}, which this ` +
        'version does not have. Start that version again, or restore the backup made before it.',
    );
  }
}

/** The tables could not be brought up to date. */
export class FailedMigrationError extends StoreError {
  override readonly name = 'FailedMigrationError';
  constructor(options: ErrorOptions) {
    super(
      'The tables of the store could not be brought up to date, and are as they were: see the ' +
        'cause. Is the disk full? Start again once it is mended, or start the version before.',
      options,
    );
  }
}

/** There is a database but not the key that everything in it is encrypted with. */
export class LostKeyError extends StoreError {
  override readonly name = 'LostKeyError';
  constructor(keyFile: string, file: string) {
    super(
      `The key file ${keyFile} of the store ${file} is missing. Restore the key file from the ` +
        'backup; without it nothing in the store can be read. No new key has been made.',
    );
  }
}

/** The key file is not a key, or not the key of this store. */
export class WrongKeyError extends StoreError {
  override readonly name = 'WrongKeyError';
  constructor(keyFile: string, found: string, options?: ErrorOptions) {
    super(
      `The key file ${keyFile} does not open this store: found ${found}, expected the 32 random ` +
        'bytes, as base64 text, that the store was made with. Restore the key file from the backup.',
      options,
    );
  }
}

/** Other users of the machine may read the key file. */
export class ExposedKeyError extends StoreError {
  override readonly name = 'ExposedKeyError';
  constructor(keyFile: string, mode: number) {
    super(
      `The key file ${keyFile} can be read by other users: found mode ${mode.toString(8)}, ` +
        `expected 600. Run: chmod 600 ${keyFile}`,
    );
  }
}

/** SQLite does not run with the settings that acknowledged answers depend on. */
export class UnsafeSqliteError extends StoreError {
  override readonly name = 'UnsafeSqliteError';
  constructor(setting: string, found: unknown, expected: unknown) {
    super(
      `SQLite is not safe to use: found ${setting} ${String(found)}, expected ${String(expected)}. ` +
        'Is DATA_DIR on a local disk, and are the dependencies installed as locked?',
    );
  }
}

/** An encrypted value was changed, moved to another place, or sealed with another key. */
export class BrokenSealError extends Error {
  override readonly name = 'BrokenSealError';
  constructor(place: string, options?: ErrorOptions) {
    super(
      `The encrypted value at ${place} does not authenticate: it was changed or moved outside ` +
        'Porchlight. Restore the store from the backup.',
      options,
    );
  }
}
