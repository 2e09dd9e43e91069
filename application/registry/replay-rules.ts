import type { RegistryDecision } from '../../domain/administration/change.ts';
import {
  addReplayCounts,
  countedCycles,
  partAt,
  type ReplayCounts,
} from '../../domain/analytics/replay/replay-sums.ts';
import { replayTicket, type ReplayedTicket } from '../../domain/analytics/replay/replay-ticket.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { firstSecondOf, localDateAt } from '../../domain/foundation/time/local-day.ts';
import { firstDateOf, monthAfter, monthOfDate } from '../../domain/foundation/time/months.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import { hierarchyOf, type Hierarchy } from '../../domain/institutions/registry/hierarchy.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import { isStaffed, staffedLevelsAbove } from '../../domain/institutions/registry/levels.ts';
import { InvalidCursor } from '../../domain/institutions/registry/registry.ts';
import type { Container } from '../container.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { ticketsOfOffice } from './tickets-of-office.ts';

type Ports = Pick<Container, 'registry' | 'queues' | 'now'> & {
  readonly tickets: Pick<Container['tickets'], 'eventsAfter'>;
};

/** Whole months before the one that runs: with the first of them a replay begins. */
const monthsReplayed = 3;
/** After so many tickets, or offices, a portion ends. */
const [mostTickets, mostOffices] = [250, 40];
/** More than a ticket has. */
const mostEvents = 1_000;
/** An office with fewer is told of with others, by no name. */
const fewestNamed = 5;

interface NamedIn {
  readonly id: string;
  readonly name: string;
}

/** An office replayed, or what is told together of several. */
interface ReplayedOffice extends ReplayCounts {
  /** Absent: offices of independent trees, and those with few tickets. */
  readonly institution?: NamedIn;
  /** Active officers who work there now. */
  readonly officers: number;
}

/** One portion of a replay. */
export interface ReplayedRules {
  /** The first local date. */
  readonly from: string;
  readonly until: Instant;
  readonly tickets: number;
  readonly offices: readonly ReplayedOffice[];
  readonly categories: readonly (ReplayCounts & { readonly category: NamedIn })[];
  /** How many offices are done, of how many. */
  readonly done: { readonly offices: number; readonly of: number };
  /** Where the next portion begins; absent: this was the last. */
  readonly next?: string;
}

/** An office and the ticket after which a replay goes on there. */
interface ReplayPlace {
  readonly office: string;
  readonly after: string;
}

function placeIn(cursor: string | undefined): ReplayPlace {
  if (cursor === undefined) return { office: '', after: '' };
  const [office, after, ...others] = cursor.split('~');
  if (office === undefined || after === undefined || others.length > 0) throw new InvalidCursor(cursor);
  return { office, after };
}

