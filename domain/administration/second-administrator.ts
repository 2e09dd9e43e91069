import { isWithin } from '../institutions/registry/levels.ts';
import { isSuspended } from '../institutions/registry/officer.ts';
import type { Instant } from '../foundation/time/instant.ts';
import type { Administrator } from './change.ts';
import type { Proposal, Proposals } from './proposals.ts';
import type { Records } from './records.ts';
import { ChangeRefused, refuseIf } from './refusals.ts';

type Reading = Pick<Records, 'lineage' | 'officer'> & Pick<Proposals, 'contactOf'>;

/** Whether two records are reached in the same way: one person with two of them. */
async function shareContact(records: Reading, one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([records.contactOf(one), records.contactOf(other)]);
  if (a === undefined || b === undefined) return false;
  return a.email.toLowerCase() === b.email.toLowerCase() || (a.phone !== undefined && a.phone === b.phone);
}

/**
 * An administrator who may confirm or decline a proposal, from outside the subtree of who made it: of an institution
 * above that one, or at the top of a tree, and nobody whom it concerns. Throws `ChangeRefused`; whom it is no matter
 * of is told that there is none.
 */
export async function requireSecond(
  records: Reading,
  { by: proposer, differs }: Proposal,
  by: Administrator,
): Promise<void> {
  refuseIf(by.id === proposer.id, 'own-proposal');
  const [own, theirs] = await Promise.all([
    records.lineage(by.institution),
    records.lineage(proposer.institution),
  ]);
  if (own === undefined || theirs === undefined) throw new ChangeRefused('no-such-proposal');
  refuseIf(isWithin(own, proposer.institution), 'no-such-proposal');
  const { parent, notServed } = own.institution;
  const topsATree = parent === undefined && notServed === undefined;
  refuseIf(!topsATree && !isWithin(theirs, by.institution), 'no-such-proposal');
  refuseIf(
    differs.some(({ part, id }) => part === 'officer' && id === by.id),
    'gains-by-it',
  );
  refuseIf(await shareContact(records, proposer.id, by.id), 'same-person');
}

/** Whoever proposed it still administers there: what somebody proposed who was removed is done no more. Throws `ChangeRefused`. */
export async function requireStillProposer(
  records: Pick<Records, 'officer'>,
  { by }: Proposal,
  at: Instant,
): Promise<void> {
  const officer = await records.officer(by.id);
  const administers =
    officer?.active === true &&
    !isSuspended(officer, at) &&
    officer.institution === by.institution &&
    officer.roles.includes('administrator');
  refuseIf(!administers, 'proposer-gone');
}
