import { mkdirSync, writeFileSync } from 'node:fs';
import { bundledReaders } from './bundle-readers.ts';
import { keptItems, keptReaders, keptFolder } from './kept-release.ts';
import { sampleFile } from './sample-file.ts';
import { sampledItems } from './stored-samples.ts';

/** Keeps the readers of this release and samples of what it stores, for the next one: `npm run release:keep`. */
const [readers, samples] = [await bundledReaders(), await sampledItems()];
mkdirSync(keptFolder, { recursive: true });
writeFileSync(keptReaders, readers);
writeFileSync(keptItems, sampleFile(samples));
process.stdout.write(
  `Kept ${Math.ceil(readers.length / 1024)} KB of readers, and ${samples.length} items: ${keptFolder}\n`,
);
