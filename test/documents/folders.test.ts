import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** The folders that the table of a README names, row by row. */
const rowsOf = (layer: string): readonly (readonly string[])[] =>
  readFileSync(join(project, layer, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([a-z-]+)\/`/g)].map(([, folder = '']) => folder),
    );

/** Which folders of the layer each of them imports. */
function importsIn(layer: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync(`${layer}/*/**/*.ts`, { cwd: project })) {
    const [, folder = ''] = file.split('/');
    const imported = found.get(folder) ?? found.set(folder, new Set()).get(folder);
    const { importedFiles } = ts.preProcessFile(readFileSync(join(project, file), 'utf8'));
    for (const { fileName } of importedFiles) {
      const [top, other, ...rest] = relative(project, join(project, file, '..', fileName)).split('/');
      if (top === layer && other !== undefined && other !== folder && rest.length > 0) imported?.add(other);
    }
  }
  return found;
}

describe.each(['domain', 'application'])('the table of folders in %s/README.md', (layer) => {
  const rows = rowsOf(layer);
  const imports = importsIn(layer);

  it('names each folder once', () => {
    expect(rows.flat().toSorted()).toEqual([...imports.keys()].toSorted());
  });

  it('has above each folder all that it imports', () => {
    const rowOf = (folder: string): number => rows.findIndex((row) => row.includes(folder));
    const upwards = [...imports].flatMap(([folder, others]) =>
      [...others]
        .filter((other) => rowOf(other) > rowOf(folder))
        .map((other) => `${folder} imports ${other}`),
    );
    expect(upwards).toEqual([]);
  });
});
