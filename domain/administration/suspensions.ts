import { isSuspended, type Officer, type Suspension } from '../institutions/registry/officer.ts';
import { isWithin } from '../institutions/registry/levels.ts';
import type { Lineage } from '../institutions/registry/institution.ts';
import { plusSeconds, type Instant } from '../foundation/time/instant.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import type { Administrator, ChangeContext, RegistryDecision, Replaced } from './change.ts';
import { guardedMattersOf, onlySuspends, type GuardedMatter } from './guarded.ts';
import type { Proposal, Proposals } from './proposals.ts';
import type { Records } from './records.ts';
import { ChangeRefused, refuseIf } from './refusals.ts';
import { settle } from './settle.ts';
import { changedItems } from './shown-differences.ts';
import { administeredOfficer } from './subtree.ts';

const hour = 60 * 60;

/**
 * How far one administrator alone suspends who watches: so long, in seconds; so many in a day; and nobody again within
 * so many days. Source: docs/rules.md, Administrators.
 */
const suspensionAlone = {
  lasts: 24 * hour,
  mostInADay: 5,
  notAgainWithin: 30 * 24 * hour,
} as const;

/** Access given back at `at`. */
export function withAccess(officer: Officer, at: Instant): Officer {
  const { suspension } = officer;
  const given = omit(officer, 'suspended');
  return suspension === undefined || suspension.until <= at
    ? given
    : { ...given, suspension: { ...suspension, until: at } };
}

/** Access taken away until somebody gives it back. */
export const withoutAccess = (officer: Officer): Officer => ({
  ...omit(officer, 'suspension'),
  suspended: true,
});

/** The officer whose access a decision takes away and of whom it changes nothing else. */
const suspendedBy = ({ officers = [], contact }: RegistryDecision): Replaced<Officer> | undefined => {
  const [officer, ...others] = officers;
  return officer !== undefined && others.length === 0 && contact === undefined && onlySuspends(officer)
    ? officer
    : undefined;
};

const topsATree = ({ institution, above }: Lineage): boolean =>
  above.length === 0 && institution.notServed === undefined;

/**
 * Whether the administrator tops a tree, and the officer is an administrator at the top of another: nobody of their own
 * tree is over these, so that two administrators of other trees take their access, or give it back.
 */
export async function isPeerAtTop(
  records: Pick<Records, 'lineage'>,
  by: Administrator,
  { roles, institution }: Officer,
): Promise<boolean> {
  if (!roles.includes('administrator') || by.institution === institution) return false;
  const places = await Promise.all([by.institution, institution].map((id) => records.lineage(id)));
  return places.every((place) => place !== undefined && topsATree(place));
}

/** Makes an id of what names something for good: the same parts, the same id. */
export type NameOf = (...parts: readonly string[]) => string;

const dayOf = (at: Instant): string => at.slice(0, 'YYYY-MM-DD'.length);

/** The ids that the suspensions of one administrator have on a day, one after the other. */
const idsOnDay = (nameOf: NameOf, by: string, at: Instant): readonly string[] =>
  Array.from({ length: suspensionAlone.mostInADay }, (_, place) =>
    nameOf('suspension', by, dayOf(at), String(place)),
  );

/** The id of the administrator's next suspension alone; undefined: there were as many in the last 24 hours as may be. */
async function nextId(
  proposals: Pick<Proposals, 'proposal'>,
  { by, at }: Pick<ChangeContext, 'by' | 'at'>,
  nameOf: NameOf,
): Promise<string | undefined> {
  const dayBefore = plusSeconds(at, -suspensionAlone.lasts);
  const today = idsOnDay(nameOf, by.id, at);
  const known = await Promise.all(
    [...today, ...idsOnDay(nameOf, by.id, dayBefore)].map((id) => proposals.proposal(id)),
  );
  const lately = known.filter((proposal) => proposal !== undefined && proposal.at > dayBefore);
  if (lately.length >= suspensionAlone.mostInADay) return undefined;
  return today.find((_, place) => known[place] === undefined);
}

const wasLately = ({ suspension }: Officer, at: Instant): boolean =>
  suspension !== undefined && suspension.until > plusSeconds(at, -suspensionAlone.notAgainWithin);

/** What becomes of the suspension of whoever watches, by one administrator. */
export type SuspensionAlone =
  | { readonly outcome: 'ends-by-itself'; readonly suspension: Suspension }
  | { readonly outcome: 'takes-two' }
  /** It is no suspension, or of somebody who does not watch. */
  | { readonly outcome: 'other' };

/**
 * Whether one administrator suspends alone. Who watches is whoever's record takes two administrators in anything else.
 */
