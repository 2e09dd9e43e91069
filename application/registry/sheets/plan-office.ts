import { idsFrom } from '../../../domain/foundation/vocabulary/suggested-ids.ts';
import { isYesCell, kindInCell } from '../../../words/sheets.ts';
import { officeOfRow, planChange, sheetFault, type PlanningSheet, type RowPlan } from './plan-row.ts';
import type { SheetRow } from './sheet-rows.ts';

/** So many institutions of one name get an id of their own. */
const mostOfOneName = 20;

/** The names of an institution as a row has them: English as Swahili, and short as whole, where nothing else stands there. */
export const bilingualNamesIn = ({ name = '', nameInEnglish = name, shortName = name }: SheetRow) => ({
  name: { sw: name, en: nameInEnglish },
  shortName: { sw: shortName, en: shortName },
});

/** The names by which other rows may call the institution of a row. */
export const callsOf = ({
  name = '',
  nameInEnglish = name,
  shortName = name,
}: SheetRow): readonly string[] => [name, nameInEnglish, shortName];

/** Plans what a row makes that names an institution. Throws `RowRefused`. */
export async function planOffice(sheet: PlanningSheet, row: SheetRow): Promise<RowPlan> {
  const { draft, offices } = sheet;
  if ((row.name ?? '') === '') throw sheetFault('empty', 'name');
  const office = await officeOfRow(sheet, row.office);
  const known = await offices.under(office.id, [row.name ?? '']);
  if (known !== undefined) return { id: known.id, office, changes: [] };
  const kind = kindInCell(row.what ?? '');
  const level = isYesCell(row.level);
  if (level === undefined) throw sheetFault('neither', 'level');
  const parent = await draft.institution(office.id);
  const id = await idOfOffice(sheet, row);
  const body = {
    id,
    kind,
    parent: office.id,
    jurisdiction: parent?.jurisdiction,
    level,
    ...bilingualNamesIn(row),
  };
  return { id, office, changes: [await planChange(sheet, row, 'create-institution', { body })] };
}

/** The id that the row has, or the first of its short name that nobody has. Throws `RowRefused`. */
async function idOfOffice(
  { draft }: Pick<PlanningSheet, 'draft'>,
  { id, name = '', shortName = name }: SheetRow,
): Promise<string> {
  if (id !== undefined) return id;
  for (const candidate of idsFrom(shortName, mostOfOneName)) {
    if ((await draft.institution(candidate)) === undefined) return candidate;
  }
  throw sheetFault('no-id', 'shortName');
}
