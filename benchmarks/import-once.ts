/** Run in a process of its own: says how many milliseconds the import of the file named took. */
import { pathToFileURL } from 'node:url';

const file = process.argv[2];
if (file === undefined) throw new Error('Name the file to import.');
const began = performance.now();
await import(pathToFileURL(file).href);
process.stdout.write(String(performance.now() - began));
