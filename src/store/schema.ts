import type { Selectable } from 'kysely';

/** What an intake is doing, as every bot message says it. */
export type IntakeState = 'open' | 'waiting' | 'withHuman' | 'handedOff' | 'closed';

/** Who wrote a message. */
export type MessageRole = 'visitor' | 'bot' | 'coordinator';

/** What someone at the desk may do: an operator also adds accounts and reads the audit log. */
export type Role = 'coordinator' | 'operator';

/** `due`: to be sent. `done`: accepted by its target. `dead`: given up, kept until a person acts. */
export type DeliveryStatus = 'due' | 'done' | 'dead';

/**
 * The tables. What both SQLite and PostgreSQL have: text, bytes, and 64-bit integers; times are
 * milliseconds since 1970, yes and no are 1 and 0. Bytes are always sealed (see vault.ts).
 */
export interface Schema {
  meta: MetaTable;
  intake: IntakeTable;
  message: MessageTable;
  due: DueTable;
  handoff: HandoffTable;
  delivery: DeliveryTable;
  audit: AuditTable;
  account: AccountTable;
  session: SessionTable;
  claim: ClaimTable;
  outcome: OutcomeTable;
  attempt: AttemptTable;
  center_version: CenterVersionTable;
  capacity: CapacityTable;
}

/** Facts about the store itself: `canary` tells the right master key from a wrong one. */
interface MetaTable {
  name: string;
  value: Buffer;
}

interface IntakeTable {
  id: string;
  conversation_key: string;
  channel: string;
  center: string;
  /** The settings it began with, by their hash. Null: it began before they were kept. */
  center_version: string | null;
  version: number;
  state: IntakeState;
  doc: Buffer;
  /** Seals doc and messages. Erasing replaces it. */
  data_key: Buffer;
  /** Never goes back, not even when messages are erased: readers follow it. */
  last_seq: number;
  opened_at: number;
  updated_at: number;
}

interface MessageTable {
  intake_id: string;
  seq: number;
  id: string;
  role: MessageRole;
  /** Keyed hash of the client's own id of the turn, which anyone may fill with anything. */
  client_turn: string | null;
  body: Buffer;
  at: number;
  to_send: number;
  sent_at: number | null;
}

interface DueTable {
  intake_id: string;
  kind: string;
  at: number;
}

interface HandoffTable {
  id: string;
  revision: number;
  intake_id: string;
  reason: string;
  /** Null: made before it was kept. */
  urgency: string | null;
  summary: Buffer;
  /** Its own, so that erasing the chat never loses a handoff that was made. */
  data_key: Buffer;
  at: number;
}

interface DeliveryTable {
  id: string;
  handoff_id: string;
  revision: number;
  intake_id: string;
  target: string;
  type: string;
  /** Sealed with the handoff's key; gone once done. */
  payload: Buffer | null;
  status: DeliveryStatus;
  attempts: number;
  next_at: number;
  owner: string | null;
  lease_until: number | null;
  last_error: string | null;
  created_at: number;
  settled_at: number | null;
}

interface AuditTable {
  n: number;
  at: number;
  event: string;
  ref: string;
  prev: string;
  hash: string;
}

interface AccountTable {
  id: string;
  name: string;
  /** The name as two people would call the same: unique. */
  name_key: string;
  role: Role;
  /** Salted and hashed, with the parameters it was hashed with. */
  password: string;
  created_at: number;
}

interface SessionTable {
  /** The token itself is only in its owner's cookie. */
  token_hash: string;
  /** Null: the session of the set-up link, before there is any account. */
  account_id: string | null;
  created_at: number;
  seen_at: number;
}

/** Who is looking after an intake now. */
interface ClaimTable {
  intake_id: string;
  account_id: string;
  at: number;
}

/** How a coordinator closed an intake. It covers the handoff up to this revision. */
interface OutcomeTable {
  intake_id: string;
  revision: number;
  account_id: string;
  outcome: string;
  at: number;
}

/** That a coordinator tried to reach someone: how, and what came of it, as one choice and no words. */
interface AttemptTable {
  id: string;
  intake_id: string;
  account_id: string;
  attempt: string;
  at: number;
}

/** What the questions of intakes are made of: settings of a center, and nothing of any visitor. */
interface CenterVersionTable {
  hash: string;
  center: string;
  /** JSON. */
  settings: string;
  first_used_at: number;
}

/** How many places a track of a center had on a day, as it was told last. Of no visitor. */
interface CapacityTable {
  center: string;
  track: string;
  open: number;
  /** ISO dates. */
  as_of: string;
  next_start: string | null;
  waitlist: number;
  /** `api`, or `desk:` and the id of an account. */
  by_whom: string;
  updated_at: number;
}

/** One row of the audit log as it is stored. */
export type AuditRow = Selectable<AuditTable>;
