import type { SheetColumn } from '../../../domain/administration/sheets.ts';
import type { FieldError } from '../../../words/field-errors.ts';
import type { RegistryStatements } from '../decisions.ts';

/** A row as somebody wrote it; an empty cell is absent. */
export interface SheetRow extends Partial<Readonly<Record<SheetColumn, string>>> {
  /** Its number in the file. */
  readonly row: number;
  /** Id of the institution or officer, as a check of the sheet found or suggested it. */
  readonly id?: string;
  /** Names what a check showed that the row changes: it is applied only where it still changes just that. */
  readonly tag?: string;
}

/** Changes of the registry that rows of a sheet ask for. */
export const changesOfSheets = [
  'create-institution',
  'create-officer',
  'change-officer',
  'move-officer',
  'appoint-head',
] as const satisfies readonly (keyof RegistryStatements)[];
export type ChangeOfSheet = (typeof changesOfSheets)[number];

/** A change as its route would be asked for it, before its schemas read it. */
export interface AskedOfRoute {
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the schemas of a route make of what is asked: what is stated, or what is wrong and where in the body. */
export type ReadStatement = (
  change: ChangeOfSheet,
  asked: AskedOfRoute,
) => { readonly stated: RegistryStatements[ChangeOfSheet] } | { readonly faults: readonly FieldError[] };
