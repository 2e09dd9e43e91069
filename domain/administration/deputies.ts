import { plusSeconds, type Instant } from '../foundation/time/instant.ts';
import type { Headship } from '../institutions/registry/institution.ts';
import { isSuspended, type Officer } from '../institutions/registry/officer.ts';
import { handlesTickets } from '../institutions/registry/roles.ts';
import type { RegistryDecision, ChangeContext } from './change.ts';
import { appointActingHead, endActing } from './headships.ts';
import type { Records } from './records.ts';
import { ChangeRefused, refuseIf } from './refusals.ts';
import { administeredOpen } from './subtree.ts';

const secondsOfDay = 24 * 60 * 60;
/**
 * So long, in days, a head who is away names a deputy: the longest leave that the law gives, and the days around it.
 * Source: docs/rules.md, A head who is away.
 */
const longestAbsence = 120;

interface Deputy {
  readonly institution: string;
  readonly officer: string;
}

/** Whether a colleague can stand in for the head of their institution: trained, for a head handles what is sensitive too. */
export const canStandIn = (officer: Officer, at: Instant): boolean =>
  officer.trained && handlesTickets(officer) && !isSuspended(officer, at);

/** The head of the institution for good, and nobody else, says who acts there. Throws `ChangeRefused`. */
async function requireOwnOffice(records: Records, doing: ChangeContext, id: string): Promise<void> {
  const { institution } = await administeredOpen(records, doing, id);
  refuseIf(institution.head?.officer !== doing.by.id, 'not-its-head');
}

/**
 * A head who is away lets a colleague of the institution act between two moments, both included; never before `doing.at`.
 * It is an acting headship as administrators give one. Throws `ChangeRefused`.
 */
export async function nameDeputy(
  records: Records,
  doing: ChangeContext,
  { institution, officer: named, from, until }: Deputy & Required<Pick<Headship, 'from' | 'until'>>,
): Promise<RegistryDecision> {
  await requireOwnOffice(records, doing, institution);
  const deputy = await records.officer(named);
  if (deputy === undefined) throw new ChangeRefused('no-such-officer');
  refuseIf(deputy.institution !== institution, 'works-elsewhere');
  refuseIf(!canStandIn(deputy, doing.at), 'cannot-stand-in');
  refuseIf(until > plusSeconds(from, longestAbsence * secondsOfDay), 'absence-too-long');
  return appointActingHead(records, doing, {
    ...{ institution, officer: named, until, byHead: true },
    from: from < doing.at ? doing.at : from,
  });
}

/** A head is back: nobody whom they named acts for them any more. Throws `ChangeRefused`. */
export async function endDeputy(
  records: Records,
  doing: ChangeContext,
  { institution, officer }: Deputy,
): Promise<RegistryDecision> {
  await requireOwnOffice(records, doing, institution);
  return endActing(
    records,
    doing,
    institution,
    (headship) => headship.byHead === true && headship.officer === officer,
  );
}
