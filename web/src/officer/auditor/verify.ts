import { deferredHashing } from '../../../../adapters/web-crypto/deferred-hashing.ts';
import type { EntryFinding } from '../../../../domain/audit/finding.ts';
import { errorsOfTrail } from '../../../../domain/audit/verify-trail.ts';
import type { ReplyOf } from '../../api/routes.ts';

export type ShownTrailOfTicket = ReplyOf<'show-trail'>;

/** What the browser found of the part of a trail that is shown. */
export interface VerifiedTrail {
  readonly findings: readonly EntryFinding[];
  /** Both chains are there from their first entry. */
  readonly isWhole: boolean;
}

const isFirst = (entry: { readonly count: number } | undefined): boolean =>
  entry === undefined || entry.count === 1;

/** Verifies both chains in the browser, without asking anybody. Rejects where it has no cryptography. */
export async function verifyShownTrail({
  number,
  events,
  reads,
}: ShownTrailOfTicket): Promise<VerifiedTrail> {
  const done = events.map(({ version, act, by, ...link }) => ({
    ...link,
    count: version,
    what: act.code,
    officer: by.officer?.id,
  }));
  const opened = reads.map((read) => ({ ...read, what: read.opened, officer: read.officer.id }));
  const findings = await Promise.all([
    errorsOfTrail({ chain: 'events', number }, done, deferredHashing),
    errorsOfTrail({ chain: 'reads', number }, opened, deferredHashing),
  ]);
  return { findings: findings.flat(), isWhole: isFirst(done[0]) && isFirst(opened[0]) };
}

/** A page of what is older, before what is shown: entries that came meanwhile are not there twice. */
export const withOlder = (shown: ShownTrailOfTicket, page: ShownTrailOfTicket): ShownTrailOfTicket => {
  const { older, ...kept } = shown;
  const firstEvent = shown.events[0]?.version ?? Infinity;
  const firstRead = shown.reads[0]?.count ?? Infinity;
  return {
    ...kept,
    events: [...page.events.filter(({ version }) => version < firstEvent), ...shown.events],
    reads: [...page.reads.filter(({ count }) => count < firstRead), ...shown.reads],
    ...(page.older !== undefined && page.older !== older && { older: page.older }),
  };
};
