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

/** Values of binary attributes are base64 in JSON. */
export const binaryFromText = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : value;

export const binaryToText = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
