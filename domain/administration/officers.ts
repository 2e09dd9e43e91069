import type { OfficerContact } from '../institutions/registry/registry-writer.ts';
import { isSuspended, type Officer, type OfficerRole } from '../institutions/registry/officer.ts';
import { isAssignable } from '../institutions/registry/roles.ts';
import type { Instant } from '../foundation/time/instant.ts';
import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import { waitingAt } from '../institutions/registry/gained-sight.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import { isWithin } from '../institutions/registry/levels.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import type { RegistryDecision, ChangeContext, Replaced } from './change.ts';
import { withoutHeadshipsOf } from './headships.ts';
import type { Records } from './records.ts';
import { refuseIf } from './refusals.ts';
import { settle } from './settle.ts';
import { isPeerAtTop, tellingSuspensions, withAccess, withoutAccess } from './suspensions.ts';
import { administeredActive, administeredOpen, administersTheCountry } from './subtree.ts';

/** Roles that an administrator gives; `head` comes with what somebody heads. */
export type GivenRole = Exclude<OfficerRole, 'head'>;

/** Roles that reach beyond any subtree. */
const nationWide: readonly OfficerRole[] = ['oversight', 'custodian', 'auditor'];

const differing = (before: readonly OfficerRole[], after: readonly OfficerRole[]): readonly OfficerRole[] => [
  ...before.filter((role) => !after.includes(role)),
  ...after.filter((role) => !before.includes(role)),
];

/** What reaches beyond the subtree is given and taken by the administrator of the whole tree alone. */
async function requireReach(
  records: Records,
  { by }: ChangeContext,
  before: readonly OfficerRole[],
  after: readonly OfficerRole[],
): Promise<void> {
  if (!differing(before, after).some((role) => nationWide.includes(role))) return;
  refuseIf(!(await administersTheCountry(records, by)), 'nation-wide');
}

/** How an officer is reached, whole: what is left out is known no longer. */
export type Reached = Omit<OfficerContact, 'officer'>;

export interface NewOfficer {
  readonly id: string;
  readonly institution: string;
  readonly name: string;
  readonly roles: readonly GivenRole[];
  readonly trained: boolean;
  readonly contact?: Reached;
}

/** A new officer. Throws `ChangeRefused`, as all acts here do. */
export async function createOfficer(
  records: Records,
  doing: ChangeContext,
  { contact, ...stated }: NewOfficer,
): Promise<RegistryDecision> {
  const { id, institution, roles } = stated;
  await administeredOpen(records, doing, institution);
  refuseIf((await records.officer(id)) !== undefined, 'id-taken');
  await requireReach(records, doing, [], roles);
  refuseIf(roles.includes('duty-officer') && contact?.phone === undefined, 'duty-without-phone');
  const after: Officer = {
    v: 1,
    ...stated,
    active: true,
    placements: [{ institution, from: doing.at }],
  };
  const settled = await settle(records, { officers: [{ after }] }, doing.at);
  return {
    act: 'create-officer',
    ...settled,
    ...(contact !== undefined && {
      consequences: [...settled.consequences, { what: 'make-account', officer: id, by: doing.by.id }],
      contact: { officer: id, ...contact },
    }),
  };
}

/** Whoever takes up duty states a phone, and keeps one while on duty. */
function requirePhone(before: Officer, after: Officer, contact: Reached | undefined): void {
  const onDuty = ({ roles }: Officer) => roles.includes('duty-officer');
  const isKnown = contact === undefined ? onDuty(before) : contact.phone !== undefined;
  refuseIf(onDuty(after) && !isKnown, 'duty-without-phone');
}

const isEmpty = (stated: object): boolean => Object.values(stated).every((value) => value === undefined);

const withAccessOf = (officer: Officer, suspended: boolean, at: Instant): Officer =>
  suspended ? withoutAccess(officer) : withAccess(officer, at);

