import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { changedFiles, importedBy, project } from './builders/changes.ts';
import { halfInTurn, inTurn, share } from './builders/turns.ts';

/** A file that one of so many usual runs takes, and each after a change of what it looks at. */
const oneOf = 6;

/** A changed file that more than one of so many look at says of none that it is the one to be run: the turn decides. */
const pointsAtMost = 3;

/** Files at length that take their own share of their rows. */
const takesRows = /\/states-[^/]*$/;

/** Lists the files in rotation, and at length, that this run leaves off. */
export function filesLeftOff(): readonly string[] {
  if (share === 'all') return [];
  const filesOf = (ending: string) => globSync(`test/**/*.${ending}.test.ts`, { cwd: project }).toSorted();
  const files = filesOf('in-rotation');
  const whole = share === 'half' ? filesOf('at-length').filter((file) => !takesRows.test(file)) : [];
  const all = [...files, ...whole];
  const changed = share === 'rest' ? [] : changedFiles();
  const taken = new Set([...inTurn(files, oneOf), ...halfInTurn(whole), ...pointedAt(all, changed)]);
  return all.filter((file) => !taken.has(file));
}

/** The tests that the changed files point at. */
function pointedAt(tests: readonly string[], changed: readonly string[]): readonly string[] {
  const looked = tests.map((test) => [test, looksOf(test)] as const);
  return changed.flatMap((file) => {
    const looking = looked.filter(([, looksAt]) => looksAt(file)).map(([test]) => test);
    return looking.length * pointsAtMost > tests.length ? [] : looking;
  });
}

/**
 * Whether a test imports a file, or a table lies beside one that it imports; of pages, one of their folder: it sees them in
 * a browser and imports only their texts.
 */
function looksOf(test: string): (file: string) => boolean {
  const imported = importedBy(test);
  const folders = new Set([...imported].map(dirname));
  return (file) =>
    imported.has(file) ||
    ((file.startsWith('web/src/') || /\.[ct]sv$/.test(file)) && folders.has(dirname(file)));
}
