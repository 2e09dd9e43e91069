import type { Instant } from '../foundation/time/instant.ts';
import { withHeadingsOf } from '../institutions/registry/headings.ts';
import type { Institution } from '../institutions/registry/institution.ts';
import { isStaffed } from '../institutions/registry/levels.ts';
import {
  withFormerHeadings,
  withFormerHeads,
  withPlacements,
} from '../institutions/registry/with-the-past.ts';
import type { Heading, Officer, OfficerRole } from '../institutions/registry/officer.ts';
import { conflictingRoles, handlesTickets } from '../institutions/registry/roles.ts';
import {
  absentOf,
  deputiesOf,
  staysAtWork,
  withoutDeputies,
  withoutDeputiesBetween,
} from '../institutions/registry/absences.ts';
import { withoutActing } from './acting-heads.ts';
import type { Replaced } from './change.ts';
import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import type { Records } from './records.ts';
import { refuseIf } from './refusals.ts';
import { tellingHeads } from './tell-heads.ts';

/** What an act changes of its own. */
export interface Stated {
  readonly institutions?: readonly Replaced<Institution>[];
  readonly officers?: readonly Replaced<Officer>[];
}

/** That, and all that goes with it. */
export interface Settled {
  readonly institutions: readonly Replaced<Institution>[];
  readonly officers: readonly Replaced<Officer>[];
  readonly consequences: readonly RegistryTask[];
}

type Changed<Item> = Map<string, Replaced<Item>>;

const byId = <Item extends { readonly id: string }>(replaced: readonly Replaced<Item>[]): Changed<Item> =>
  new Map(replaced.map((item) => [item.after.id, item]));

/** An institution or an officer as it is by now: changed already, or as it is stored. */
async function present<Item>(
  changed: Changed<Item>,
  id: string,
  stored: (id: string) => Promise<Item | undefined>,
): Promise<Replaced<Item> | undefined> {
  const known = changed.get(id);
  if (known !== undefined) return known;
  const item = await stored(id);
  return item === undefined ? undefined : { before: item, after: item };
}

const headsNamedBy = ({ before, after }: Replaced<Institution>): readonly string[] =>
  [before, after].flatMap((institution) =>
    [institution?.head, ...(institution?.actingHeads ?? [])].flatMap((headship) => headship?.officer ?? []),
  );

const isAhead = ({ until }: Pick<Heading, 'until'>, at: Instant): boolean =>
  until === undefined || until >= at;

/** Who heads something, or is to, has the role, and nobody else; who only headed is an officer afterwards. */
function withHeadRole(officer: Officer, headedBefore: boolean, at: Instant): Officer {
  const others = officer.roles.filter((role) => role !== 'head');
  if (officer.heads?.some((heading) => isAhead(heading, at)) === true)
    return { ...officer, roles: ['head', ...others] };
  const roles: readonly OfficerRole[] = headedBefore && others.length === 0 ? ['officer'] : others;
  return { ...officer, roles };
}

/** Whoever a head named acts for that head, and for no other. */
function endDeputiesOfFormer(institutions: Changed<Institution>, at: Instant): void {
  for (const [id, { before, after }] of institutions) {
    if (before === undefined || before.head?.officer === after.head?.officer) continue;
    institutions.set(id, {
      before,
      after: withoutActing(after, at, ({ byHead }) => byHead === true),
    });
  }
}

/** Whoever left acts for no head who named them. */
async function endActingOf(
  records: Records,
  institutions: Changed<Institution>,
  { id, heads = [] }: Officer,
  at: Instant,
): Promise<void> {
  for (const { institution } of heads.filter(({ byHead }) => byHead === true)) {
    const headed = await present(institutions, institution, (named) => records.institution(named));
    if (headed === undefined) continue;
    const after = withoutActing(headed.after, at, ({ byHead, officer }) => byHead === true && officer === id);
    institutions.set(institution, { ...headed, after });
  }
}

/** An officer who left the office has no deputy there, and stands in for nobody. */
async function settleDeputies(
  records: Records,
  institutions: Changed<Institution>,
  officers: Changed<Officer>,
  at: Instant,
): Promise<void> {
  for (const { before, after } of [...officers.values()]) {
    if (before === undefined || staysAtWork(before, after)) continue;
    const { id } = after;
    await endActingOf(records, institutions, before, at);
    const others = [...deputiesOf(before, at), ...absentOf(before, at)].filter((other) => other !== id);
    for (const other of new Set(others)) {
      const changed = await present(officers, other, (named) => records.officer(named));
      if (changed !== undefined)
        officers.set(other, { ...changed, after: withoutDeputiesBetween(changed.after, id, at) });
    }
    officers.set(id, { before, after: withoutDeputies(after, at) });
  }
}

