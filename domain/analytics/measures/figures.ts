import type { Channel, Kind, Openness } from '../../foundation/vocabulary/kinds.ts';
import type { Finding, Rating, SettingAsideReason } from '../../foundation/vocabulary/findings.ts';
import type { Language } from '../../foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../foundation/vocabulary/whereabouts.ts';

/** Where a ticket stands at an institution at the end of a day: each of these is a stock, and its figure the change of a day. */
export const stocks = [
  'open',
  'in-progress',
  'completed',
  'overdue', // with the answer
  'acknowledgement-overdue', // and not with the answer
  'paused',
] as const;
export type Stock = (typeof stocks)[number];

/** How a ticket comes to an institution that has to answer it. */
export const arrivals = [
  'arrived', // its citizen sent it
  'received.transfer',
  'received.escalation',
  'received.appeal',
  'received.objection',
  'received.naming',
  'received.succession',
  'reopened',
  'reclassified.in',
  'moved.in', // with its institution, under another one
] as const;
export type ArrivalFigure = (typeof arrivals)[number];

/** How it leaves those that have to be answered there. */
export const departures = [
  'answered',
  'noted', // of a kind that needs no response
  'withdrawn',
  'left.transfer',
  'left.escalation', // by the clock
  'left.handing-up', // by the head
  'left.objection',
  'left.naming',
  'left.succession',
  'reclassified.out',
  'moved.out',
] as const;
export type DepartureFigure = (typeof departures)[number];

/** What happened on a day, beside that. */
export type Happening =
  | 'extended'
  | 'asked' // the citizen, and the clock stood still
  | 'days-paused' // of pauses that ended, calendar days
  | 'objected'
  | 'flagged'
  | 'out-of-reach'
  | 'withdrawn.under-pressure'
  | 'withdrawn.after-message'
  | `channel.${Channel}`
  | `openness.${Openness}`
  | `language.${Language}`
  | `region.${string}`
  | `whereabouts.${Whereabouts}`;

/** What became of what was to be done by a date, counted on that date. */
export type DueFigure =
  | 'acknowledged.in-time'
  | 'acknowledged.late'
  | 'due.answered' // in time
  | 'due.late' // answered after it, or not yet
  | 'due.escalated' // by the clock
  | 'due.apart' // transferred, withdrawn or merged before it
  | 'due.answered-as-first-due'; // in time by the date as it would be without extensions

/** What became of what was directed to be done by a date, counted on that date at the office that it went to. */
export type DirectionFigure =
  | 'direction.due' // all of them: those of which nothing else is said are not done
  | 'direction.in-time'
  | 'direction.late'
  | 'direction.overtaken'; // answered, replaced, or gone elsewhere before anybody reported

/** Figures of stages that began on a day, by working days since. */
export type StageFigure =
  | 'began' // all of them: those of which nothing else is said wait
  | 'unanswered' // the clock took it away: never answered there
  | `answered-after.${number}`
  | `left-after.${number}`;

/** Figures of tickets that were sent to an institution on a day, by calendar days since. */
export type WaitFigure = 'sent' | `heard-after.${number}` | `gone-after.${number}`;

/** Figures of answers whose window is over, counted on the day on which it is; how they were settled, of those alone that had one. */
export type AnswerFigure =
  | 'settled.confirmed'
  | 'settled.silent'
  | 'settled.rejected'
  | 'appealed'
  | 'appeal.overturned'
  | 'appeal.dismissed'
  | `rating.${Rating}`
  | `finding.${Finding}`
  | `set-aside.${SettingAsideReason}`
  | 'promise.kept'
  | 'promise.broken'
  | 'promise.no-word';

/**
 * What may be a sign of gaming, beside what it is a share of, on the date of the answer, of the transfer, or on which
 * the ticket was sent or the stage began. A month keeps it, a day does not need to. Source: docs/design/measures.md, Signs of gaming.
 */
