import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import { sightWaits, withGainedSight } from '../institutions/registry/gained-sight.ts';
import { gainsBy, isMoved, withGains, type Relocated } from '../institutions/registry/gained-tickets.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import { pathOf } from '../institutions/registry/levels.ts';
import { plusSeconds, type Instant } from '../foundation/time/instant.ts';
import type { ChangeContext, RegistryDecision, Replaced } from './change.ts';
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

/** An institution with what lies above it before and after the change. */
async function relocatedIn(records: Records, changed: Replaced<Institution>): Promise<Relocated> {
  const { id, parent } = changed.after;
  if (!isMoved(changed) || parent === undefined) return changed;
  const [was, is] = await Promise.all([records.lineage(id), records.lineage(parent)]);
  const ids = (nodes: readonly Institution[]) => nodes.map((node) => node.id);
  return {
    ...changed,
    above: { before: ids(was?.above ?? []), after: is === undefined ? [] : ids(pathOf(is)) },
  };
}

/** The institutions of a decision, and those that gain sight by it, each with what it gains. */
async function withGainsOf(
  records: Records,
  institutions: readonly Replaced<Institution>[],
  at: Instant,
): Promise<readonly Replaced<Institution>[]> {
  const gains = gainsBy(await Promise.all(institutions.map((one) => relocatedIn(records, one))), at);
  const changed = new Set(institutions.map(({ after }) => after.id));
  const others = await Promise.all(
    [...gains.keys()].filter((id) => !changed.has(id)).map((id) => records.institution(id)),
  );
  return [
    ...institutions,
    ...others.filter((other) => other !== undefined).map((before) => ({ before, after: before })),
  ].map((institution) => ({
    ...institution,
    after: withGains(institution.after, gains.get(institution.after.id), at),
  }));
}

/** What is about persons of a closed institution goes to its successor when that may see it. */
const succeedingLater = (tasks: readonly RegistryTask[], at: Instant): readonly RegistryTask[] =>
  tasks.flatMap((task): readonly RegistryTask[] => {
    if (task.what !== 'succeed') return [task];
    const seenFrom = plusSeconds(at, sightWaits);
    return [
      { ...task, ofPersonsFrom: seenFrom },
      { ...task, from: seenFrom },
    ];
  });

/** The decision with what it remembers of having been one administrator's alone. */
const markedAlone = async (
  records: Records,
  decision: RegistryDecision,
  { at }: ChangeContext,
): Promise<RegistryDecision> => ({
  ...decision,
  ...(decision.institutions !== undefined && {
    institutions: await withGainsOf(records, decision.institutions, at),
  }),
  ...(decision.consequences !== undefined && {
    consequences: succeedingLater(decision.consequences, at),
  }),
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
  return { matters: [], decision: await markedAlone(records, decision, doing) };
}
