/**
 * Lets as many journeys run at once as there are places on the cloud; the others wait here. One that disturbs others takes all places,
 * one after another, so that no two wait for each other. A place is a port that one process alone can listen on, so it is free again
 * also when a journey is ended by force.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, inject } from 'vitest';

/** In milliseconds: whoever waits for a place finds it free within one of these. */
const betweenTries = 250;

const places = inject('places');
const taken = disturbsOthers() ? await takeAll(places) : [await takeOneOf(places)];
afterAll(() => {
  for (const place of taken) place.close();
});

function disturbsOthers(): boolean {
  return expect.getState().testPath?.includes('/journeys/disruptive/') === true;
}

async function takeAll(ports: readonly number[]): Promise<readonly Server[]> {
  const all: Server[] = [];
  for (const port of ports) all.push(await takeOneOf([port]));
  return all;
}

async function takeOneOf(ports: readonly number[]): Promise<Server> {
  for (;;) {
    for (const port of ports) {
      const server = await take(port);
      if (server !== undefined) return server;
    }
    await wait(betweenTries);
  }
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
