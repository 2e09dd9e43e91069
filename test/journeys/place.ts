/**
 * Lets as many journeys run at once as there are places on their cloud; the others wait here. A place is a port
 * that one process alone can listen on, so it is free again also when a journey is ended by force.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, inject } from 'vitest';

/** In milliseconds: whoever waits for a place finds it free within one of these. */
const betweenTries = 250;

const place = await takePlace(inject('places'));
afterAll(() => void place.close());

async function takePlace(ports: readonly number[]): Promise<Server> {
  for (;;) {
    const taken = await takeOneOf(ports);
    if (taken !== undefined) return taken;
    await wait(betweenTries);
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