/** The officer, of the own subtree; or where access alone is at stake, an administrator at the top of another tree. */
async function changeableOfficer(
  records: Records,
  doing: ChangeContext,
  id: string,
  { onlyAccess }: { readonly onlyAccess: boolean },
): Promise<Officer> {
  const officer = onlyAccess ? await records.officer(id) : undefined;
  return officer?.active === true && (await isPeerAtTop(records, doing.by, officer))
    ? officer
    : administeredActive(records, doing, id);
}

const invitingAgain = (officer: string, { by }: ChangeContext): RegistryTask => ({
  ...{ what: 'make-account', officer, by: by.id, again: true },
});

/** Another name, other roles, training, access, how the officer is reached, or another invitation. What is left out stays. */
export async function changeOfficer(
  records: Records,
  doing: ChangeContext,
  {
    id,
    roles,
    suspended,
    contact,
    invite,
    ...stated
  }: Partial<Pick<Officer, 'name' | 'trained'>> & {
    readonly id: string;
    readonly roles?: readonly GivenRole[];
    /** Whether access is taken away for now. */
    readonly suspended?: boolean;
    readonly contact?: Reached;
    /** Makes an account where there is none, and sends an invitation that nobody used again. */
    readonly invite?: true;
  },
): Promise<RegistryDecision> {
  const before = await changeableOfficer(records, doing, id, {
    onlyAccess: suspended !== undefined && isEmpty({ roles, contact, invite, ...stated }),
  });
  const heads: readonly OfficerRole[] = before.roles.includes('head') ? ['head'] : [];
  const after: Officer = {
    ...(suspended === undefined ? before : withAccessOf(before, suspended, doing.at)),
    ...stated,
    ...(roles !== undefined && { roles: [...heads, ...roles] }),
  };
  refuseIf(
    isEmpty({ contact, invite }) && JSON.stringify(after) === JSON.stringify(before),
    'nothing-changes',
  );
  await requireReach(records, doing, before.roles, after.roles);
  requirePhone(before, after, contact);
  const settled = await settle(records, { officers: [{ before, after }] }, doing.at);
  const isChanged = settled.officers.some((changed) => changed.after.id === id);
  return {
    act: 'change-officer',
    ...settled,
    // An invitation is in the officer's history, and guarded as the officer is, where nothing else changes.
    officers: invite === undefined || isChanged ? settled.officers : [...settled.officers, { before, after }],
    consequences: [
      ...settled.consequences,
      ...tellingSuspensions(settled.officers, doing),
      ...(invite === undefined ? [] : [invitingAgain(id, doing)]),
    ],
    ...(contact !== undefined && { contact: { officer: id, ...contact } }),
  };
}

/** Who goes on with the tickets of an officer who leaves: a colleague there; absent: they become unassigned. */
interface Leaving {
  readonly ticketsTo?: string;
}

/** What follows for the tickets that the officer leaves, where a colleague takes them over. */
async function takenOverBy(
  records: Records,
  { id, institution }: Officer,
  { ticketsTo: to }: Leaving,
  at: Instant,
): Promise<(task: RegistryTask) => RegistryTask> {
  if (to === undefined) return (task) => task;
  const colleague = await records.officer(to);
  refuseIf(colleague === undefined, 'no-such-officer');
  const takesTickets = colleague !== undefined && isAssignable(colleague) && !isSuspended(colleague, at);
  refuseIf(!takesTickets || to === id || colleague.institution !== institution, 'cannot-take-over');
  return (task) => (task.what === 'unassign' && task.officer === id ? { ...task, to } : task);
}

/**
 * The officer works elsewhere from now on: heads nothing for good any more, and leaves their tickets.
 * Where they act for a head, they go on.
 */
export async function moveOfficer(
  records: Records,
  doing: ChangeContext,
  { id, institution, ...leaving }: Leaving & { readonly id: string; readonly institution: string },
): Promise<RegistryDecision> {
  const before = await administeredActive(records, doing, id);
  await administeredOpen(records, doing, institution);
  refuseIf(before.institution === institution, 'nothing-changes');
  const after = { ...before, institution };
  const taken = await takenOverBy(records, before, leaving, doing.at);
  const institutions = await withoutHeadshipsOf(records, before, doing.at, 'for-good');
  const settled = await settle(records, { institutions, officers: [{ before, after }] }, doing.at);
  return { act: 'move-officer', ...settled, consequences: settled.consequences.map(taken) };
}

