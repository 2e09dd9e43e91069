import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { changedFiles, importedBy, project } from './builders/changes.ts';
import { inTurn, share } from './builders/turns.ts';

/** A file that one of so many usual runs takes, and each after a change of what it looks at. */
const oneOf = 6;

/** Lists the files in rotation that this run leaves off. */
export function filesLeftOff(): readonly string[] {
  if (share === 'all') return [];
  const files = globSync('test/**/*.in-rotation.test.ts', { cwd: project }).toSorted();
  const changed = share === 'turn' ? changedFiles() : [];
  const taken = new Set([...inTurn(files, oneOf), ...files.filter((file) => looksAt(file, changed))]);
  return files.filter((file) => !taken.has(file));
}

/**
 * Whether a test imports one of these files, or a table lies beside one that it imports; of pages, one of their folder: it sees them in
 * a browser and imports only their texts.
 */
function looksAt(test: string, changed: readonly string[]): boolean {
  const imported = importedBy(test);
  const folders = new Set([...imported].map(dirname));
  return changed.some(
    (file) =>
      imported.has(file) ||
      ((file.startsWith('web/src/') || /\.[ct]sv$/.test(file)) && folders.has(dirname(file))),
  );
}
