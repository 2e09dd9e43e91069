import { institutionKinds, type InstitutionKind } from '../../domain/institutions/registry/institution.ts';
import type { RoutingRule, RoutingTarget } from '../../domain/institutions/registry/routing.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const columns = ['category', 'place', 'words', 'to', 'reason_sw', 'reason_en'] as const;

/** A rule of one category, and the row that states it. */
export interface RoutingEntry {
  readonly place: FileLocation;
  readonly category: string;
  readonly rule: RoutingRule;
}

const kindNamed = (word: string): InstitutionKind | undefined =>
  institutionKinds.find((kind) => kind === word);

/** `dawasa`, `tarura local`, `council`, `named`, `named facility`, `named polisi`. Undefined: it is none of these. */
function targetOf(cell: string): RoutingTarget | undefined {
  const [first = '', second, ...more] = cell.split(/\s+/u);
  if (more.length > 0) return undefined;
  const kind = kindNamed(second ?? first);
  if (first === 'named') {
    if (second === undefined) return { to: 'named' };
    return kind === undefined ? { to: 'named', under: second } : { to: 'named', kind };
  }
  if (second === 'local') return { to: 'local-office', id: first };
  if (second !== undefined) return undefined;
  return kind === undefined ? { to: 'institution', id: first } : { to: 'kind', kind };
}

const separatedBy = (separator: string, cell: string | undefined): readonly string[] | undefined =>
  cell
    ?.split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Reads to which offices categories go: a row for each category that it names, in the order of the file. */
export function readRouting(file: SourceFile, problems: Problems): readonly RoutingEntry[] {
  return readTable(file, columns, problems).flatMap((row) => {
    if (!row.fits) return [];
    const cells = new Cells(row, problems);
    const categories = separatedBy(' ', cells.required('category'));
    const place = cells.optional('place');
    const words = separatedBy('|', cells.optional('words'));
    const to = cells.required('to');
    const reason = cells.text('reason_sw', 'reason_en', 'required');
    if (categories === undefined || to === undefined || reason === undefined) return [];
    const target = targetOf(to);
    if (target === undefined) {
      problems.add(
        row.place,
        `"${to}" says no office: write an institution, "… local", a kind, "named", or "named …" with a kind or an institution`,
      );
      return [];
    }
    const rule = {
      ...(place !== undefined && { place }),
      ...(words !== undefined && words.length > 0 && { words }),
      target,
      reason,
    };
    return categories.map((category) => ({ place: row.place, category, rule }));
  });
}
