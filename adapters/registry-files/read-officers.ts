import { tanzanianPhone as phoneForm } from '../../contracts/http/requests/phone.ts';
import type { Headship } from '../../domain/institutions/registry/institution.ts';
import type { OfficerContact } from '../../domain/institutions/registry/registry-writer.ts';
import { officerRoles, type Officer, type OfficerRole } from '../../domain/institutions/registry/officer.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const officerColumns = ['id', 'institution', 'name', 'roles', 'active', 'trained', 'email', 'phone'] as const;

export interface OfficerRow {
  readonly place: FileLocation;
  readonly id: string;
  readonly contact?: OfficerContact;
  /** Absent when the row is wrong. */
  readonly officer?: Officer;
}

const emailForm = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface Employed {
  readonly place: FileLocation;
  readonly active: boolean | undefined;
  readonly roles: readonly OfficerRole[];
}

/** How the officer of a row is reached: who works by e-mail, who is on duty by phone too. No fault shows a phone. */
function readContact(
  cells: Cells<'email' | 'phone'>,
  { place: location, active, roles }: Employed,
  problems: Problems,
): Omit<OfficerContact, 'officer'> | undefined {
  const onDuty = active === true && roles.includes('duty-officer');
  const email = active === true ? cells.required('email') : cells.optional('email');
  const written = onDuty ? cells.required('phone') : cells.optional('phone');
  const { data: phone } = phoneForm.safeParse(written);
  if (email !== undefined && !emailForm.test(email))
    problems.add(location, `"${email}" is no e-mail address`);
  if (written !== undefined && phone === undefined) {
    problems.add(
      location,
      'the cell "phone" holds no mobile number of Tanzania; write for example +255712345678',
    );
  }
  if (written !== undefined && email === undefined && active === false) {
    problems.add(location, 'the officer has a phone, but no e-mail address');
  }
  return email === undefined ? undefined : { email, ...(phone !== undefined && { phone }) };
}

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
    const reached = readContact(cells, { place: row.place, active, roles }, problems);
    if (id === undefined) return [];

    const known = { place: row.place, id, ...(reached && { contact: { officer: id, ...reached } }) };
    if (!institution || !name || active === undefined || trained === undefined) return [known];
    return [{ ...known, officer: { v: 1, id, institution, name, roles, active, trained } }];
  });
}

const actingColumns = ['institution', 'officer', 'from', 'until'] as const;

export interface ActingRow {
  readonly place: FileLocation;
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
