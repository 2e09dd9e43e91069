import type { Bounds } from '../../domain/institutions/registry/bounds.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { InstitutionRow } from './read-institutions.ts';
import type { Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const columns = ['region', 'west', 'south', 'east', 'north'] as const;

/**
 * Reads the boxes around regions, by the region's id. A region without one is in order: points are not held
 * against it.
 */
export function readBounds(
  file: SourceFile,
  institutions: readonly InstitutionRow[],
  problems: Problems,
): ReadonlyMap<string, Bounds> {
  const boxes = new Map<string, Bounds>();
  const regions = new Set(institutions.filter(({ stated }) => stated?.kind === 'region').map(({ id }) => id));
  for (const row of readTable(file, columns, problems)) {
    if (!row.fits) continue;
    const cells = new Cells(row, problems);
    const region = cells.required('region');
    const [west, east] = [cells.degrees('west', 180), cells.degrees('east', 180)];
    const [south, north] = [cells.degrees('south', 90), cells.degrees('north', 90)];
    if (region === undefined) continue;
    if (!regions.has(region)) problems.add(row.place, `"${region}" is no region of the institutions`);
    if (boxes.has(region)) problems.add(row.place, `the box of "${region}" stands in an earlier line too`);
    if (west === undefined || east === undefined || south === undefined || north === undefined) continue;
    if (west >= east || south >= north)
      problems.add(row.place, 'west lies before east, and south before north');
    boxes.set(region, { west, south, east, north });
  }
  return boxes;
}
