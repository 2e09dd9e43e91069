import type { KnownPoint } from '../../domain/institutions/positions/places-of-position.ts';
import { abroad } from '../../domain/foundation/vocabulary/whereabouts.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { InstitutionRow } from './read-institutions.ts';
import type { Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const columns = ['place', 'latitude', 'longitude', 'name', 'source'] as const;

/** Reads the points that are known to lie in a council, in a region, or abroad. A council without one is in order: no position leads to it. */
export function readPoints(
  file: SourceFile,
  institutions: readonly InstitutionRow[],
  problems: Problems,
): readonly KnownPoint[] {
  const kinds = new Map(institutions.map(({ id, stated }) => [id, stated?.kind]));
  const seen = new Set<string>();
  return readTable(file, columns, problems).flatMap((row) => {
    if (!row.fits) return [];
    const cells = new Cells(row, problems);
    const place = cells.required('place');
    const [latitude, longitude] = [cells.degrees('latitude', 90), cells.degrees('longitude', 180)];
    cells.required('name');
    cells.required('source');
    if (place === undefined || latitude === undefined || longitude === undefined) return [];
    const kind = kinds.get(place);
    const isKnown =
      place === abroad || (kind === undefined ? kinds.has(place) : kind === 'region' || kind === 'council');
    if (!isKnown)
      problems.add(row.place, `"${place}" is no region or council of the institutions, and not ${abroad}`);
    const key = `${latitude} ${longitude}`;
    if (seen.has(key)) problems.add(row.place, `the point ${key} stands in an earlier line too`);
    seen.add(key);
    return [{ place, latitude, longitude }];
  });
}
