import type { OfficerContact } from '../registry/registry-writer.ts';
import type { Officer, OfficerRole } from '../registry/officer.ts';
import type { Instant } from '../time/instant.ts';
import { waitingAt } from '../registry/gained-sight.ts';
import { omit } from '../vocabulary/omit.ts';
import type { RegistryDecision, ChangeContext } from './change.ts';
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
  return {
    act: 'create-officer',
    ...(await settle(records, { officers: [{ after }] }, doing.at)),
    ...(contact !== undefined && { contact: { officer: id, ...contact } }),
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

/** Another name, other roles, training, access, or how the officer is reached. What is left out stays. */
export async function changeOfficer(
  records: Records,
  doing: ChangeContext,
  {
    id,
    roles,
    suspended,
    contact,
    ...stated
  }: Partial<Pick<Officer, 'name' | 'trained'>> & {
    readonly id: string;
    readonly roles?: readonly GivenRole[];
    /** Whether access is taken away for now. */
    readonly suspended?: boolean;
    readonly contact?: Reached;
  },
): Promise<RegistryDecision> {
  const before = await changeableOfficer(records, doing, id, {
    onlyAccess: suspended !== undefined && roles === undefined && contact === undefined && isEmpty(stated),
  });
  const heads: readonly OfficerRole[] = before.roles.includes('head') ? ['head'] : [];
  const after: Officer = {
    ...(suspended === undefined ? before : withAccessOf(before, suspended, doing.at)),
    ...stated,
    ...(roles !== undefined && { roles: [...heads, ...roles] }),
  };
  refuseIf(contact === undefined && JSON.stringify(after) === JSON.stringify(before), 'nothing-changes');
  await requireReach(records, doing, before.roles, after.roles);
  requirePhone(before, after, contact);
  const settled = await settle(records, { officers: [{ before, after }] }, doing.at);
  return {
    act: 'change-officer',
    ...settled,
    consequences: [...settled.consequences, ...tellingSuspensions(settled.officers, doing)],
    ...(contact !== undefined && { contact: { officer: id, ...contact } }),
  };
}

/**
 * The officer works elsewhere from now on: heads nothing for good any more, and their tickets become
 * unassigned. Where they act for a head, they go on.
 */
export async function moveOfficer(
  records: Records,
  doing: ChangeContext,
  { id, institution }: { readonly id: string; readonly institution: string },
): Promise<RegistryDecision> {
  const before = await administeredActive(records, doing, id);
  await administeredOpen(records, doing, institution);
  refuseIf(before.institution === institution, 'nothing-changes');
  const after = { ...before, institution };
  const institutions = await withoutHeadshipsOf(records, before, doing.at, 'for-good');
  return {
    act: 'move-officer',
    ...(await settle(records, { institutions, officers: [{ before, after }] }, doing.at)),
  };
}

/** The officer is out at once, heads nothing and acts for nobody. The record stays: its id is never used again. */
export async function removeOfficer(
  records: Records,
  doing: ChangeContext,
  { id }: { readonly id: string },
): Promise<RegistryDecision> {
  const before = await administeredActive(records, doing, id);
  await requireReach(records, doing, before.roles, []);
  const after: Officer = { ...omit(before, 'heads'), active: false };
  const institutions = await withoutHeadshipsOf(records, before, doing.at, 'any');
  return {
    act: 'remove-officer',
    ...(await settle(records, { institutions, officers: [{ before, after }] }, doing.at)),
  };
}

/** The officer sees at once what they were let see and wait for. Takes two administrators. Throws `ChangeRefused`. */
export async function endSightWait(
  records: Records,
  doing: ChangeContext,
  { id }: { readonly id: string },
): Promise<RegistryDecision> {
  const before = await administeredActive(records, doing, id);
  refuseIf(waitingAt(before, doing.at).length === 0, 'nothing-changes');
  return {
    act: 'end-sight-wait',
    ...(await settle(records, { officers: [{ before, after: omit(before, 'gained') }] }, doing.at)),
  };
}
