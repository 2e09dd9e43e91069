/** What a call to DynamoDB cost, in capacity units, by the table. */
export interface Charge {
  readonly table: string;
  readonly read: number;
  readonly write: number;
}

export interface EngineAnswer {
  readonly status: number;
  readonly body: string;
  readonly charges: readonly Charge[];
}

/** A call to DynamoDB as it comes over the line. */
export interface WireCall {
  /** `GetItem`, `TransactWriteItems`. */
  readonly operation: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What stands for DynamoDB. */
export type Engine = (call: WireCall) => Promise<EngineAnswer>;
