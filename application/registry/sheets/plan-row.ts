import type { SheetColumn } from '../../../domain/administration/sheets.ts';
import type { ChangeContext, RegistryDecision } from '../../../domain/administration/change.ts';
import { decidedAlone } from '../../../domain/administration/decided-alone.ts';
import type { GuardedMatter } from '../../../domain/administration/guarded.ts';
import { ChangeRefused } from '../../../domain/administration/refusals.ts';
import type { Records } from '../../../domain/administration/records.ts';
import type { Hashing } from '../../../domain/audit/hashing.ts';
import { fieldErrors } from '../../../words/field-errors.ts';
import { fill, type Parameters } from '../../../words/fill.ts';
import { administrationRefusalWords } from '../../../words/change-refusals.ts';
import { sheetFaultWords, type SheetFaultCode } from '../../../words/sheets.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { registryDecisions, type RegistryStatements } from '../decisions.ts';
import { namingBy, tagOf } from '../preview-change.ts';
import type { DraftRecords } from './draft-records.ts';
import type { MeantOffice, OfficesOfSheet } from './offices-of-sheet.ts';
import type { AskedOfRoute, ChangeOfSheet, ReadStatement, SheetRow } from './sheet-rows.ts';

/** Value that can stand in a cell instead. */
export interface CellOffer {
  readonly value: string;
  /** Text in each language, or one text where it is no name. */
  readonly text: Text | string;
}

/** Why a row cannot be applied, and at which cell. */
export interface RowFault {
  readonly column?: SheetColumn;
  readonly words: Text;
  readonly parameters: Parameters;
  readonly offers: readonly CellOffer[];
}

/** A change that a row asks for, decided on the draft. */
export interface PlannedChange {
  readonly change: ChangeOfSheet;
  readonly asked: AskedOfRoute;
  readonly stated: RegistryStatements[ChangeOfSheet];
  readonly decision: RegistryDecision;
  readonly tag: string;
  readonly matters: readonly GuardedMatter[];
}

/** What is to be done for a row. */
export interface RowPlan {
  /** Id of the institution or officer that the row is about. */
  readonly id?: string;
  readonly office?: MeantOffice;
  /** In the order in which they are done; none: all is so already. */
  readonly changes: readonly PlannedChange[];
}

/** The plan of a row stops at a fault. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';
  readonly fault: RowFault;
  constructor(fault: RowFault) {
    super('A row of a sheet is wrong.');
    this.fault = fault;
  }
}

/** Makes the fault of a cell by its code. */
export const sheetFault = (
  code: SheetFaultCode,
  column?: SheetColumn,
  {
    parameters = {},
    offers = [],
  }: { readonly parameters?: Parameters; readonly offers?: readonly CellOffer[] } = {},
): RowRefused =>
  new RowRefused({
    words: sheetFaultWords[code],
    parameters,
    offers,
    ...(column !== undefined && { column }),
  });

/** What planning the rows of one sheet works with. */
export interface PlanningSheet {
  readonly draft: DraftRecords;
  readonly offices: OfficesOfSheet;
  readonly doing: ChangeContext;
  readonly hashing: Pick<Hashing, 'canonical' | 'sha256'>;
  readonly read: ReadStatement;
}

/** The cell of which a field of a route's body was made. */
const columnsOfFields: Readonly<Record<string, SheetColumn>> = {
  name: 'name',
  shortName: 'shortName',
  email: 'email',
  phone: 'phone',
  parent: 'office',
  institution: 'office',
  roles: 'what',
  kind: 'what',
};

const columnsOfRefusals: Readonly<Record<string, SheetColumn>> = {
  'name-taken': 'name',
  'short-name-unfit': 'shortName',
  'roles-conflict': 'what',
  'nation-wide': 'what',
  'duty-without-phone': 'phone',
  'institution-closed': 'office',
  'two-levels-at-most': 'level',
};

/** Signs that a list leaves at the end of an address copied from it. */
const endOfAddress = /[\s,;:.<>]+$/;

function fieldFault(
  row: SheetRow,
  { path, code, parameters = {} }: Extract<ReturnType<ReadStatement>, { faults: unknown }>['faults'][number],
): RowRefused {
  const column = path.map((part) => columnsOfFields[String(part)]).findLast((found) => found !== undefined);
  const email = row.email ?? '';
  const [end] = endOfAddress.exec(email) ?? [];
  if (column === 'email' && end !== undefined) {
    const value = email.replace(endOfAddress, '');
    return sheetFault('email-end', 'email', { parameters: { end }, offers: [{ value, text: value }] });
  }
  if (column !== undefined && (row[column] ?? '') === '') return sheetFault('empty', column);
  return new RowRefused({
    words: fieldErrors[code],
    parameters,
    offers: [],
    ...(column !== undefined && { column }),
  });
}

function refusalFault(error: ChangeRefused): RowRefused {
  const column = columnsOfRefusals[error.reason];
  return new RowRefused({
    words: administrationRefusalWords[error.reason],
    parameters: {},
    offers: [],
    ...(column !== undefined && { column }),
  });
}

/** Decides a change by the rules of the registry, on the draft, and counts it as done there unless it takes a second administrator. */
export async function planChange(
  { draft, doing, hashing, read }: PlanningSheet,
  row: SheetRow,
  change: ChangeOfSheet,
  { params = {}, body }: { readonly params?: AskedOfRoute['params']; readonly body: AskedOfRoute['body'] },
): Promise<PlannedChange> {
  const asked = { params, body: { ...body, why: doing.why } };
  const statement = read(change, asked);
  if ('faults' in statement) {
    const [first] = statement.faults;
    if (first === undefined) throw new TypeError(`What ${change} states is refused without a reason.`);
    throw fieldFault(row, first);
  }
  const { stated } = statement;
  const decide = registryDecisions[change] as (
    records: Records,
    doing: ChangeContext,
    stated: unknown,
  ) => Promise<RegistryDecision>;
  try {
    const decision = await decide(draft, doing, stated);
    const alone = await decidedAlone(draft, decision, doing, namingBy(hashing));
    if (alone.matters.length === 0) draft.apply(alone.decision);
    return { change, asked, stated, decision, tag: tagOf(hashing, decision), matters: alone.matters };
  } catch (error) {
    throw error instanceof ChangeRefused ? refusalFault(error) : error;
  }
}

/** Whether a row waits for a second administrator, with its last change. */
export const isGuarded = ({ changes }: Pick<RowPlan, 'changes'>): boolean =>
  changes.some(({ matters }) => matters.length > 0);

/** Finds the office of a row's cell. Throws `RowRefused`. */
export async function officeOfRow({ draft, offices }: PlanningSheet, cell = ''): Promise<MeantOffice> {
  const named = await offices.named(cell);
  const offer = ({ id, name }: MeantOffice): CellOffer => ({ value: id, text: name });
  if ('several' in named)
    throw sheetFault('several-offices', 'office', {
      parameters: { written: cell },
      offers: named.several.map(offer),
    });
  if ('near' in named) {
    const [nearest] = named.near;
    throw nearest === undefined
      ? sheetFault('no-office', 'office', { parameters: { written: cell } })
      : sheetFault('near-office', 'office', {
          parameters: { written: cell, near: nearest.name },
          offers: named.near.map(offer),
        });
  }
  const { office } = named;
  if (office.row !== undefined && (await draft.institution(office.id)) === undefined)
    throw sheetFault('office-not-there', 'office', { parameters: { row: office.row } });
  return office;
}

/** Says a fault in one language. */
export const faultText = ({ words, parameters }: RowFault, language: 'sw' | 'en'): string =>
  fill(words, parameters, language);
