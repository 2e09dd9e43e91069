import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where in the folder of a cloud its journeys note whom they took. */
export const folderOfPeople = 'people';

const atATime = 100;

/**
 * Numbers of people whom nobody else on the cloud of this folder takes, one after another: a process takes a hundred at a
 * time, for a folder is made once.
 */
export function ownPeople(folder: string): () => number {
  mkdirSync(join(folder, folderOfPeople), { recursive: true });
  let hundred = -1;
  let taken = atATime;
  return () => {
    if (taken === atATime) {
      do hundred += 1;
      while (!isTaken(join(folder, folderOfPeople, String(hundred))));
      taken = 0;
    }
    taken += 1;
    return hundred * atATime + taken - 1;
  };
}

function isTaken(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The address of a person's phone, of a range that is kept for trials (RFC 2544): nobody else has it. */
export const addressOf = (index: number): string => `198.18.${Math.floor(index / 256)}.${index % 256}`;
