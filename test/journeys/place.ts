/**
 * Lets as many journeys run at once as there are places on their cloud; the others wait here. A place is a port
 * that one process alone can listen on, so it is free again also when a journey is ended by force. Whoever leaves
 * much behind, by which a cloud grows slow, goes when nobody else wants the place.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, inject } from 'vitest';

/** Each makes some hundred tickets. */
const leaveMuchBehind = ['sends-at-once', 'bears-a-village'];

/** In milliseconds: whoever waits for a place finds it free within one of these. */
const betweenTries = 250;
/** So often in a row a place is found free that nobody else wants. */
const triesOfTheLast = 20;

const file = expect.getState().testPath ?? '';
const goesLast = leaveMuchBehind.some((name) => file.endsWith(`/${name}.test.ts`));
const place = await (goesLast ? takeWhatNobodyWants : takePlace)(inject('places'));
afterAll(() => void place.close());

async function takePlace(ports: readonly number[]): Promise<Server> {
  for (;;) {
    const taken = await takeOneOf(ports);
    if (taken !== undefined) return taken;
    await wait(betweenTries);
  }
}

async function takeWhatNobodyWants(ports: readonly number[]): Promise<Server> {
  for (let found = 0; ;) {
    await wait(betweenTries);
    const taken = await takeOneOf(ports);
    found = taken === undefined ? 0 : found + 1;
    if (taken === undefined) continue;
    if (found === triesOfTheLast) return taken;
    taken.close();
    await once(taken, 'close');
  }
}

async function takeOneOf(ports: readonly number[]): Promise<Server | undefined> {
  for (const port of ports) {
    const taken = await take(port);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

async function take(port: number): Promise<Server | undefined> {
  const server = createServer().unref().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
