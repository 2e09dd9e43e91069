import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { mayGiveAt } from '../../domain/institutions/officers/may-give.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Officer } from '../../domain/institutions/registry/officer.ts';
import { handlesTickets } from '../../domain/institutions/registry/roles.ts';
import { dueLookOf, type DueLook } from '../../domain/casework/queues/due-look.ts';
import type { QueueFilter } from '../../domain/casework/queues/filters.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import { wordedPageSize } from '../../domain/casework/queues/queues.ts';
import type { NewListRead } from '../../domain/audit/list-log.ts';
import { listable } from '../access/listable.ts';
import { sightInQueue } from '../access/sight-in-queue.ts';
import type { Container } from '../container.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { requireReadable } from './require-readable.ts';
import { shownEntries, type ShownEntry } from './shown-entries.ts';
import { WordedPage, type ToShow } from './worded-page.ts';

/** So many officers a board shows at once, besides what nobody has. */
export const officersOnBoard = 12;
/** So many tickets of each are shown on it; the others are in the queue. */
export const ticketsOfColumn = 5;

/** What somebody has to do, as far as the reader sees it. */
interface BoardLoad {
  readonly open: number;
  readonly overdue: number;
  /** Due today or on the next day. */
  readonly soon: number;
  /** There are more than were looked at: of each there may be more. */
  readonly atLeast?: true;
}

interface BoardColumn {
  readonly load: BoardLoad;
  /** The most pressing first. */
  readonly lines: readonly ShownEntry[];
}

interface OfficerColumn extends BoardColumn {
  readonly officer: OfficerReference;
  /** Absent: the officer is there. `until`: the last moment, included. */
  readonly out?: { readonly until: Instant; readonly deputy: OfficerReference };
}

/** The tickets of an office by officer. */
interface Board {
  /** Absent for who is not told who has which ticket. */
  readonly unassigned?: BoardColumn;
  /** Who has most comes first. Empty for who is not told who has which ticket. */
  readonly officers: readonly OfficerColumn[];
  /** Whether the reader may give tickets to those officers. */
  readonly mayGive: boolean;
  /** The officer after whom the next ones come, where there are more. */
  readonly next?: string;
}

