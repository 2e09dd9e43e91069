import { isGovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { Problems } from './problem.ts';
import type { InstitutionRow } from './read-institutions.ts';
import type { SourceFile } from './source-file.ts';

const columns = ['institution', 'place'] as const;

/**
 * Reads which regions, councils and wards an institution serves that does not lie under them, by the
 * institution's id, in the order of the alphabet.
 */
export function readAreas(
  file: SourceFile,
  institutions: readonly InstitutionRow[],
  problems: Problems,
): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map(institutions.map(({ id, stated }) => [id, stated?.kind]));
  const areas = new Map<string, string[]>();
  for (const row of readTable(file, columns, problems)) {
    if (!row.fits) continue;
    const cells = new Cells(row, problems);
    const institution = cells.required('institution');
    const place = cells.required('place');
    if (institution === undefined || place === undefined) continue;
    if (!kinds.has(institution)) problems.add(row.place, `the institution "${institution}" does not exist`);
    const kind = kinds.get(place);
    if (kind !== undefined ? !isGovernedPart(kind) : !kinds.has(place)) {
      problems.add(row.place, `"${place}" is no region, council or ward of the institutions`);
    }
    const known = areas.get(institution) ?? [];
    if (known.includes(place))
      problems.add(row.place, `that "${institution}" serves "${place}" stands in an earlier line too`);
    areas.set(institution, [...known, place].toSorted());
  }
  return areas;
}
