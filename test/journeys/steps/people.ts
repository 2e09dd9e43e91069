import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where in the folder of a cloud its journeys note whom they took. */
export const folderOfPeople = 'people';

const perTaking = 100;

/** Numbers people whom no other process on the cloud of this folder takes, a hundred at a time: a folder is made once. */
export function ownPeople(folder: string): () => number {
  let hundred = 0;
  let taken = perTaking;
  return () => {
    if (taken === perTaking) {
      mkdirSync(join(folder, folderOfPeople), { recursive: true });
      while (!isTaken(join(folder, folderOfPeople, String(hundred)))) hundred += 1;
      taken = 0;
    }
    taken += 1;
    return hundred * perTaking + taken - 1;
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