export type SignFigure =
  | 'sign.answer' // of what had to be answered
  | 'sign.answer.last-day' // on the last local date before it was late
  | 'sign.answer.rejected' // by its citizen, within the hour
  | 'sign.transfer'
  | 'sign.transfer.last-day' // on the last day on which it could be transferred
  | 'sign.catch-all' // of what was sent: it is of a category for what fits none, where it was sent to
  | 'sign.stage' // all that began
  | 'sign.stage.put-off'; // its date moved away, or was lost, as it was reclassified

/** Tickets that wait to be answered, by the date on which they were first sent. */
export type AgeFigure = `since.${string}`;

/** Counts of stages or tickets of a date that still wait, kept by month and not by day. */
export type WaitingFigure = `waiting.${string}` | `unheard.${string}`;

export type Figure =
  | Stock
  | ArrivalFigure
  | DepartureFigure
  | Happening
  | DueFigure
  | DirectionFigure
  | StageFigure
  | WaitFigure
  | AnswerFigure
  | SignFigure
  | AgeFigure
  | WaitingFigure;

/**
 * Kept: a count of one would tell somebody who must not know. A complaint about a person and a sensitive matter are
 * counted apart, and shown from the ministry on alone.
 */
export interface CountedSubject {
  readonly kind: Kind;
  readonly kept: boolean;
}

/** The name of a figure of tickets of this subject. */
export const nameOfFigure = ({ kind, kept }: CountedSubject, figure: Figure): string =>
  `${kept ? 'kept.' : ''}${kind}.${figure}`;

/** Splits a figure's name into that of its subject and that of the figure. */
export function splitFigureName(name: string): { readonly subject: string; readonly figure: string } {
  const [, subject = '', figure = ''] = /^((?:kept\.)?[^.]+)\.(.+)$/.exec(name) ?? [];
  return { subject, figure };
}

/** So many of each: a figure that is not in it is none. */
export type CountedFigures = Readonly<Record<string, number>>;

const unread = 'unread:';

/**
 * The name of a figure that a later release counted, made of the name that it is stored under. It is stored again as it was, and
 * neither rolled up nor shown. Source: docs/design/compatibility.md, Figures.
 */
export const nameOfUnreadFigure = (stored: string): string => `${unread}${stored}`;

/** The stored name of a figure that a later release counted. Undefined: it is one of this release. */
export const storedNameOfUnread = (figure: string): string | undefined =>
  figure.startsWith(unread) ? figure.slice(unread.length) : undefined;

/** The figures that this release counts. */
export const readableFigures = (figures: CountedFigures): CountedFigures =>
  Object.fromEntries(Object.entries(figures).filter(([figure]) => storedNameOfUnread(figure) === undefined));

/** What is counted at an institution itself on one local date, `YYYY-MM-DD`. */
export interface Cell {
  readonly institution: string;
  readonly day: string;
}

export interface CellChange extends Cell {
  readonly adds: CountedFigures;
}

/** The sum, figure by figure, without those that are none. */
export function addUp(all: Iterable<CountedFigures>): CountedFigures {
  const sum = new Map<string, number>();
  for (const figures of all)
    for (const [figure, count] of Object.entries(figures)) sum.set(figure, (sum.get(figure) ?? 0) + count);
  return Object.fromEntries([...sum].filter(([, count]) => count !== 0));
}

export const negated = (figures: CountedFigures): CountedFigures =>
  Object.fromEntries(Object.entries(figures).map(([figure, count]) => [figure, -count]));

/** Merges changes into one for each cell. */
export function gathered(changes: readonly CellChange[]): readonly CellChange[] {
  const byCell = Map.groupBy(changes, ({ institution, day }) => `${day} ${institution}`);
  return [...byCell.values()].flatMap((ofCell) => {
    const [{ institution, day } = { institution: '', day: '' }] = ofCell;
    const adds = addUp(ofCell.map((change) => change.adds));
    return Object.keys(adds).length === 0 ? [] : [{ institution, day, adds }];
  });
}

/** What makes one of the other. */
export const difference = (
  before: readonly CellChange[],
  after: readonly CellChange[],
): readonly CellChange[] =>
  gathered([...after, ...before.map((change) => ({ ...change, adds: negated(change.adds) }))]);
