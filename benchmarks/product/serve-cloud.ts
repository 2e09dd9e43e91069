/**
 * A process beside the functions that are measured: what stands for AWS, so that none of its work counts as theirs. Told the address of
 * a DynamoDB Local, it meters that; else its tables lie in memory.
 */
import { CountingCloud } from './cloud.ts';
import type { Engine } from './engine.ts';
import { meteredEngine } from './metered-engine.ts';
import { memoryEngine } from './memory-engine.ts';
import { sharedSecrets } from './shared-secrets.ts';

/** What the parent says first. */
export interface CloudOrder {
  /** The issuer's public keys, as JSON. */
  readonly keys: string;
  /** Address of a DynamoDB Local. */
  readonly dynamodb?: string;
}

const order = await new Promise<CloudOrder>((resolve) => process.once('message', resolve));
const engine: Engine = order.dynamodb === undefined ? memoryEngine() : meteredEngine(order.dynamodb);
let streamed = '';
const cloud = new CountingCloud({
  engine,
  streamed: () => streamed,
  secrets: sharedSecrets,
  keys: order.keys,
});
process.on('message', (table: string) => (streamed = table));
const { port } = await cloud.listen();
process.send?.(port);
process.on('disconnect', () => process.exit());
