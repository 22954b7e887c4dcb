/** What a coordinator did that the conversation has to know. */
interface CoordinatorEvent {
  readonly type: 'coordinator';
  readonly did: 'closed';
}

/** The conversations, as far as the desk needs them. `app` joins it to the turns. */
export interface Conversations {
  /** Runs a turn of the intake with this event, and resolves after its commit. */
  post(intakeId: string, event: CoordinatorEvent): Promise<void>;
  /** Calls back after every turn of any intake; returns what stops it. */
  watch(listener: () => void): () => void;
}
