import type { Policy, PolicyRow } from '../foundation/policy/policy.ts';
import type { GainedTickets, Institution, Lineage } from '../institutions/registry/institution.ts';
import { pathOf } from '../institutions/registry/levels.ts';
import { waitingAt } from '../institutions/registry/gained-sight.ts';
import type { GainedSight, Officer, OfficerRole } from '../institutions/registry/officer.ts';
import type { Category } from '../institutions/registry/registry.ts';
import { separateRoles } from '../institutions/registry/roles.ts';
import type { Calendar } from '../foundation/time/calendar.ts';
import type { Instant } from '../foundation/time/instant.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import type { RegistryDecision, Replaced } from './change.ts';
import { exceedsClosedDays } from './closed-days.ts';
import type { Records } from './records.ts';

/**
 * Why a change of the registry takes a second administrator. Source: docs/design/proposals.md, What takes two
 * administrators.
 */
export const guardedMatters = [
  /** The only institution to which a category goes, and what lies under it. */
  'receiver-of-corruption',
  /** An independent tree. */
  'independent-office',
  /** Whoever heads what lies above the receiver, or reads for that head, sees what the receiver holds. */
  'above-the-receiver',
  /** A role that watches over others. */
  'role-that-watches',
  /** By shorter deadlines what the receiver holds would go up to others. */
  'deadlines-of-corruption',
  /** What every clock runs by: the deadlines of everybody, and when offices are open. */
  'clocks-of-everybody',
  /** To which offices everybody is led. */
  'routing-of-everybody',
  /** More closed days than one administrator declares, or opens again, alone. */
  'closed-days',
  /** Suspensions of whoever watches: more than one administrator makes alone, or of somebody of another tree. */
  'suspension-by-two',
  /** To see before the 24 hours are over what of persons was there before. */
  'sight-at-once',
] as const;
export type GuardedMatter = (typeof guardedMatters)[number];

type GuardedPlace = 'receiver-of-corruption' | 'independent-office' | 'above-the-receiver';

/**
 * What takes a second administrator at each place. Of an institution: all of it, or these facts. Of the officers who
 * work there: everybody, or who has one of these roles; whoever heads it in any case.
 */
export const guardedAt: Readonly<
  Record<
    GuardedPlace,
    {
      readonly institution: 'everything' | readonly (keyof Institution)[];
      readonly officers: 'everybody' | readonly OfficerRole[];
    }
  >
> = {
  'receiver-of-corruption': { institution: 'everything', officers: 'everybody' },
  'independent-office': { institution: 'everything', officers: 'everybody' },
  'above-the-receiver': {
    institution: ['head', 'actingHeads', 'parent', 'closed', 'level', 'notServed', 'aboutHeadTo'],
    officers: ['complaints-officer'],
  },
};

/**
 * Wherever somebody works who has one of these. Administrators are among them: whoever could make one alone could
 * make the second one.
 */
export const guardedRoles: readonly OfficerRole[] = [...separateRoles, 'oversight'];

/** Whole items that a change puts in place. */
interface Changed extends Pick<
  RegistryDecision,
  'institutions' | 'officers' | 'policy' | 'calendar' | 'routing'
> {
  /** Whose addresses or phones it states. */
  readonly contactsOf?: readonly string[];
  readonly categories?: readonly Replaced<Category>[];
}

export type GuardReading = Pick<Records, 'institution' | 'lineage' | 'officer' | 'categories'>;

