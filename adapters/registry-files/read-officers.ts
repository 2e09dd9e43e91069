import type { Headship } from '../../domain/institutions/institution.ts';
import { officerRoles, type Officer } from '../../domain/officers/officer.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { Place, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const officerColumns = ['id', 'institution', 'name', 'roles', 'active', 'trained', 'email'] as const;

export interface OfficerRow {
  readonly place: Place;
  readonly id: string;
  readonly email?: string;
  /** Absent when the row is wrong. */
  readonly officer?: Officer;
}

const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Reads the officers of one file, a row each. */
export function readOfficers(file: SourceFile, problems: Problems): readonly OfficerRow[] {
  return readTable(file, officerColumns, problems).flatMap((row) => {
    const cells = new Cells(row, problems);
    const id = cells.id('id');
    if (!row.fits) return id === undefined ? [] : [{ place: row.place, id }];
    const institution = cells.required('institution');
    const name = cells.required('name');
    const roles = [...new Set(cells.someOf('roles', officerRoles))];
    const active = cells.yesNo('active');
    const trained = cells.yesNo('trained');
    const email = active === true ? cells.required('email') : cells.optional('email');
    if (email !== undefined && !emailForm.test(email)) {
      problems.add(row.place, `"${email}" is no e-mail address`);
    }
    if (id === undefined) return [];

    const known = { place: row.place, id, ...(email === undefined ? {} : { email }) };
    if (!institution || !name || active === undefined || trained === undefined) return [known];
    return [{ ...known, officer: { v: 1, id, institution, name, roles, active, trained } }];
  });
}

const actingColumns = ['institution', 'officer', 'from', 'until'] as const;

export interface ActingRow {
  readonly place: Place;
  readonly institution: string;
  readonly headship: Headship & Required<Pick<Headship, 'from' | 'until'>>;
}

/** Reads who acts as head: from the first second of one local day to the last second of another. */
export function readActingHeads(
  file: SourceFile,
  timeZone: string,
  problems: Problems,
): readonly ActingRow[] {
  return readTable(file, actingColumns, problems).flatMap((row) => {
    if (!row.fits) return [];
    const cells = new Cells(row, problems);
    const institution = cells.required('institution');
    const officer = cells.required('officer');
    const from = cells.dayIn(timeZone, 'from', 'first second');
    const until = cells.dayIn(timeZone, 'until', 'last second');
    if (!institution || !officer || from === undefined || until === undefined) return [];
    if (until < from) {
      problems.add(row.place, 'acting ends before it begins');
      return [];
    }
    return [{ place: row.place, institution, headship: { officer, from, until } }];
  });
}
