import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What the start of a cloud leaves in its folder when it fails: why. */
export const fileOfTrouble = 'not-started.txt';

const betweenLooks = 500;

/** Waits until the cloud of a folder answers. Throws why it could not be started. */
export async function cloudIsUp(folder: string): Promise<void> {
  while (!existsSync(join(folder, 'cloud.json'))) {
    if (existsSync(join(folder, fileOfTrouble)))
      throw new Error(readFileSync(join(folder, fileOfTrouble), 'utf8'));
    await wait(betweenLooks);
  }
}
