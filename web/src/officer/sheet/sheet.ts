import { outcomeOf } from '../../api/problem.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { officerApi } from '../session/officer-api.ts';

export type CheckedRowReply = ReplyOf<'check-sheet'>['rows'][number];
export type CheckedStateReply = CheckedRowReply['state'];
export type AppliedRowReply = ReplyOf<'apply-sheet'>['rows'][number];
type AskedRow = RequestTo<'check-sheet'>['rows'][number];
export type SheetCells = AskedRow['cells'];
export type Column = keyof SheetCells;

/** A row of a file, as it is by now. */
export interface FileRow {
  readonly row: number;
  readonly cells: SheetCells;
}

/** Columns of the template, in its order. */
export const columns = [
  'what',
  'name',
  'nameInEnglish',
  'shortName',
  'office',
  'email',
  'phone',
  'trained',
  'level',
] as const satisfies readonly Column[];

/** So many rows are applied by one request: it takes a second or two. */
const appliedAtOnce = 20;

/** Checks all rows by one request. Nothing is stored. */
export const checkRows = (rows: readonly FileRow[]) =>
  outcomeOf((signal) =>
    officerApi.POST('/v1/officer/registry/sheets/check', { body: { rows: [...rows] }, signal }),
  );

/** Orders rows so that each comes after the office that it needs, offices before persons. */
function parentsFirst(checked: readonly CheckedRowReply[]): readonly CheckedRowReply[] {
  const offices = checked.filter(({ is }) => is === 'office');
  const byId = new Map(offices.map((row) => [row.id, row]));
  const ordered = new Set<CheckedRowReply>();
  const put = (row: CheckedRowReply): void => {
    if (ordered.has(row)) return;
    const parent = byId.get(row.office?.id);
    if (parent !== undefined && parent !== row) put(parent);
    ordered.add(row);
  };
  for (const row of [...offices, ...checked]) put(row);
  return [...ordered];
}

/** Rows as they are applied: each just so as its check showed it. */
export function applicable(rows: readonly FileRow[], checked: readonly CheckedRowReply[]) {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return parentsFirst(checked)
    .filter(({ state }) => state !== 'wrong' && state !== 'same')
    .map(({ row, id, tag, office }) => ({
      row,
      ...(id !== undefined && { id }),
      ...(tag !== undefined && { tag }),
      cells: { ...byRow.get(row)?.cells, ...(office !== undefined && { office: office.id }) },
    }));
}
export type ApplicableRow = ReturnType<typeof applicable>[number];

/** Divides rows into requests. */
export const portionsOf = (rows: readonly ApplicableRow[]): readonly (readonly ApplicableRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / appliedAtOnce) }, (_, portion) =>
    rows.slice(portion * appliedAtOnce, (portion + 1) * appliedAtOnce),
  );

/** Applies a portion. The same portion again changes nothing twice. */
export const applyPortion = (portion: readonly ApplicableRow[], why: string, key: string) =>
  outcomeOf((signal) =>
    officerApi.POST('/v1/officer/registry/sheets', {
      params: { header: { 'Idempotency-Key': key } },
      body: { rows: [...portion], why },
      signal,
    }),
  );
