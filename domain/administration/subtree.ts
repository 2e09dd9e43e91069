import { isWithin, pathOf } from '../institutions/registry/levels.ts';
import type { Institution, Lineage } from '../institutions/registry/institution.ts';
import type { Officer } from '../institutions/registry/officer.ts';
import { type ChangeContext, type Administrator } from './change.ts';
import { ChangeRefused, refuseIf } from './refusals.ts';
import type { Records } from './records.ts';

/** The institution with all above it, if the administrator may change it. Throws `ChangeRefused`. */
export async function administered(records: Records, { by }: ChangeContext, id: string): Promise<Lineage> {
  const lineage = await records.lineage(id);
  if (lineage === undefined) throw new ChangeRefused('no-such-institution');
  refuseIf(!isWithin(lineage, by.institution), 'outside-subtree');
  return lineage;
}

/**
 * Reads the lineage of an institution that the administrator may change and that is open. Throws `ChangeRefused`.
 */
export async function administeredOpen(records: Records, doing: ChangeContext, id: string): Promise<Lineage> {
  const lineage = await administered(records, doing, id);
  refuseIf(lineage.institution.closed !== undefined, 'institution-closed');
  return lineage;
}

/** The officer, if the administrator may change them: nobody grants to themselves. Throws `ChangeRefused`. */
export async function administeredOfficer(
  records: Records,
  doing: ChangeContext,
  id: string,
): Promise<Officer> {
  const officer = await records.officer(id);
  if (officer === undefined) throw new ChangeRefused('no-such-officer');
  await administered(records, doing, officer.institution);
  refuseIf(officer.id === doing.by.id, 'own-record');
  return officer;
}

/** Reads an officer whom the administrator may change and who was not removed. Throws `ChangeRefused`. */
export async function administeredActive(
  records: Records,
  doing: ChangeContext,
  id: string,
): Promise<Officer> {
  const officer = await administeredOfficer(records, doing, id);
  refuseIf(!officer.active, 'officer-removed');
  return officer;
}

const topsTheCountry = ({ parent, kind, notServed }: Institution): boolean =>
  parent === undefined && kind !== 'independent' && notServed === undefined;

/**
 * Whether the administrator's own institution tops the tree that the country is served by: what reaches
 * beyond a subtree is theirs to give.
 */
export async function administersTheCountry(
  records: Records,
  { institution }: Administrator,
): Promise<boolean> {
  const lineage = await records.lineage(institution);
  return lineage !== undefined && pathOf(lineage).length === 1 && topsTheCountry(lineage.institution);
}