/** The officer is out at once, heads nothing and acts for nobody. The record stays: its id is never used again. */
export async function removeOfficer(
  records: Records,
  doing: ChangeContext,
  { id, ...leaving }: Leaving & { readonly id: string },
): Promise<RegistryDecision> {
  const before = await administeredActive(records, doing, id);
  await requireReach(records, doing, before.roles, []);
  const after: Officer = { ...omit(before, 'heads'), active: false };
  const taken = await takenOverBy(records, before, leaving, doing.at);
  const institutions = await withoutHeadshipsOf(records, before, doing.at, 'any');
  const settled = await settle(records, { institutions, officers: [{ before, after }] }, doing.at);
  return { act: 'remove-officer', ...settled, consequences: settled.consequences.map(taken) };
}

/** Where the officer works and what they head, of what is administered: those for whose tickets of late they wait. */
export async function placesWaitedFor(
  records: Pick<Records, 'lineage'>,
  { by, at }: Pick<ChangeContext, 'by' | 'at'>,
  { institution, heads = [], roles }: Officer,
): Promise<readonly Institution[]> {
  const ids = [...new Set([institution, ...heads.map((heading) => heading.institution)])];
  const places = await Promise.all(ids.map((id) => records.lineage(id)));
  return places
    .filter((place) => place !== undefined && isWithin(place, by.institution))
    .flatMap((place) => place?.institution ?? [])
    .filter((place) => {
      const isOver =
        heads.some((heading) => heading.institution === place.id) || roles.includes('complaints-officer');
      return waitingAt(place, at).some((gain) => gain.by === 'succession' || isOver);
    });
}

/** What was moved under these lately, as they see it from now on. */
async function seenFromNow(
  records: Pick<Records, 'institution'>,
  places: readonly Institution[],
  at: Instant,
): Promise<readonly Replaced<Institution>[]> {
  const ids = new Set(places.map(({ id }) => id));
  const moved = new Set(
    places.flatMap((place) => waitingAt(place, at).filter(({ by }) => by === 'move')).map(({ of }) => of),
  );
  const found = await Promise.all(
    [...moved].filter((id) => !ids.has(id)).map((id) => records.institution(id)),
  );
  const withoutThese = (node: Institution): Institution => ({
    ...node,
    ...(node.cameUnder !== undefined && { cameUnder: node.cameUnder.filter(({ id }) => !ids.has(id)) }),
  });
  return [
    ...places.map((before) => ({ before, after: withoutThese(omit(before, 'gained')) })),
    ...found.filter((node) => node !== undefined).map((before) => ({ before, after: withoutThese(before) })),
  ];
}

/** The successor takes what it waited for. */
const succeedingNow = (places: readonly Institution[], at: Instant): readonly RegistryTask[] =>
  places.flatMap((place) =>
    waitingAt(place, at)
      .filter(({ by }) => by === 'succession')
      .map(({ of }) => ({ what: 'succeed', closed: of, successor: place.id })),
  );

/**
 * The officer sees at once what they were let see and wait for, and so do all where they work and of what they head. Takes two
 * administrators. Throws `ChangeRefused`.
 */
export async function endSightWait(
  records: Records,
  doing: ChangeContext,
  { id }: { readonly id: string },
): Promise<RegistryDecision> {
  const before = await administeredActive(records, doing, id);
  const places = await placesWaitedFor(records, doing, before);
  refuseIf(waitingAt(before, doing.at).length + places.length === 0, 'nothing-changes');
  const institutions = await seenFromNow(records, places, doing.at);
  const officers = [{ before, after: omit(before, 'gained') }];
  const settled = await settle(records, { institutions, officers }, doing.at);
  return {
    act: 'end-sight-wait',
    ...settled,
    consequences: [...settled.consequences, ...succeedingNow(places, doing.at)],
  };
}
