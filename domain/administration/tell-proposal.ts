import { officeHeadsOf } from '../institutions/registry/head-of.ts';
import { isSuspended, type Officer } from '../institutions/registry/officer.ts';
import type { Instant } from '../foundation/time/instant.ts';
import type { Proposal } from './proposals.ts';
import type { Records } from './records.ts';
import type { Fact } from './shown-differences.ts';

type Reading = Pick<Records, 'institution' | 'lineage' | 'childrenOf' | 'officersOf'>;

/** So many administrators are told of a proposal: the nearest above who made it first, and then those of other trees. */
export const mostWhoConfirm = 12;

const administersAt =
  (at: Instant) =>
  (officer: Officer): boolean =>
    officer.active && !isSuspended(officer, at) && officer.roles.includes('administrator');

/** Where those work who may confirm it (`requireSecond`): above who made it, the nearest first, and at the tops of other trees. */
async function placesWhoConfirm(records: Reading, { by }: Proposal): Promise<readonly string[]> {
  const lineage = await records.lineage(by.institution);
  const above = (lineage?.above ?? []).map(({ id }) => id);
  const own = new Set([by.institution, ...above]);
  const tops = (await records.childrenOf(undefined)).filter(
    ({ id, notServed }) => notServed === undefined && !own.has(id),
  );
  return [...above, ...tops.map(({ id }) => id)];
}

/** The administrators who may confirm a proposal, of all that there are `mostWhoConfirm` at most. */
export async function whoMayConfirm(records: Reading, proposal: Proposal): Promise<readonly string[]> {
  const concerned = await whomItConcerns(records, proposal);
  const found: string[] = [];
  for (const place of await placesWhoConfirm(records, proposal)) {
    const there = (await records.officersOf(place)).filter(administersAt(proposal.at)).map(({ id }) => id);
    found.push(...there.filter((id) => !concerned.includes(id)));
    if (found.length >= mostWhoConfirm) break;
  }
  return found.slice(0, mostWhoConfirm);
}

const officersIn = (fact: Fact | undefined): readonly string[] => {
  if (fact?.as === 'officer') return [fact.officer];
  return fact?.as === 'heads' ? fact.heads.map(({ officer }) => officer) : [];
};

/**
 * Whom it concerns, but for who made it: whose record it changes, who heads what it changes, and who is to head it, or to do so
 * no more. They hear of it while it can be declined.
 */
export async function whomItConcerns(
  records: Pick<Reading, 'institution'>,
  { by, at, differs }: Proposal,
): Promise<readonly string[]> {
  const people = differs.flatMap(({ part, id, isNew, differences }) => [
    ...(part === 'officer' && !isNew && id !== undefined ? [id] : []),
    ...differences.flatMap(({ before, after }) => [...officersIn(before), ...officersIn(after)]),
  ]);
  const changed = differs.flatMap(({ part, id }) => (part === 'institution' && id !== undefined ? [id] : []));
  const institutions = await Promise.all(changed.map((id) => records.institution(id)));
  const heads = institutions.flatMap((institution) =>
    institution === undefined ? [] : officeHeadsOf(institution, at),
  );
  return [...new Set([...people, ...heads])].filter((id) => id !== by.id);
}
