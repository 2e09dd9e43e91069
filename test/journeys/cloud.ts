import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startCloud } from '../../local/cloud/start-cloud.ts';
import { usualFolder } from '../../local/system/folder.ts';
import { freePort } from '../../local/system/ports.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the local cloud that the journeys run on: `connectCloud` finds it there. */
    readonly cloudFolder: string;
  }
}

/**
 * Starts the journeys' own local cloud, on ports and with a state of its own, deadlines in seconds and
 * permissions enforced. It ends with the tests, also when they are ended by force.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const began = Date.now();
  const cloud = await startCloud({
    stateDir: join(usualFolder, 'journeys'),
    ports: { edge: await freePort(), aws: await freePort() },
    fastClock: true,
    enforcePermissions: true,
    fresh: true,
    endsWithStarter: true,
    say: (line) => console.log(`the journeys' cloud: ${line}`),
  });
  console.log(`the journeys' cloud: up after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  provide('cloudFolder', join(usualFolder, 'journeys'));
  return cloud.stop;
}