export async function suspensionAloneOf(
  records: Records & Pick<Proposals, 'proposal'>,
  decision: RegistryDecision,
  doing: ChangeContext,
  nameOf: NameOf,
): Promise<SuspensionAlone> {
  const officer = suspendedBy(decision);
  const { before } = officer ?? {};
  if (before === undefined) return { outcome: 'other' };
  const { by, at } = doing;
  const lineage = await records.lineage(before.institution);
  if (lineage === undefined || !isWithin(lineage, by.institution)) return { outcome: 'takes-two' };
  const watches = await guardedMattersOf(records, { contactsOf: [before.id] }, at);
  if (watches.length === 0) return { outcome: 'other' };
  if (wasLately(before, at)) return { outcome: 'takes-two' };
  const proposal = await nextId(records, doing, nameOf);
  if (proposal === undefined) return { outcome: 'takes-two' };
  const until = plusSeconds(at, suspensionAlone.lasts);
  return { outcome: 'ends-by-itself', suspension: { by: by.id, at, until, proposal } };
}

const suspending = (
  officer: Officer,
  { by }: Pick<ChangeContext, 'by'>,
  until?: Instant,
): RegistryDecision['consequences'] => [
  { what: 'tell-suspension', officer: officer.id, by, ...(until !== undefined && { until }) },
];

/** Tasks that tell whoever loses access by a decision, their head and oversight. */
export const tellingSuspensions = (
  officers: readonly Replaced<Officer>[],
  doing: ChangeContext,
): NonNullable<RegistryDecision['consequences']> =>
  officers
    .filter(
      ({ before, after }) =>
        before !== undefined && !isSuspended(before, doing.at) && isSuspended(after, doing.at),
    )
    .flatMap(
      ({ after }) =>
        suspending(after, doing, after.suspended === true ? undefined : after.suspension?.until) ?? [],
    );

/** Keeps the access of an officer taken away beyond the 24 hours: what the second administrator confirms. Throws `ChangeRefused`. */
export async function keepSuspended(
  records: Records,
  doing: ChangeContext,
  { id }: { readonly id: string },
): Promise<RegistryDecision> {
  const before = await administeredOfficer(records, doing, id);
  refuseIf(before.suspended === true || !isSuspended(before, doing.at), 'nothing-changes');
  const settled = await settle(records, { officers: [{ before, after: withoutAccess(before) }] }, doing.at);
  return {
    act: 'keep-suspended',
    ...settled,
    consequences: [...settled.consequences, ...(suspending(before, doing) ?? [])],
  };
}

/** Ends a suspension by one administrator before its time: who was asked to confirm it says no, or who made it takes it back. */
export async function endSuspension(
  records: Records,
  { at }: ChangeContext,
  { id }: { readonly id: string },
): Promise<RegistryDecision> {
  const before = await records.officer(id);
  if (before === undefined) throw new ChangeRefused('no-such-officer');
  refuseIf(before.suspended === true || !isSuspended(before, at), 'nothing-changes');
  return {
    act: 'change-officer',
    ...(await settle(records, { officers: [{ before, after: withAccess(before, at) }] }, at)),
  };
}

/** The suspension as it is stored, and what asks a second administrator to confirm it. */
export function withSuspension(
  decision: RegistryDecision,
  doing: ChangeContext,
  suspension: Suspension,
  matters: readonly GuardedMatter[],
  tagOf: (decision: RegistryDecision) => string,
): { readonly decision: RegistryDecision; readonly opening: Proposal } {
  const officers = (decision.officers ?? []).map(({ before, after }) => ({
    ...(before !== undefined && { before }),
    after: { ...omit(after, 'suspended'), suspension },
  }));
  const kept = {
    act: 'keep-suspended' as const,
    officers: officers.map(({ after }) => ({ before: after, after: withoutAccess(after) })),
  };
  const { by, at, until, proposal: id } = suspension;
  return {
    decision: {
      ...decision,
      officers,
      consequences: [
        ...(decision.consequences ?? []).filter(({ what }) => what !== 'tell-suspension'),
        ...tellingSuspensions(officers, doing),
      ],
    },
    opening: {
      v: 1,
      id,
      request: `${id}.${by}`,
      change: 'keep-suspended',
      stated: { id: officers[0]?.after.id },
      act: kept.act,
      matters,
      tag: tagOf(kept),
      differs: changedItems(kept),
      by: doing.by,
      at,
      why: doing.why,
      // The last second in which it can be confirmed.
      expiresAt: plusSeconds(until, -1),
    },
  };
}
