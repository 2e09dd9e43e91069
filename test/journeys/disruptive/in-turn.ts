/**
 * Lets one of these journeys after another run: they share a cloud, and each disturbs whoever else uses it. The
 * turn is a port that one process alone can listen on, so it is free again also when a journey is ended by force.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, inject } from 'vitest';

const betweenTries = 250;

const turn = createServer().unref();
while (!(await isMine())) await wait(betweenTries);
afterAll(() => void turn.close());

async function isMine(): Promise<boolean> {
  turn.listen(inject('turnPort'), '127.0.0.1');
  try {
    await once(turn, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