/** Who heads, or no longer heads, one of the changed institutions. */
async function settleHeads(
  records: Records,
  institutions: Changed<Institution>,
  officers: Changed<Officer>,
  at: Instant,
): Promise<void> {
  const changed = [...institutions.values()].map(({ after }) => after);
  for (const id of new Set([...institutions.values()].flatMap(headsNamedBy))) {
    const officer = await present(officers, id, (named) => records.officer(named));
    if (officer === undefined) continue;
    const after = withHeadRole(
      withHeadingsOf(officer.after, changed),
      officer.before?.roles.includes('head') === true,
      at,
    );
    officers.set(id, { ...officer, after });
  }
}

/** How many officers who handle tickets an institution has more, by its id. */
function movements(officers: Changed<Officer>): ReadonlyMap<string, number> {
  const more = new Map<string, number>();
  const count = (officer: Officer | undefined, by: number) => {
    if (officer === undefined || !handlesTickets(officer)) return;
    more.set(officer.institution, (more.get(officer.institution) ?? 0) + by);
  };
  for (const { before, after } of officers.values()) {
    count(before, -1);
    count(after, 1);
  }
  return more;
}

async function settleCounts(
  records: Records,
  institutions: Changed<Institution>,
  officers: Changed<Officer>,
) {
  for (const [id, more] of movements(officers)) {
    if (more === 0) continue;
    const institution = await present(institutions, id, (named) => records.institution(named));
    if (institution === undefined) continue;
    const { activeOfficers } = institution.after;
    institutions.set(id, {
      ...institution,
      after: { ...institution.after, activeOfficers: activeOfficers + more },
    });
  }
}

/** Every chain upward ends at the top of its tree: somebody works there, and somebody heads it. */
function requireStaffedTop({ before, after }: Replaced<Institution>, at: Instant): void {
  if (after.parent !== undefined || after.notServed !== undefined) return;
  refuseIf(isStaffed(before ?? after) && !isStaffed(after), 'top-unstaffed');
  const hasHead = ({ head, actingHeads = [] }: Institution) =>
    head !== undefined || actingHeads.some((headship) => isAhead(headship, at));
  refuseIf(before !== undefined && hasHead(before) && !hasHead(after), 'top-without-head');
}

/** Tickets lie with an officer only as long as the officer handles them there, and sensitive ones while trained. */
export const leavesTickets = ({ before, after }: Replaced<Officer>): boolean =>
  before !== undefined &&
  handlesTickets(before) &&
  (!handlesTickets(after) || before.institution !== after.institution || (before.trained && !after.trained));

const isChanged = <Item>({ before, after }: Replaced<Item>): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

/**
 * What goes with an act: who heads what on both sides, how many work where, and whose tickets become
 * unassigned. Throws `ChangeRefused` where it would leave roles that exclude each other, or the top of a
 * tree without anybody, or without a head.
 */
export async function settle(records: Records, stated: Stated, at: Instant): Promise<Settled> {
  const institutions = byId(stated.institutions ?? []);
  const officers = byId(stated.officers ?? []);
  endDeputiesOfFormer(institutions, at);
  await settleDeputies(records, institutions, officers, at);
  await settleHeads(records, institutions, officers, at);
  await settleCounts(records, institutions, officers);
  for (const { after } of officers.values())
    refuseIf(conflictingRoles(after.roles) !== undefined, 'roles-conflict');
  for (const institution of institutions.values()) requireStaffedTop(institution, at);
  const changed = [...officers.values()].filter(isChanged).map((officer) => ({
    ...officer,
    after: withFormerHeadings(officer.before, withPlacements(officer.before, officer.after, at), at),
  }));
  return {
    institutions: [...institutions.values()].filter(isChanged).map((institution) => ({
      ...institution,
      after: withFormerHeads(institution.before, institution.after, at),
    })),
    officers: changed,
    consequences: [
      ...changed.filter(leavesTickets).map(({ after }) => ({ what: 'unassign' as const, officer: after.id })),
      ...tellingHeads([...institutions.values()], at),
    ],
  };
}
