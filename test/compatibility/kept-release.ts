import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReleaseReaders } from './readers.ts';
import { samplesIn, type StoredSample } from './sample-file.ts';

/** What is kept of the last release. `npm run release:keep` writes it. */
export const keptFolder = fileURLToPath(new URL('kept/', import.meta.url));
export const keptReaders = `${keptFolder}readers.js`;
export const keptItems = `${keptFolder}items.json`;

/** The readers in a module that `bundledReaders` made. */
export async function readersIn(path: string): Promise<ReleaseReaders> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
    readonly default: ReleaseReaders;
  };
  return module.default;
}

/** What the last release stored. */
export const itemsOfLastRelease = (): readonly StoredSample[] => samplesIn(readFileSync(keptItems, 'utf8'));