/** The offices whose clocks a decision changes, in the order of their ids: of rows for one institution that one. */
function officesOf({ policy }: RegistryDecision, tree: Hierarchy): readonly Institution[] {
  const [before, after] = [policy?.before?.rows ?? [], policy?.after.rows ?? []].map(
    (rows) => new Map(rows.map((row) => [JSON.stringify(row), row.institution])),
  );
  const changed = [...(after ?? []), ...(before ?? [])].filter(
    ([row]) => before?.has(row) !== after?.has(row),
  );
  const institutions = new Set(changed.map(([, institution]) => institution));
  const one = institutions.size === 1 ? [...institutions][0] : undefined;
  return tree.all
    .filter((office) => isStaffed(office) && (one ?? office.id) === office.id)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether the clock finds a level above an office. */
function canClimb(tree: Hierarchy, office: string): boolean {
  const institution = tree.find(office);
  if (institution === undefined) return false;
  const levels = staffedLevelsAbove({ institution, above: tree.above(institution) });
  return levels.some(({ notServed }) => notServed === undefined);
}

/** Replays tickets under what a decision would bring, each by the policy that it keeps where the decision says nothing of it. */
async function replaysBy(ports: Ports, { policy: other, calendar }: RegistryDecision, tree: Hierarchy) {
  const { registry, tickets, now } = ports;
  const until = now();
  const [ruling, categories] = await Promise.all([registry.calendar(), registry.categories()]);
  const kept = new Set(categories.flatMap(({ id, onlyReceiver }) => (onlyReceiver === undefined ? [] : id)));
  return async (number: string): Promise<readonly ReplayedTicket[]> => {
    const events = await tickets.eventsAfter(number, 0, mostEvents);
    const newest = events.at(-1);
    if (newest === undefined || kept.has(newest.subject.category)) return [];
    const policy = await registry.policy(newest.policy);
    const rules = {
      ruling: { policy, calendar: ruling },
      tried: { policy: other?.after ?? policy, calendar: calendar?.after ?? ruling },
    };
    const replayed = replayTicket(events, rules, (office) => ({ until, canClimb: canClimb(tree, office) }));
    return replayed === undefined ? [] : [replayed];
  };
}

/** An office of which a portion replayed these tickets. */
interface Replayed {
  readonly office: Institution;
  readonly tickets: readonly ReplayedTicket[];
  /** All of its tickets. */
  readonly isWhole: boolean;
}

function saidOffices(
  replayed: readonly Replayed[],
  tree: Hierarchy,
  language: Language,
): readonly ReplayedOffice[] {
  const rows = replayed.map(({ office, tickets, isWhole }) => {
    const counts = { ...countedCycles(tickets), officers: office.activeOfficers };
    const isIndependent = [office, ...tree.above(office)].at(-1)?.kind === 'independent';
    const isFew = isWhole && counts.compared + counts.leftOut < fewestNamed;
    const isNamed = !isIndependent && !isFew;
    return isNamed ? { ...counts, institution: { id: office.id, name: office.name[language] } } : counts;
  });
  const told = rows.filter(({ compared, leftOut }) => compared + leftOut > 0);
  const [first, ...others] = told.filter((row) => !('institution' in row));
  const together =
    first &&
    others.reduce(
      (sum, one) => ({ ...addReplayCounts(sum, one), officers: sum.officers + one.officers }),
      first,
    );
  return [...told.filter((row) => 'institution' in row), ...(together === undefined ? [] : [together])];
}

/** What a replay is asked for. */
export interface RulesToReplay {
  readonly decision: RegistryDecision;
  readonly language: Language;
  /** `next` of the portion before. */
  readonly cursor?: string | undefined;
}

/**
 * Replays a portion of the last months under what a decision would bring, and stores nothing. Throws the problem `invalid-request` for
 * a cursor that is none. Source: docs/design/policy-bench.md, What is replayed.
 */
export async function replayRules(
  ports: Ports,
  { decision, language, cursor }: RulesToReplay,
): Promise<ReplayedRules> {
  const { registry, queues, now } = ports;
  const start = await readByCursor(() => Promise.resolve(cursor).then(placeIn));
  const [catalogue, { timeZone }, categories] = await Promise.all([
    registry.catalogue(),
    registry.calendar(),
    registry.categories(),
  ]);
  wholeTreeOf(catalogue);
  const tree = hierarchyOf(catalogue);
  const replay = await replaysBy(ports, decision, tree);
  const until = now();
  const first = monthAfter(monthOfDate(localDateAt(until, timeZone)), -monthsReplayed);
  const months = Array.from({ length: monthsReplayed + 1 }, (_, place) => monthAfter(first, place));
  const since = firstSecondOf(firstDateOf(first), timeZone);
  const all = officesOf(decision, tree);
  const offices = all.filter(({ id }) => id >= start.office);

  const replayed: Replayed[] = [];
  let tickets = 0;
  let next: ReplayPlace | undefined;
  for (const [place, office] of offices.entries()) {
    if (tickets >= mostTickets || place >= mostOffices) break;
    const after = office.id === start.office ? start.after : '';
    const rest = (await ticketsOfOffice(queues, office.id, months)).filter((number) => number > after);
    const here = rest.slice(0, mostTickets - tickets);
    const found = await Promise.all(here.map(replay));
    tickets += here.length;
    const isLast = here.length === rest.length;
    const following = isLast ? offices[place + 1]?.id : office.id;
    next =
      following === undefined ? undefined : { office: following, after: isLast ? '' : (here.at(-1) ?? '') };
    replayed.push({
      office,
      tickets: found.flat().map((ticket) => partAt(ticket, office.id, since)),
      isWhole: isLast && after === '',
    });
  }
  const compared = replayed.flatMap((one) => one.tickets);
  const goesOnAt = next?.office;
  const left = goesOnAt === undefined ? 0 : all.filter(({ id }) => id >= goesOnAt).length;
  return {
    from: firstDateOf(first),
    until,
    tickets,
    offices: saidOffices(replayed, tree, language),
    categories: categories.flatMap(({ id, name }) => {
      const counts = countedCycles(compared, id);
      return counts.compared === 0 ? [] : [{ ...counts, category: { id, name: name[language] } }];
    }),
    done: { offices: all.length - left, of: all.length },
    ...(next !== undefined && { next: `${next.office}~${next.after}` }),
  };
}
