/** A DynamoDB on this machine that the contract suite runs against. */
export interface Engine {
  readonly name: 'MiniStack' | 'DynamoDB Local';
  readonly endpoint: string;
}

/** One that this run started, and how it ends. */
export interface StartedEngine extends Engine {
  stop(): Promise<void>;
}