interface Asked {
  readonly institution: string;
  /** `next` of the board before. Absent: the first officers by name. */
  readonly after?: string | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

type Ports = Pick<Container, 'queues' | 'registry' | 'listedTickets' | 'listLog' | 'now'>;

/**
 * Shows the tickets that an office works on itself by officer, to whoever reads its queue and sees its tickets whole. One Query for each
 * officer, of whom there are 12 at most, and one for what nobody has, however many tickets there are.
 */
export async function showBoard(
  ports: Ports,
  { institution, after, officer, language }: Asked,
): Promise<ToShow<Board>> {
  const { queues, registry, now } = ports;
  await requireReadable(officer, institution, registry);
  const at = now();
  const sightOf = await sightInQueue({ officer, queue: institution, now: at }, registry);
  if (sightOf({ lying: 'held', sensitive: false }) !== 'all')
    return { page: { officers: [], mayGive: false }, record: () => Promise.resolve() };
  const [lineage, staff, calendar] = await Promise.all([
    registry.lineage(institution),
    registry.staff(institution),
    registry.calendar(),
  ]);
  const { shown, next } = officersAfter(staff.filter(handlesTickets), after);
  const mayGive = lineage !== undefined && mayGiveAt(officer, lineage, at);
  const reading = { ports, officer, institution, language, at, calendar };
  const [unassigned, columns, loads] = await Promise.all([
    after === undefined ? readColumn(reading, { unassigned: true }) : undefined,
    Promise.all(shown.map(({ id }) => readColumn(reading, { assignee: id, here: true }))),
    mayGive ? queues.loadsOf(shown.map(({ id }) => id)) : undefined,
  ]);
  const outs = shown.map((one) => absenceAt(one, at));
  const nameOf = await officersById(
    registry,
    outs.flatMap((out) => out?.deputy ?? []),
  );
  const officers = shown.flatMap(({ id, name }, place): readonly OfficerColumn[] => {
    const [column, out, figures] = [columns[place], outs[place], loads?.get(id)];
    if (column === undefined) return [];
    return [
      {
        officer: { id, name },
        load: figures === undefined ? column.load : withFigures(column.load, figures),
        lines: column.lines,
        ...(out !== undefined && { out: { until: out.until, deputy: nameOf(out.deputy) } }),
      },
    ];
  });
  const reads = [unassigned, ...columns].flatMap((column) => column?.read ?? []);
  return {
    page: {
      ...(unassigned !== undefined && { unassigned: { load: unassigned.load, lines: unassigned.lines } }),
      officers: officers.toSorted((one, other) => other.load.open - one.load.open),
      mayGive,
      ...(next !== undefined && { next }),
    },
    record: async () => {
      for (const read of pagesOf(reads)) await ports.listLog.recordList(read);
    },
  };
}

/** Officers by name, from the one after `after` on, as many as a board shows; and the last of them where there are more. */
function officersAfter(staff: readonly Officer[], after: string | undefined) {
  const inOrder = staff.toSorted((a, b) => a.name.localeCompare(b.name, 'sw') || (a.id < b.id ? -1 : 1));
  const from = after === undefined ? 0 : inOrder.findIndex(({ id }) => id === after) + 1;
  const shown = inOrder.slice(from, from + officersOnBoard);
  return { shown, next: from + officersOnBoard < inOrder.length ? shown.at(-1)?.id : undefined };
}

const absenceAt = ({ absences = [] }: Officer, at: Instant) =>
  absences.find(({ from, until }) => from <= at && at <= until);

interface ReadingBoard {
  readonly ports: Ports;
  readonly officer: PresentOfficer;
  readonly institution: string;
  readonly language: Language;
  readonly at: Instant;
  readonly calendar: Calendar;
}

interface ReadColumn extends BoardColumn {
  /** What is to be on record of it. */
  readonly read: NewListRead | undefined;
}

/** The order of what is most pressing. */
const pressing: Readonly<Record<DueLook, number>> = {
  late: 0,
  today: 1,
  soon: 2,
  later: 3,
  still: 4,
  rest: 5,
};
const isSoon: ReadonlySet<DueLook> = new Set(['today', 'soon']);

async function readColumn(
  { ports, officer, institution, language, at, calendar }: ReadingBoard,
  filter: QueueFilter,
): Promise<ReadColumn> {
  const { queues, registry, listedTickets } = ports;
  const reading = { officer, queue: institution, now: at, asStatus: () => undefined };
  const { items, next } = await queues.page(institution, filter, {
    by: officer.id,
    shownOf: listable<QueueEntry>(reading, registry),
  });
  const looked = items.map((entry) => ({ entry, look: dueLookOf(entry, at, calendar).look }));
  const first = looked
    .toSorted((a, b) => pressing[a.look] - pressing[b.look] || (a.entry.due < b.entry.due ? -1 : 1))
    .slice(0, ticketsOfColumn)
    .map(({ entry }) => entry);
  const worded = new WordedPage({ listedTickets, registry }, reading);
  const shown = (await worded.shownOf(first)).filter((entry) => entry !== undefined);
  // What the state of its ticket hides is counted as little as it is shown.
  const hidden = new Set(first.filter((entry) => !shown.some(({ number }) => number === entry.number)));
  const counted = looked.filter(({ entry }) => !hidden.has(entry));
  const lines = await shownEntries(shown, registry, {
    language,
    now: at,
    subjectOf: worded.subjectOf,
    incidentOf: worded.incidentOf,
  });
  return {
    load: {
      open: counted.length,
      overdue: counted.filter(({ look }) => look === 'late').length,
      soon: counted.filter(({ look }) => isSoon.has(look)).length,
      ...(next !== undefined && { atLeast: true as const }),
    },
    lines,
    read: worded.readOf(shown),
  };
}

/** The figures of an officer, told to who may give tickets to them, where more is counted than was looked at. */
const withFigures = (
  load: BoardLoad,
  { open = 0, overdue = 0 }: Readonly<Record<string, number>>,
): BoardLoad => ({
  ...load,
  open: Math.max(open, load.open),
  overdue: Math.max(overdue, load.overdue),
});

/** The reads of columns as reads of pages of a list, each of as many tickets as one shows. */
function pagesOf(reads: readonly NewListRead[]): readonly NewListRead[] {
  const [first] = reads;
  if (first === undefined) return [];
  const tickets = reads.flatMap((read) => read.tickets);
  return Array.from({ length: Math.ceil(tickets.length / wordedPageSize) }, (_, page) => ({
    ...first,
    tickets: tickets.slice(page * wordedPageSize, (page + 1) * wordedPageSize),
  }));
}
