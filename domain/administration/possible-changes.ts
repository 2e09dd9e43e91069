import type { Instant } from '../foundation/time/instant.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import type { Officer } from '../institutions/registry/officer.ts';
import type { Administrator } from './change.ts';
import type { AdministrationRefusal } from './refusals.ts';

/** What is known of an institution besides its own record. */
export interface AroundInstitution {
  /** Something lies right under it that is not closed. */
  readonly hasChildren: boolean;
  readonly by: Administrator;
  readonly at: Instant;
}

type Why<Item, Around> = (item: Item, around: Around) => AdministrationRefusal | undefined;

const first =
  <Item, Around>(...whys: readonly Why<Item, Around>[]): Why<Item, Around> =>
  (item, around) => {
    for (const why of whys) {
      const reason = why(item, around);
      if (reason !== undefined) return reason;
    }
    return undefined;
  };

type OfInstitution = Why<Institution, AroundInstitution>;
const closed: OfInstitution = (institution) =>
  institution.closed === undefined ? undefined : 'institution-closed';
const topmost: OfInstitution = ({ parent }) => (parent === undefined ? 'tops-a-tree' : undefined);
const own: OfInstitution = ({ id }, { by }) => (id === by.institution ? 'outside-subtree' : undefined);
const inhabited: OfInstitution = (_, { hasChildren }) => (hasChildren ? 'has-children' : undefined);
const staffed: OfInstitution = ({ activeOfficers }) => (activeOfficers > 0 ? 'officers-remain' : undefined);
const headless: OfInstitution = ({ head, actingHeads = [] }, { by, at }) => {
  const heads = [head, ...actingHeads.filter(({ until }) => until === undefined || until >= at)].flatMap(
    (headship) => headship?.officer ?? [],
  );
  if (heads.length === 0) return 'no-such-headship';
  return heads.every((officer) => officer === by.id) ? 'own-record' : undefined;
};

/** What can be done with an institution, and what stands against it whatever is stated. */
const ofInstitution: Readonly<Record<ChangeOfInstitution, OfInstitution>> = {
  'rename-institution': closed,
  'move-institution': first(closed, topmost, own),
  'close-institution': first(closed, topmost, own, inhabited, staffed),
  'create-institution': closed,
  'create-officer': closed,
  'appoint-head': closed,
  'appoint-acting-head': closed,
  'end-headship': first(closed, headless),
  'set-institution-deadlines': closed,
};

type OfOfficer = Why<Officer, Pick<AroundInstitution, 'by' | 'at'>>;
const self: OfOfficer = ({ id }, { by }) => (id === by.id ? 'own-record' : undefined);
const removed: OfOfficer = ({ active }) => (active ? undefined : 'officer-removed');

const ofOfficer: Readonly<Record<ChangeOfOfficer, OfOfficer>> = {
  'change-officer': first(self, removed),
  'move-officer': first(self, removed),
  'remove-officer': first(self, removed),
  'end-sight-wait': first(self, removed),
};

/** By the names of the routes on which they are asked for. */
export const changesOfInstitution = [
  'rename-institution',
  'move-institution',
  'close-institution',
  'create-institution',
  'create-officer',
  'appoint-head',
  'appoint-acting-head',
  'end-headship',
  'set-institution-deadlines',
] as const;
export const changesOfOfficer = [
  'change-officer',
  'move-officer',
  'remove-officer',
  'end-sight-wait',
] as const;
export type ChangeOfInstitution = (typeof changesOfInstitution)[number];
export type ChangeOfOfficer = (typeof changesOfOfficer)[number];

/** An act by its route, and why it can't be done now, where that is so. */
export interface PossibleChange<Change> {
  readonly change: Change;
  readonly whyNot?: AdministrationRefusal;
}

const tried = <Change, Item, Around>(change: Change, why: Why<Item, Around>, item: Item, around: Around) => {
  const whyNot = why(item, around);
  return { change, ...(whyNot !== undefined && { whyNot }) };
};

/** Each act on an institution that is administered. One without `whyNot` may still be refused for what is stated. */
export const possibleChangesOfInstitution = (
  institution: Institution,
  around: AroundInstitution,
): readonly PossibleChange<ChangeOfInstitution>[] =>
  changesOfInstitution.map((change) => tried(change, ofInstitution[change], institution, around));

/** Each act on an officer who is administered; the end of a wait where there is one. */
export const possibleChangesOfOfficer = (
  officer: Officer,
  around: Pick<AroundInstitution, 'by' | 'at'> & { readonly waits: boolean },
): readonly PossibleChange<ChangeOfOfficer>[] =>
  changesOfOfficer
    .filter((change) => change !== 'end-sight-wait' || around.waits)
    .map((change) => tried(change, ofOfficer[change], officer, around));

/** Lists what can be changed of an administrator at the top of another tree: access is taken, and given back. */
export const changesOfPeer = ({ active }: Officer): readonly PossibleChange<ChangeOfOfficer>[] => [
  { change: 'change-officer', ...(!active && { whyNot: 'officer-removed' as const }) },
];
