import {
  institutionKinds,
  jurisdictions,
  type Institution,
} from '../../domain/institutions/registry/institution.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

const columns = [
  'id',
  'kind',
  'parent',
  'jurisdiction',
  'level',
  'name_sw',
  'name_en',
  'short_sw',
  'short_en',
  'head',
  'not_served_address',
  'outside_body_sw',
  'outside_body_en',
  'about_head_to',
] as const;

/** What a row of institutions states; the rest of an institution follows from other rows. */
export type StatedInstitution = Omit<
  Institution,
  | 'ancestors'
  | 'bounds'
  | 'areas'
  | 'formerNames'
  | 'activeOfficers'
  | 'actingHeads'
  | 'formerHeads'
  | 'formerParents'
  | 'closed'
  | 'succeeds'
  | 'cameUnder'
  | 'gained'
>;

export interface InstitutionRow {
  readonly place: FileLocation;
  readonly id: string;
  readonly parent?: string;
  /** Absent when the row is wrong: its id still counts as known, so that one slip is one problem. */
  readonly stated?: StatedInstitution;
}

/** Reads the institutions of one file, a row each. */
export function readInstitutions(file: SourceFile, problems: Problems): readonly InstitutionRow[] {
  return readTable(file, columns, problems).flatMap((row) => {
    const cells = new Cells(row, problems);
    const id = cells.id('id');
    if (!row.fits) return id === undefined ? [] : [{ place: row.place, id }];
    const parent = cells.optional('parent');
    const kind = cells.oneOf('kind', institutionKinds);
    const jurisdiction = cells.oneOf('jurisdiction', jurisdictions);
    const level = cells.yesNo('level');
    const name = cells.text('name_sw', 'name_en', 'required');
    const shortName = cells.text('short_sw', 'short_en', 'required');
    const outsideBody = cells.text('outside_body_sw', 'outside_body_en', 'optional');
    const address = cells.optional('not_served_address');
    const head = cells.optional('head');
    const aboutHeadTo = cells.optional('about_head_to');
    if (id === undefined) return [];

    const known = { place: row.place, id, ...(parent === undefined ? {} : { parent }) };
    if (!kind || !jurisdiction || level === undefined || !name || !shortName) return [known];
    const stated: StatedInstitution = {
      v: 1,
      id,
      kind,
      ...(parent === undefined ? {} : { parent }),
      jurisdiction,
      level,
      name,
      shortName,
      ...(address === undefined ? {} : { notServed: { address } }),
      ...(outsideBody === undefined ? {} : { outsideBody }),
      ...(aboutHeadTo === undefined ? {} : { aboutHeadTo }),
      ...(head === undefined ? {} : { head: { officer: head } }),
    };
    return [{ ...known, stated }];
  });
}
