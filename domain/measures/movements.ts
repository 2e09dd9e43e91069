import { isEventOf, type TicketEvent } from '../tickets/event.ts';
import { datesUntil } from '../time/working-days.ts';
import type { Calendar } from '../time/calendar.ts';
import { plusSeconds } from '../time/instant.ts';
import { localDateAt } from '../time/local-day.ts';
import type { Act } from '../vocabulary/acts.ts';
import { statuses } from '../vocabulary/statuses.ts';
import {
  nameOfFigure,
  gathered,
  type CellChange,
  type ArrivalFigure,
  type DepartureFigure,
  type Figure,
  type Stock,
} from './figures.ts';
import type { MeasuredTicket, CountedStanding } from './measured-ticket.ts';

/** How a ticket goes from one that has to answer it to another, or to the same anew. */
interface Way {
  readonly out: DepartureFigure;
  readonly in: ArrivalFigure;
}

/** By the act that moves it. What the head hands up is told from what the clock takes away. */
const ways: Readonly<Partial<Record<Act, Way>>> = {
  transfer: { out: 'left.transfer', in: 'received.transfer' },
  escalate: { out: 'left.handing-up', in: 'received.escalation' },
  'undo-transfer': { out: 'left.objection', in: 'received.objection' },
  'name-officer': { out: 'left.naming', in: 'received.naming' },
  appeal: { out: 'answered', in: 'received.appeal' }, // it left when it was answered: only where it comes to counts
  succeed: { out: 'left.succession', in: 'received.succession' },
};

/** An act brings a ticket elsewhere, and nobody said how that is counted: a defect of ours. */
export class UncountedMove extends Error {
  override readonly name = 'UncountedMove';
}

function wayOf({ type, by }: TicketEvent): Way {
  const way = ways[type];
  if (way === undefined) throw new UncountedMove(`${type} moves a ticket, and is counted nowhere.`);
  return type === 'escalate' && by.actor === 'system' ? { ...way, out: 'left.escalation' } : way;
}

/** Where a ticket is counted after an event, and as what. */
export function standingAfter({ at, after }: TicketEvent): CountedStanding {
  const { holder, status, respondBy, pausedAt } = after;
  const { group } = statuses[status];
  const late = group !== 'completed' && respondBy !== undefined && (pausedAt ?? at) > respondBy;
  const stocks: readonly Stock[] = [
    group,
    ...(late ? (['overdue'] as const) : []),
    ...(pausedAt === undefined ? [] : (['paused'] as const)),
  ];
  return { institution: holder, stocks };
}

const waits = ({ stocks }: CountedStanding): boolean => !stocks.includes('completed');

/** What changes at institutions on the day of an event: stocks, what came and went, and what else happened. */
export function movementsOf(
  before: MeasuredTicket | undefined,
  after: MeasuredTicket,
  event: TicketEvent,
  calendar: Calendar,
): readonly CellChange[] {
  const day = localDateAt(event.at, calendar.timeZone);
  const sent = localDateAt(after.sentAt, calendar.timeZone);
  const at = (
    { standing: { institution }, subject }: Pick<MeasuredTicket, 'standing' | 'subject'>,
    figures: readonly Figure[],
    count: number,
  ): CellChange => ({
    institution,
    day,
    adds: Object.fromEntries(figures.map((figure) => [nameOfFigure(subject, figure), count])),
  });
  const stocksOf = ({ standing }: MeasuredTicket): readonly Figure[] => [
    ...standing.stocks,
    ...(waits(standing) ? ([`since.${sent}`] as const) : []),
  ];
  const { out, into } = passages(before, after, event);
  return gathered([
    ...(before === undefined ? [] : [at(before, stocksOf(before), -1), at(before, out, 1)]),
    at(after, stocksOf(after), 1),
    at(after, into, 1),
    at(after, happenings(before, event), 1),
    ...daysPaused(event, calendar).map((days) => at(after, ['days-paused'], days)),
  ]);
}

interface Passages {
  readonly out: readonly DepartureFigure[];
  readonly into: readonly ArrivalFigure[];
}

function passages(before: MeasuredTicket | undefined, after: MeasuredTicket, event: TicketEvent): Passages {
  if (before === undefined) return { out: [], into: ['arrived'] };
  const [waited, waiting] = [waits(before.standing), waits(after.standing)];
  const isElsewhere = event.before?.cycle !== event.after.cycle || event.type === 'succeed';
  if (waited && !waiting) return { out: [exitOf(event)], into: [] };
  if (!waited && waiting) return { out: [], into: [isElsewhere ? wayOf(event).in : 'reopened'] };
  if (!waiting) return { out: [], into: [] };
  const isOther =
    nameOfFigure(before.subject, 'arrived') !== nameOfFigure(after.subject, 'arrived') && !isElsewhere;
  if (isOther) return { out: ['reclassified.out'], into: ['reclassified.in'] };
  if (!isElsewhere) return { out: [], into: [] };
  const way = wayOf(event);
  return { out: [way.out], into: [way.in] };
}

const exitOf = ({ type, after }: TicketEvent): DepartureFigure => {
  if (after.status === 'responded') return 'answered';
  return type === 'withdraw' ? 'withdrawn' : 'noted';
};

/** A withdrawal so soon after an officer wrote may be one that was asked for: in seconds. */
const soon = 86_400;

function happenings(before: MeasuredTicket | undefined, event: TicketEvent): readonly Figure[] {
  if (isEventOf(event, 'submit')) return reachOf(event);
  if (isEventOf(event, 'extend')) return ['extended'];
  if (isEventOf(event, 'request-information')) return event.after.pausedAt === undefined ? [] : ['asked'];
  if (isEventOf(event, 'object')) return ['objected'];
  if (isEventOf(event, 'flag')) return ['flagged'];
  if (isEventOf(event, 'lose-touch')) return ['out-of-reach'];
  if (isEventOf(event, 'withdraw')) {
    const wrote = before?.messageAt;
    const isSoon = wrote !== undefined && event.at <= plusSeconds(wrote, soon);
    return [
      ...(event.facts.pressure ? (['withdrawn.under-pressure'] as const) : []),
      ...(isSoon ? (['withdrawn.after-message'] as const) : []),
    ];
  }
  return [];
}

const reachOf = ({ subject }: TicketEvent): readonly Figure[] => [
  `channel.${subject.channel}`,
  `openness.${subject.openness}`,
  `language.${subject.language}`,
  ...(subject.region === undefined ? [] : ([`region.${subject.region}`] as const)),
];

function daysPaused({ at, before, after }: TicketEvent, calendar: Calendar): readonly number[] {
  const stood = before?.pausedAt;
  if (stood === undefined || after.pausedAt !== undefined) return [];
  const days = datesUntil(stood, at, calendar);
  return days === 0 ? [] : [days];
}
