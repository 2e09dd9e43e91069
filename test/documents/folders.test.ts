import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** Finds the folders that a cell of a table names. */
const foldersIn = (cell = ''): readonly string[] =>
  [...cell.matchAll(/`([a-z-]+)\/`/g)].map(([, folder = '']) => folder);

/** The table of a README: the folders of each row, and what its second cell names within them. */
const rowsOf = (readme: string) =>
  readFileSync(join(project, readme), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|'))
    .map(([, folders, within]) => ({ folders: foldersIn(folders), within: foldersIn(within) }));

/** Maps each folder that lies in this one to those beside it that its files import. */
function importsIn(parent: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync(`${parent}/*/**/*.ts`, { cwd: project })) {
    const [folder = ''] = relative(parent, file).split('/');
    const imported = found.get(folder) ?? found.set(folder, new Set()).get(folder);
    const { importedFiles } = ts.preProcessFile(readFileSync(join(project, file), 'utf8'));
    for (const { fileName } of importedFiles) {
      const [other = '', ...rest] = relative(parent, join(dirname(file), fileName)).split('/');
      if (other !== '..' && other !== folder && rest.length > 0) imported?.add(other);
    }
  }
  return found;
}

/** Lists the imports that lead from a folder to one of a later row. */
function upwards(
  rows: readonly (readonly string[])[],
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const rowOf = (folder: string): number => rows.findIndex((row) => row.includes(folder));
  return [...imports].flatMap(([folder, others]) =>
    [...others].filter((other) => rowOf(other) > rowOf(folder)).map((other) => `${folder} imports ${other}`),
  );
}

describe.each([
  { readme: 'domain/README.md', parent: 'domain' },
  { readme: 'application/README.md', parent: 'application' },
  { readme: 'contracts/README.md', parent: 'contracts/http' },
])('the table of folders in $readme', ({ readme, parent }) => {
  const rows = rowsOf(readme).map(({ folders }) => folders);
  const imports = importsIn(parent);

  it('names each folder once', () => {
    expect(rows.flat().toSorted()).toEqual([...imports.keys()].toSorted());
  });

  it('has above each folder all that it imports', () => {
    expect(upwards(rows, imports)).toEqual([]);
  });
});

describe.each(
  rowsOf('domain/README.md').map(({ folders: [folder = ''], within }) => ({
    group: `domain/${folder}`,
    within,
  })),
)('the row of $group', ({ group, within }) => {
  const folders = new Set(
    globSync(`${group}/*/**/*.ts`, { cwd: project }).map((file) => relative(group, file).split('/')[0]),
  );

  it('names each folder of it once', () => {
    expect(within.toSorted()).toEqual([...folders].toSorted());
  });

  it('names before each folder all that it imports of it', () => {
    const rows = within.map((folder) => [folder]);
    expect(upwards(rows, importsIn(group))).toEqual([]);
  });
});
