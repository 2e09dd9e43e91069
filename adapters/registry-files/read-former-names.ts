import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { Problems } from './problem.ts';
import type { InstitutionRow } from './read-institutions.ts';
import type { SourceFile } from './source-file.ts';

const columns = ['institution', 'name', 'source'] as const;

/** Reads by which former names an institution is looked for, by its id, in the order of the alphabet. */
export function readFormerNames(
  file: SourceFile,
  institutions: readonly InstitutionRow[],
  problems: Problems,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Set(institutions.map(({ id }) => id));
  const names = new Map<string, readonly string[]>();
  for (const row of readTable(file, columns, problems)) {
    if (!row.fits) continue;
    const cells = new Cells(row, problems);
    const institution = cells.required('institution');
    const name = cells.required('name');
    cells.required('source');
    if (institution === undefined || name === undefined) continue;
    if (!ids.has(institution)) problems.add(row.place, `the institution "${institution}" does not exist`);
    const known = names.get(institution) ?? [];
    if (known.includes(name))
      problems.add(row.place, `the name "${name}" of "${institution}" stands in an earlier line too`);
    names.set(institution, [...known, name].toSorted());
  }
  return names;
}
