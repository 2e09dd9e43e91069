import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Cloud } from '../../local/cloud/cloud.ts';
import { startCloud } from '../../local/cloud/start-cloud.ts';
import { usualFolder } from '../../local/system/folder.ts';
import { freePort } from '../../local/system/ports.ts';
import { fileOfTrouble } from './steps/cloud-is-up.ts';
import { folderOfPeople } from './steps/people.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the local cloud that the journeys run on: `connectCloud` finds it there. */
    readonly cloudFolder: string;
    /** How many journeys may run at once. */
    readonly atOnce: number;
    /** As many ports: who listens on one has a place on the cloud. */
    readonly places: readonly number[];
  }
}

/**
 * Starts the local cloud of the journeys, on ports and with a state of its own, deadlines in seconds
 * and permissions enforced. Whatever runs before the journeys need not wait for it: they do. It ends with the
 * tests, also when they are ended by force.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { name } = project;
  const folder = join(usualFolder, name);
  for (const left of ['cloud.json', folderOfPeople, fileOfTrouble])
    rmSync(join(folder, left), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const starting = start(name, folder);
  starting.catch((error: unknown) => writeFileSync(join(folder, fileOfTrouble), String(error)));
  project.provide('cloudFolder', folder);
  project.provide('places', await freePorts(project.getProvidedContext().atOnce));
  return async () => (await starting).stop();
}

async function start(name: string, stateDir: string): Promise<Cloud> {
  const began = Date.now();
  const say = (line: string): void => console.log(`the cloud of ${name}: ${line}`);
  const cloud = await startCloud({
    stateDir,
    ports: { edge: await freePort(), aws: await freePort(), login: await freePort() },
    fastClock: true,
    enforcePermissions: true,
    fresh: true,
    endsWithStarter: true,
    say,
  });
  say(`up after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return cloud;
}

async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}
