import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where in the folder of a cloud its journeys note whom they took. */
export const folderOfPeople = 'people';

const perJourney = 100;

/** Numbers of a hundred people whom no other journey on the cloud of this folder takes: a folder is made once. */
export function ownPeople(folder: string): () => number {
  mkdirSync(join(folder, folderOfPeople), { recursive: true });
  let hundred = 0;
  while (!isTaken(join(folder, folderOfPeople, String(hundred)))) hundred += 1;
  let taken = 0;
  return () => {
    if (taken === perJourney) throw new Error(`A journey has ${perJourney} people at most.`);
    taken += 1;
    return hundred * perJourney + taken - 1;
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
