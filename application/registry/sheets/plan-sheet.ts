import type { ChangeContext } from '../../../domain/administration/change.ts';
import type { Administration } from '../../../domain/administration/administration.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import { cellWords, kindInCell } from '../../../words/sheets.ts';
import { draftOf } from './draft-records.ts';
import { OfficesOfSheet } from './offices-of-sheet.ts';
import { callsOf, bilingualNamesIn, planOffice } from './plan-office.ts';
import { planPerson } from './plan-person.ts';
import { RowRefused, sheetFault, type PlanningSheet, type RowFault, type RowPlan } from './plan-row.ts';
import type { SheetRow } from './sheet-rows.ts';

/** What becomes of a row. */
export type PlannedRow = { readonly row: SheetRow } & (
  { readonly plan: RowPlan } | { readonly fault: RowFault }
);

/** Opens a sheet over the registry as it is now, for its administrator. */
export function sheetOver(
  {
    administration,
    registry,
    ...rest
  }: Pick<PlanningSheet, 'hashing' | 'read'> & {
    readonly administration: Administration;
    readonly registry: Pick<Registry, 'catalogue'>;
  },
  doing: ChangeContext,
): PlanningSheet {
  const draft = draftOf(administration);
  const offices = new OfficesOfSheet({ draft, registry, under: doing.by.institution });
  return { draft, offices, doing, hashing: rest.hashing, read: rest.read };
}

export const isOffice = ({ what = '' }: SheetRow): boolean => kindInCell(what) !== undefined;

/** What is one and the same in two rows: an office under its parent, or a mailbox. */
const sameness = (row: SheetRow): string =>
  isOffice(row)
    ? `office ${cellWords(row.office ?? '')}/${cellWords(row.name ?? '')}`
    : `mailbox ${(row.email ?? '').toLowerCase()}`;

async function planned(sheet: PlanningSheet, row: SheetRow, twin: SheetRow | undefined): Promise<PlannedRow> {
  try {
    if (twin !== undefined) throw sheetFault('twice', undefined, { parameters: { row: twin.row } });
    return { row, plan: await (isOffice(row) ? planOffice(sheet, row) : planPerson(sheet, row)) };
  } catch (error) {
    if (error instanceof RowRefused) return { row, fault: error.fault };
    throw error;
  }
}

/** Orders offices so that each comes after the one of the sheet that it lies under. */
function parentsFirst(rows: readonly SheetRow[]): readonly SheetRow[] {
  const byName = new Map(rows.flatMap((row) => callsOf(row).map((name) => [cellWords(name), row] as const)));
  const ordered = new Set<SheetRow>();
  const put = (row: SheetRow, below: readonly SheetRow[]): void => {
    const parent = byName.get(cellWords(row.office ?? ''));
    if (parent !== undefined && parent !== row && !below.includes(parent)) put(parent, [...below, row]);
    ordered.add(row);
  };
  for (const row of rows) put(row, []);
  return [...ordered];
}

/** Plans every row of a sheet: offices first, parents before what lies under them. Answers in the order of the rows. */
export async function planSheet(
  sheet: PlanningSheet,
  rows: readonly SheetRow[],
): Promise<readonly PlannedRow[]> {
  const offices = parentsFirst(rows.filter(isOffice));
  const plans = new Map<SheetRow, PlannedRow>();
  const seen = new Map<string, SheetRow>();
  for (const row of [...offices, ...rows.filter((one) => !isOffice(one))]) {
    const same = sameness(row);
    const twin = same.endsWith(' ') ? undefined : seen.get(same);
    const plan = await planned(sheet, row, twin);
    plans.set(row, plan);
    if (twin !== undefined) continue;
    seen.set(same, row);
    // Whoever works at an office whose row is wrong is told which row that is.
    const id = 'plan' in plan ? (plan.plan.id ?? '') : '';
    if (isOffice(row))
      sheet.offices.add({ id, name: bilingualNamesIn(row).name, row: row.row }, callsOf(row));
  }
  return rows.map((row) => plans.get(row)).filter((one) => one !== undefined);
}
