/** A fresh process that imports a function and is called once, as one that starts cold. */
import type { Context } from 'aws-lambda';
import { aCall } from '../../test/builders/call-of.ts';
import { listening } from './heard-log.ts';
import { makeIt, moveClocks } from './moved-clock.ts';

/** What is to be called. */
export interface OneCall {
  /** URL of the bundle. */
  readonly file: string;
  readonly functionName: string;
  readonly event: unknown;
  /** What its clock shows: milliseconds since 1970. */
  readonly moment: number;
}

/** What became of it. `cpu`: microseconds, of the import and the call together. */
export interface OneAnswer {
  readonly answer?: unknown;
  readonly failure?: string;
  readonly cpu: number;
  readonly logged: number;
  readonly errors: readonly string[];
}

const { file, functionName, event, moment } = await new Promise<OneCall>((resolve) =>
  process.once('message', resolve),
);
moveClocks();
makeIt(moment);
const log = listening();
const before = process.cpuUsage();
const outcome = await (async () => {
  try {
    const { handler } = (await import(file)) as {
      readonly handler: (event: unknown, context: Context) => Promise<unknown>;
    };
    return { answer: await handler(event, { ...aCall(), functionName }) };
  } catch (error) {
    return { failure: String(error) };
  }
})();
const { user, system } = process.cpuUsage(before);
const told: OneAnswer = { ...outcome, cpu: user + system, ...log.ends() };
process.send?.(told, () => process.disconnect());
