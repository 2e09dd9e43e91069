import type { Assignment } from '../../domain/casework/acts/handling/assign.ts';
import { isAnyExcluded } from '../access/is-any-excluded.ts';
import { requireInstitution, requireOfficer } from './require-known.ts';
import type { OfficerActAsked } from './officer-act.ts';

/** Finds an officer, a unit of the same institution, or both. */
export async function chosenReceiver(
  { history, input, registry }: OfficerActAsked,
  said: { readonly officer?: string; readonly unit?: string },
): Promise<Omit<Assignment, 'holder'>> {
  const officer = said.officer === undefined ? undefined : await requireOfficer(registry, said.officer);
  const unit = said.unit === undefined ? undefined : await requireInstitution(registry, said.unit, 'unit');
  const receiver = { ...(officer && { officer }), ...(unit && { unit }) };
  const isExcluded = await isAnyExcluded(history.ticket, receiver, { registry, now: input.at });
  return { ...receiver, isExcluded };
}
