import type { InstitutionKind } from '../domain/institutions/registry/institution.ts';
import { officerRoles, type OfficerRole } from '../domain/institutions/registry/officer.ts';
import { wordsOf } from '../domain/institutions/registry/search-words.ts';
import { languages, type Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/sheets')>('officer/sheets');

/** Why a row of a sheet cannot be applied, where no rule of the registry says it. `{…}` is filled. */
export const sheetFaultWords = t.sheetFault;
export type SheetFaultCode = keyof typeof sheetFaultWords;

/** Compares what stands in a cell: letters and digits alone, small, without accents. */
export const cellWords = (cell: string): string => wordsOf(cell).join(' ');

/** What may stand in a cell for each value, in any language; several ways are divided by commas. */
function valuesByCell<Value extends string>(ways: Readonly<Record<Value, Text>>): ReadonlyMap<string, Value> {
  return new Map(
    (Object.entries(ways) as [Value, Text][]).flatMap(([value, words]) =>
      [value, ...languages.flatMap((language) => words[language].split(','))].map(
        (way) => [cellWords(way), value] as const,
      ),
    ),
  );
}

const kinds: Readonly<Partial<Record<InstitutionKind, Text>>> = t.sheetKind;
const kindsByCell = valuesByCell(kinds as Readonly<Record<InstitutionKind, Text>>);
const roles: Readonly<Record<OfficerRole, Text>> = t.sheetRole;
const rolesByCell = valuesByCell(roles);
const answersByCell = valuesByCell(t.sheetAnswer satisfies Readonly<Record<'yes' | 'no', Text>>);

/** The kind of institution that a cell names; undefined: none. */
export const kindInCell = (cell: string): InstitutionKind | undefined => kindsByCell.get(cellWords(cell));

/** The roles that a cell names, divided by commas, `+` or `/`, in the order of the registry; undefined: one of them is none. */
export function rolesInCell(cell: string): readonly OfficerRole[] | undefined {
  const named = cell.split(/[,;+/]/).map((one) => rolesByCell.get(cellWords(one)));
  return named.includes(undefined) ? undefined : officerRoles.filter((role) => named.includes(role));
}

/** Whether a cell says yes; an empty one says no, and undefined is neither. */
export function isYesCell(cell = ''): boolean | undefined {
  if (cell.trim() === '') return false;
  const answer = answersByCell.get(cellWords(cell));
  return answer && answer === 'yes';
}