/** What the registry says of the receivers of corruption. */
interface Receivers {
  readonly categories: readonly Category[];
  readonly ids: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

/** Those that categories name, and where one was closed, its successors. */
async function receiversIn(records: GuardReading): Promise<Receivers> {
  const categories = (await records.categories()).filter(({ onlyReceiver }) => onlyReceiver !== undefined);
  const ids = new Set<string>();
  const above = new Set<string>();
  for (const { onlyReceiver } of categories) {
    for (let next = onlyReceiver; next !== undefined && !ids.has(next);) {
      const lineage = await records.lineage(next);
      ids.add(next);
      for (const { id } of lineage?.above ?? []) above.add(id);
      next = lineage?.institution.closed?.successor;
    }
  }
  return { categories, ids, above };
}

function guardedPlacesOf(lineage: Lineage, { ids, above }: Receivers): readonly GuardedPlace[] {
  const path = pathOf(lineage);
  return [
    ...(path.some(({ id }) => ids.has(id)) ? ['receiver-of-corruption' as const] : []),
    ...(path.at(-1)?.kind === 'independent' ? ['independent-office' as const] : []),
    ...(above.has(lineage.institution.id) ? ['above-the-receiver' as const] : []),
  ];
}

const differs = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

async function placesOf(
  records: GuardReading,
  id: string,
  receivers: Receivers,
): Promise<readonly GuardedPlace[]> {
  const lineage = await records.lineage(id);
  return lineage === undefined ? [] : guardedPlacesOf(lineage, receivers);
}

type Gain = GainedSight | GainedTickets;
interface Waits {
  readonly gained?: readonly Gain[];
}

/** Whether somebody would see at once what they wait to see. */
const endsWait = (before: Waits | undefined, after: Waits, at: Instant): boolean =>
  before !== undefined && waitingAt<Gain>(before, at).length > waitingAt<Gain>(after, at).length;

/** Where it lay, and where it lies after the change. */
async function ofInstitution(
  records: GuardReading,
  { before, after }: Replaced<Institution>,
  receivers: Receivers,
  at: Instant,
): Promise<readonly GuardedMatter[]> {
  const parent = after.parent === undefined ? undefined : await records.lineage(after.parent);
  const lies = { institution: after, above: parent === undefined ? [] : pathOf(parent) };
  const places = [...(await placesOf(records, after.id, receivers)), ...guardedPlacesOf(lies, receivers)];
  return [
    ...(endsWait(before, after, at) ? ['sight-at-once' as const] : []),
    ...places.filter((place) => {
      const guarded = guardedAt[place].institution;
      return guarded === 'everything' || guarded.some((fact) => differs(before?.[fact], after[fact]));
    }),
  ];
}

/** Taking somebody's access away waits for nobody: giving it back does. Whoever watches loses it by one for a day alone. */
export const onlySuspends = ({ before, after }: Replaced<Officer>): boolean =>
  before !== undefined &&
  after.suspended === true &&
  !differs(
    omit({ ...before, suspended: true }, 'suspension'),
    omit({ ...after, suspended: true }, 'suspension'),
  );

async function ofOfficer(
  records: GuardReading,
  { before, after }: Replaced<Officer>,
  receivers: Receivers,
  at: Instant,
): Promise<readonly GuardedMatter[]> {
  const known = before === undefined ? [after] : [before, after];
  const watches = known.some(({ roles }) => roles.some((role) => guardedRoles.includes(role)));
  const matters: GuardedMatter[] = watches ? ['role-that-watches'] : [];
  if (endsWait(before, after, at)) matters.push('sight-at-once');
  for (const { institution, roles, heads = [] } of known) {
    for (const headed of heads) matters.push(...(await placesOf(records, headed.institution, receivers)));
    const where = await placesOf(records, institution, receivers);
    matters.push(
      ...where.filter((place) => {
        const guarded = guardedAt[place].officers;
        return guarded === 'everybody' || roles.some((role) => guarded.includes(role));
      }),
    );
  }
  return matters;
}

/** Rows that one policy has and the other lacks. */
function differingRows({ before, after }: Replaced<Policy>): readonly PolicyRow[] {
  const [old, young] = [before?.rows ?? [], after.rows];
  const lacks = (rows: readonly PolicyRow[]) => (row: PolicyRow) =>
    rows.every((other) => differs(other, row));
  return [...old.filter(lacks(young)), ...young.filter(lacks(old))];
}

async function ofPolicy(
  records: GuardReading,
  policy: Replaced<Policy>,
  receivers: Receivers,
): Promise<readonly GuardedMatter[]> {
  const matters: GuardedMatter[] = [];
  const { before, after } = policy;
  const numbers = before && omit(before, 'rows', 'version');
  if (differs(numbers, omit(after, 'rows', 'version'))) matters.push('clocks-of-everybody');
  for (const { institution, category, kind } of differingRows(policy)) {
    if (institution === undefined) {
      matters.push('clocks-of-everybody');
      const isMeant = receivers.categories.some(
        ({ id, kinds }) => kinds.includes(kind) && (category ?? id) === id,
      );
      if (isMeant) matters.push('deadlines-of-corruption');
    } else {
      const places = await placesOf(records, institution, receivers);
      matters.push(...places.filter((place) => place !== 'above-the-receiver'));
    }
  }
  return matters;
}

const ofCategory = ({ before, after }: Replaced<Category>): readonly GuardedMatter[] =>
  [before, after].some((category) => category?.onlyReceiver !== undefined) ? ['receiver-of-corruption'] : [];

const openingHours = ({ weekdays, opens, closes, timeZone }: Calendar): unknown => [
  weekdays,
  opens,
  closes,
  timeZone,
];

function ofCalendar(calendar: Replaced<Calendar>, at: Instant): readonly GuardedMatter[] {
  const { before, after } = calendar;
  const hours = before && openingHours(before);
  return [
    ...(differs(hours, openingHours(after)) ? ['clocks-of-everybody' as const] : []),
    ...(exceedsClosedDays(calendar, at) ? ['closed-days' as const] : []),
  ];
}

/**
 * Why a change takes a second administrator; empty: it takes none. It is told by the items that differ, whatever act
 * makes them differ, against the registry as `records` has it; of closed days, by how many were changed before `at`.
 */
export async function guardedMattersOf(
  records: GuardReading,
  { institutions = [], officers = [], contactsOf = [], policy, calendar, routing, categories = [] }: Changed,
  at: Instant,
): Promise<readonly GuardedMatter[]> {
  const receivers = await receiversIn(records);
  const changed = new Set(officers.map(({ after }) => after.id));
  const reached = await Promise.all(
    contactsOf.filter((id) => !changed.has(id)).map((id) => records.officer(id)),
  );
  const people = [
    ...officers.filter((officer) => contactsOf.includes(officer.after.id) || !onlySuspends(officer)),
    ...reached.filter((officer) => officer !== undefined).map((after) => ({ before: after, after })),
  ];
  const found = await Promise.all([
    ...institutions.map((institution) => ofInstitution(records, institution, receivers, at)),
    ...people.map((officer) => ofOfficer(records, officer, receivers, at)),
    ...(policy === undefined ? [] : [ofPolicy(records, policy, receivers)]),
  ]);
  const all = new Set([
    ...found.flat(),
    ...categories.flatMap(ofCategory),
    ...(calendar === undefined ? [] : ofCalendar(calendar, at)),
    ...(routing === undefined ? [] : ['routing-of-everybody' as const]),
  ]);
  return guardedMatters.filter((matter) => all.has(matter));
}

/** Why a decision takes a second administrator; empty: it takes none. */
export const guardedIn = (
  records: GuardReading,
  { contact, ...decision }: RegistryDecision,
  at: Instant,
): Promise<readonly GuardedMatter[]> =>
  guardedMattersOf(
    records,
    {
      ...decision,
      ...(contact !== undefined && { contactsOf: [contact.officer] }),
    },
    at,
  );
