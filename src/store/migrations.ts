import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { FailedMigrationError } from './errors.ts';
import type { Schema } from './schema.ts';

/** The only column type without a common name: PostgreSQL's is `bytea`. */
const BYTES = 'blob';

/** In order of their names. A migration that was released is never changed. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-intakes': { up: makeIntakes },
  '002-handoffs': { up: makeHandoffs },
  '003-audit': { up: makeAudit },
  '004-desk': { up: makeDesk },
  '005-center-versions': { up: makeCenterVersions },
  '006-capacity': { up: makeCapacity },
  '007-handoff-urgency': { up: addUrgency },
  '008-attempts': { up: makeAttempts },
};

/** Brings the tables up to date, in one transaction. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new FailedMigrationError({ cause: error });
}

/** A migration of this store that we do not have: a newer version has written it. */
export async function findUnknownMigration(db: Kysely<Schema>): Promise<string | undefined> {
  const run = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    db,
  );
  return run.rows.find(({ name }) => !Object.hasOwn(migrations, name))?.name;
}

async function makeIntakes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meta')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', BYTES, (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('intake')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_key', 'text', (column) => column.notNull().unique())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('center', 'text', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('doc', BYTES, (column) => column.notNull())
    .addColumn('data_key', BYTES, (column) => column.notNull())
    .addColumn('last_seq', 'bigint', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('message')
    .addColumn('intake_id', 'text', (column) => column.notNull().references('intake.id'))
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('client_turn', 'text')
    .addColumn('body', BYTES, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('to_send', 'integer', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .addPrimaryKeyConstraint('message_pk', ['intake_id', 'seq'])
    .addUniqueConstraint('message_id', ['intake_id', 'id'])
    .addUniqueConstraint('message_client_turn', ['intake_id', 'client_turn'])
    .execute();
  await db.schema
    .createIndex('message_unsent')
    .on('message')
    .columns(['intake_id', 'seq'])
    .where(sql<boolean>`to_send = 1 and sent_at is null`)
    .execute();
  await db.schema
    .createTable('due')
    .addColumn('intake_id', 'text', (column) => column.notNull().references('intake.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('due_pk', ['intake_id', 'kind'])
    .execute();
  await db.schema.createIndex('due_at').on('due').column('at').execute();
}

async function makeHandoffs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('handoff')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('intake_id', 'text', (column) => column.notNull().references('intake.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('summary', BYTES, (column) => column.notNull())
    .addColumn('data_key', BYTES, (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('handoff_pk', ['id', 'revision'])
    .execute();
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('handoff_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('intake_id', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('payload', BYTES)
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'bigint', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('last_error', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addUniqueConstraint('delivery_once', ['handoff_id', 'revision', 'target'])
    .addForeignKeyConstraint('delivery_handoff', ['handoff_id', 'revision'], 'handoff', [
      'id',
      'revision',
    ])
    .execute();
  await db.schema
    .createIndex('delivery_next')
    .on('delivery')
    .columns(['status', 'next_at'])
    .execute();
}

async function makeAudit(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit')
    .addColumn('n', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('prev', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
}

async function makeDesk(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('password', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.references('account.id'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('claim')
    .addColumn('intake_id', 'text', (column) => column.primaryKey().references('intake.id'))
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('outcome')
    .addColumn('intake_id', 'text', (column) => column.notNull().references('intake.id'))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('outcome_pk', ['intake_id', 'revision'])
    .execute();
  await db.schema.createIndex('handoff_intake').on('handoff').column('intake_id').execute();
}

async function makeCenterVersions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('center_version')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('center', 'text', (column) => column.notNull())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('first_used_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .alterTable('intake')
    .addColumn('center_version', 'text', (column) => column.references('center_version.hash'))
    .execute();
}

async function makeCapacity(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('capacity')
    .addColumn('center', 'text', (column) => column.notNull())
    .addColumn('track', 'text', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('next_start', 'text')
    .addColumn('waitlist', 'integer', (column) => column.notNull())
    .addColumn('by_whom', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('capacity_pk', ['center', 'track'])
    .execute();
}

async function addUrgency(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('handoff').addColumn('urgency', 'text').execute();
}

async function makeAttempts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attempt')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('intake_id', 'text', (column) => column.notNull().references('intake.id'))
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('attempt', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('attempt_intake').on('attempt').column('intake_id').execute();
}
