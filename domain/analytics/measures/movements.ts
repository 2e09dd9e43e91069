import { isAnswerOverdue } from '../../ticketing/clock/due.ts';
import { isEventOf, type TicketEvent } from '../../ticketing/tickets/event.ts';
import { datesUntil } from '../../foundation/time/working-days.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import { localDateAt } from '../../foundation/time/local-day.ts';
import type { Act } from '../../foundation/vocabulary/acts.ts';
import { statuses } from '../../foundation/vocabulary/statuses.ts';
import { categoryStocksOf } from './category-figures.ts';
import {
  nameOfFigure,
  gathered,
  type CellChange,
  type ArrivalFigure,
  type DepartureFigure,
  type Figure,
  type Stock,
} from './figures.ts';
import type { MeasuredTicket, CountedStocks } from './measured-ticket.ts';

/** As what a ticket comes to one that has to answer it, by the act that brings it there. */
const comesBy: Readonly<Partial<Record<Act, ArrivalFigure>>> = {
  submit: 'arrived',
  transfer: 'received.transfer',
  escalate: 'received.escalation',
  'undo-transfer': 'received.objection',
  'name-officer': 'received.naming',
  appeal: 'received.appeal',
  succeed: 'received.succession',
};

/** As what it goes from one that had to. What the clock takes away is told from what a head hands up. */
const goesBy: Readonly<Partial<Record<Act, DepartureFigure>>> = {
  transfer: 'left.transfer',
  escalate: 'left.handing-up',
  'undo-transfer': 'left.objection',
  'name-officer': 'left.naming',
  succeed: 'left.succession',
};

/** An act brings a ticket elsewhere, and nobody said how that is counted: a defect of ours. */
export class UncountedMove extends Error {
  override readonly name = 'UncountedMove';
}

function counted<Name>(type: Act, as: Name | undefined): Name {
  if (as === undefined) throw new UncountedMove(`${type} moves a ticket, and is counted nowhere.`);
  return as;
}

const comingOf = ({ type }: TicketEvent): ArrivalFigure => counted(type, comesBy[type]);
const goingOf = ({ type, by }: TicketEvent): DepartureFigure =>
  type === 'escalate' && by.actor === 'system' ? 'left.escalation' : counted(type, goesBy[type]);

/** Where a ticket is counted after an event, and as what. */
export function stocksAfter({ at, after }: Pick<TicketEvent, 'at' | 'after'>): CountedStocks {
  const { holder, status, acknowledgeBy, pausedAt } = after;
  const { group } = statuses[status];
  const late = isAnswerOverdue(after, at);
  const unacknowledged = status === 'submitted' && acknowledgeBy !== undefined && at > acknowledgeBy;
  const stocks: readonly Stock[] = [
    group,
    ...(late ? (['overdue'] as const) : []),
    ...(unacknowledged && !late ? (['acknowledgement-overdue'] as const) : []),
    ...(pausedAt === undefined ? [] : (['paused'] as const)),
  ];
  return { institution: holder, stocks };
}

const waits = ({ stocks }: CountedStocks): boolean => !stocks.includes('completed');

/** What changes at institutions on the day of an event: stocks, what came and went, and what else happened. */
export function movementsOf(
  before: MeasuredTicket | undefined,
  after: MeasuredTicket,
  event: TicketEvent,
  calendar: Calendar,
): readonly CellChange[] {
  const day = localDateAt(countedAt(before, event), calendar.timeZone);
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
  const ofCategory = ({ standing, class: counted }: MeasuredTicket): readonly string[] => {
    const { stocks, step } = standing;
    return counted === undefined || step === undefined ? [] : categoryStocksOf(counted, step, stocks);
  };
  const stands = (ticket: MeasuredTicket, count: number, on = day): CellChange => {
    const { standing, subject } = ticket;
    const names = [...stocksOf(ticket).map((figure) => nameOfFigure(subject, figure)), ...ofCategory(ticket)];
    return {
      institution: standing.institution,
      day: on,
      adds: Object.fromEntries(names.map((name) => [name, count])),
    };
  };
  const answeredAt = undoneAnswerAt(before, event);
  const restored =
    answeredAt === undefined
      ? after
      : { ...after, standing: { ...after.standing, ...stocksAfter({ at: answeredAt, after: event.after }) } };
  const today = localDateAt(event.at, calendar.timeZone);
  const { out, into } = passages(before, after, event);
  return gathered([
    ...(before === undefined ? [] : [stands(before, -1), at(before, out, 1)]),
    // Since an answer that is undone, a date may have passed: the ticket is overdue from today on, not from that day.
    stands(restored, 1),
    stands(restored, -1, today),
    stands(after, 1, today),
    at(after, into, 1),
    at(after, happenings(before, event), 1),
    ...(event.type === 'undo-response' ? [at(after, ['answered'], -1)] : []),
    ...daysPaused(before, event, calendar).map((days) => at(after, ['days-paused'], days)),
  ]);
}

/** When the answer was given that an event undoes; undefined: it undoes none. */
const undoneAnswerAt = (before: MeasuredTicket | undefined, { type }: TicketEvent): Instant | undefined =>
  type === 'undo-response' ? before?.stages.at(-1)?.answer?.at : undefined;

/** When an event counts: what is undone is taken back from the day on which it was counted. */
const countedAt = (before: MeasuredTicket | undefined, event: TicketEvent): Instant =>
  undoneAnswerAt(before, event) ?? event.at;

interface Passages {
  readonly out: readonly DepartureFigure[];
  readonly into: readonly ArrivalFigure[];
}

function passages(before: MeasuredTicket | undefined, after: MeasuredTicket, event: TicketEvent): Passages {
  if (before === undefined) return { out: [], into: [comingOf(event)] };
  if (event.type === 'undo-response') return { out: [], into: [] };
  const [waited, waiting] = [waits(before.standing), waits(after.standing)];
  const isElsewhere = event.before?.cycle !== event.after.cycle || event.type === 'succeed';
  if (waited && !waiting) return { out: [exitOf(event)], into: [] };
  if (!waited && waiting) return { out: [], into: [isElsewhere ? comingOf(event) : 'reopened'] };
  if (!waiting) return { out: [], into: [] };
  const isOther =
    nameOfFigure(before.subject, 'arrived') !== nameOfFigure(after.subject, 'arrived') && !isElsewhere;
  if (isOther) return { out: ['reclassified.out'], into: ['reclassified.in'] };
  if (!isElsewhere) return { out: [], into: [] };
  return { out: [goingOf(event)], into: [comingOf(event)] };
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
  ...(subject.whereabouts === undefined ? [] : ([`whereabouts.${subject.whereabouts}`] as const)),
];

function daysPaused(
  known: MeasuredTicket | undefined,
  event: TicketEvent,
  calendar: Calendar,
): readonly number[] {
  const { at, before, after } = event;
  const answeredAt = undoneAnswerAt(known, event);
  if (answeredAt !== undefined)
    return after.pausedAt === undefined ? [] : [-datesUntil(after.pausedAt, answeredAt, calendar)];
  const stood = before?.pausedAt;
  if (stood === undefined || after.pausedAt !== undefined) return [];
  const days = datesUntil(stood, at, calendar);
  return days === 0 ? [] : [days];
}
