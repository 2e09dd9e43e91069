import { withGainedSight } from '../registry/gained-sight.ts';
import type { ChangeContext, RegistryDecision } from './change.ts';
import { rememberingAlone } from './closed-days.ts';
import { guardedIn, guardedMatters, guardedMattersOf, type GuardedMatter } from './guarded.ts';
import type { Proposal, Proposals } from './proposals.ts';
import type { Records } from './records.ts';
import { suspensionAloneOf, withSuspension, type NameOf } from './suspensions.ts';

/** What one administrator may do of a decision. */
export interface DecidedAlone {
  /** Why it takes a second one; empty: it is done at once. */
  readonly matters: readonly GuardedMatter[];
  /** As it is done: what one alone gives or takes is marked, where it holds for a time or comes later. */
  readonly decision: RegistryDecision;
  /** What a second administrator is asked besides. */
  readonly opening?: Proposal;
}

export interface Naming {
  readonly nameOf: NameOf;
  /** Names what a decision changes of what people are shown. */
  readonly tagOf: (decision: RegistryDecision) => string;
}

/** The decision with what it remembers of having been one administrator's alone. */
const markedAlone = (decision: RegistryDecision, { at }: ChangeContext): RegistryDecision => ({
  ...decision,
  ...(decision.officers !== undefined && {
    officers: decision.officers.map((officer) => ({
      ...officer,
      after: withGainedSight(officer.before, officer.after, at),
    })),
  }),
  ...(decision.calendar !== undefined && {
    calendar: { ...decision.calendar, after: rememberingAlone(decision.calendar, at) },
  }),
});

/** Tells what one administrator may do alone of a decision, against the registry and the proposals as they are. */
export async function decidedAlone(
  records: Records & Pick<Proposals, 'proposal'>,
  decision: RegistryDecision,
  doing: ChangeContext,
  { nameOf, tagOf }: Naming,
): Promise<DecidedAlone> {
  const [guarded, suspends] = await Promise.all([
    guardedIn(records, decision, doing.at),
    suspensionAloneOf(records, decision, doing, nameOf),
  ]);
  const watched = async (): Promise<readonly GuardedMatter[]> => {
    const contactsOf = (decision.officers ?? []).map(({ after }) => after.id);
    return guardedMattersOf(records, { contactsOf }, doing.at);
  };
  if (suspends.outcome === 'takes-two' || (guarded.length > 0 && suspends.outcome === 'other')) {
    const all = new Set<GuardedMatter>(
      suspends.outcome === 'other' ? guarded : [...guarded, ...(await watched()), 'suspension-by-two'],
    );
    return { matters: guardedMatters.filter((matter) => all.has(matter)), decision };
  }
  if (suspends.outcome === 'ends-by-itself')
    return {
      matters: [],
      ...withSuspension(decision, doing, suspends.suspension, await watched(), tagOf),
    };
  return { matters: [], decision: markedAlone(decision, doing) };
}
