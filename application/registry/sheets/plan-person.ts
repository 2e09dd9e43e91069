import { idsFrom } from '../../../domain/foundation/vocabulary/suggested-ids.ts';
import { isWithin } from '../../../domain/institutions/registry/levels.ts';
import type { Officer, OfficerRole } from '../../../domain/institutions/registry/officer.ts';
import { isYesCell, rolesInCell } from '../../../words/sheets.ts';
import {
  isGuarded,
  officeOfRow,
  planChange,
  sheetFault,
  type PlanningSheet,
  type PlannedChange,
  type RowPlan,
} from './plan-row.ts';
import type { SheetRow } from './sheet-rows.ts';

/** So many officers of one name get an id of their own. */
const mostOfOneName = 30;

const isSameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The officer of this name and address, or the id of a new one. Throws `RowRefused`. */
async function officerOf(
  { draft }: PlanningSheet,
  { id: known, name = '', email = '' }: SheetRow,
): Promise<{ readonly id: string; readonly officer?: Officer }> {
  for (const id of [...(known === undefined ? [] : [known]), ...idsFrom(name, mostOfOneName)]) {
    const officer = await draft.officer(id);
    if (officer === undefined) return { id };
    const contact = await draft.contactOf(id);
    if (contact !== undefined && isSameAddress(contact.email, email)) return { id, officer };
  }
  throw sheetFault('no-id', 'name');
}

const given = (roles: readonly OfficerRole[]) => {
  const others = roles.filter((role) => role !== 'head');
  return others.length === 0 ? (['officer'] as const) : others;
};

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));

/** Plans what a row makes that names a person: a new officer, a move, another record, a headship. Throws `RowRefused`. */
export async function planPerson(sheet: PlanningSheet, row: SheetRow): Promise<RowPlan> {
  const { draft, doing } = sheet;
  const roles = rolesInCell(row.what ?? '');
  if (roles === undefined)
    throw sheetFault('unknown-what', 'what', { parameters: { written: row.what ?? '' } });
  for (const column of ['name', 'email'] as const)
    if ((row[column] ?? '') === '') throw sheetFault('empty', column);
  const trained = isYesCell(row.trained);
  if (trained === undefined) throw sheetFault('neither', 'trained');
  const office = await officeOfRow(sheet, row.office);
  const { id, officer } = await officerOf(sheet, row);
  const { name, email, phone } = row;
  const contact = { email, ...(phone !== undefined && { phone }) };
  const params = { officer: id };
  const changes: PlannedChange[] = [];
  /** Nothing follows in a row after what a second administrator decides. */
  const plan = async (
    ...[change, asked]: [Parameters<typeof planChange>[2], Parameters<typeof planChange>[3]]
  ) => {
    if (!isGuarded({ changes })) changes.push(await planChange(sheet, row, change, asked));
  };

  if (officer === undefined)
    await plan('create-officer', {
      body: { id, institution: office.id, name, roles: given(roles), trained, contact },
    });
  else {
    const lineage = await draft.lineage(officer.institution);
    if (lineage === undefined || !isWithin(lineage, doing.by.institution)) throw sheetFault('works-outside');
    if (officer.institution !== office.id)
      await plan('move-officer', { params, body: { institution: office.id } });
    const differs = {
      ...(officer.name !== name && { name }),
      // Who heads an office has other roles besides only where the row says so.
      ...(!isSameList(withoutHead(officer.roles), given(roles)) &&
        !(roles.length === 1 && roles[0] === 'head') && { roles: given(roles) }),
      ...(officer.trained !== trained && row.trained !== undefined && { trained }),
      ...(phone !== undefined && !(await isReachedAt(sheet, id, row)) && { contact }),
    };
    if (Object.keys(differs).length > 0) await plan('change-officer', { params, body: differs });
  }
  const heads = (await draft.institution(office.id))?.head?.officer === id;
  if (roles.includes('head') && !heads)
    await plan('appoint-head', { params: { institution: office.id }, body: { officer: id } });
  return { id, office, changes };
}

const withoutHead = (roles: readonly OfficerRole[]): readonly OfficerRole[] => given(roles);

/** Whether the officer has the phone of the row already, however it is written. */
async function isReachedAt({ draft, read, doing }: PlanningSheet, id: string, { email, phone }: SheetRow) {
  const contact = await draft.contactOf(id);
  const statement = read('change-officer', {
    params: { officer: id },
    body: { contact: { email, phone }, why: doing.why },
  });
  return (
    'stated' in statement &&
    'contact' in statement.stated &&
    statement.stated.contact.phone === contact?.phone
  );
}
