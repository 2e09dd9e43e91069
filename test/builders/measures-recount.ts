import { addUp, type CellChange, type CountedFigures } from '../../domain/analytics/measures/figures.ts';
import { dueThrough } from '../../domain/ticketing/clock/stretch.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import { isEventOf, type TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { TicketState } from '../../domain/ticketing/tickets/ticket.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { later, plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';

const zone = 'Africa/Dar_es_Salaam';
const dateAt = (at: Instant): string => localDateAt(at, zone);
const completed = ({ status }: TicketState): boolean => status === 'responded' || status === 'closed';

/** Events as clocks that agree would have them: none before the one that it comes after. */
export function inTime(events: readonly TicketEvent[]): readonly TicketEvent[] {
  let latest = events[0]?.at;
  return events.map((event) => {
    latest = later(latest ?? event.at, event.at);
    return { ...event, at: latest };
  });
}

/** The dates from one on up to another. */
export function datesBetween(from: string, until: string): readonly string[] {
  const dates: string[] = [];
  for (let day = Date.parse(from); day <= Date.parse(until); day += 86_400_000)
    dates.push(new Date(day).toISOString().slice(0, 10));
  return dates;
}

const subjectOf = ({ subject, about }: TicketEvent): string => {
  const personal = about?.officer ?? about?.headOf ?? about?.unboundName;
  return `${subject.sensitive || personal !== undefined ? 'kept.' : ''}${subject.kind}`;
};

/** What stands at each institution at the end of a date, told by the last event of each ticket until then. */
export function stocksAt(
  date: string,
  lives: readonly (readonly TicketEvent[])[],
): ReadonlyMap<string, CountedFigures> {
  const stocks = new Map<string, Record<string, number>>();
  for (const events of lives) {
    const last = events.findLast(({ at }) => dateAt(at) <= date);
    const first = events[0];
    if (last === undefined || first === undefined) continue;
    const { status, holder, respondBy, pausedAt } = last.after;
    const subject = subjectOf(last);
    const figures = stocks.get(holder) ?? {};
    stocks.set(holder, figures);
    const add = (figure: string) => {
      figures[`${subject}.${figure}`] = (figures[`${subject}.${figure}`] ?? 0) + 1;
    };
    add(completed(last.after) ? 'completed' : status === 'submitted' ? 'open' : 'in-progress');
    if (completed(last.after)) continue;
    if (status === 'awaiting-citizen') add('paused');
    const isLate = respondBy !== undefined && (pausedAt ?? last.at) > respondBy;
    const { acknowledgeBy } = last.after;
    if (isLate) add('overdue');
    else if (status === 'submitted' && acknowledgeBy !== undefined && last.at > acknowledgeBy)
      add('acknowledgement-overdue');
    add(`since.${dateAt(first.at)}`);
  }
  return stocks;
}

/** The changes of cells up to the end of a date, by institution. */
export function summedUntil(
  date: string,
  changes: readonly CellChange[],
): ReadonlyMap<string, CountedFigures> {
  const until = changes.filter(({ day }) => day <= date);
  const byInstitution = Map.groupBy(until, ({ institution }) => institution);
  return new Map(
    [...byInstitution].map(([institution, all]) => [institution, addUp(all.map(({ adds }) => adds))]),
  );
}

/** An institution's time with a ticket, as a person would read it out of the history. */
interface ReadStage {
  readonly holder: string;
  readonly events: readonly TicketEvent[];
  /** By what the next one began. */
  readonly next?: TicketEvent;
}

/** The events without each answer that the event after it undid. */
const asUnanswered = (events: readonly TicketEvent[]): readonly TicketEvent[] =>
  events.filter(({ type }, place) => type !== 'undo-response' && events[place + 1]?.type !== 'undo-response');

/** The history in parts, one a cycle; what was taken back belongs to the part before it. */
function readStages(events: readonly TicketEvent[]): readonly ReadStage[] {
  const parts: TicketEvent[][] = [];
  for (const event of asUnanswered(events)) {
    if (event.before?.cycle === event.after.cycle) {
      parts.at(-1)?.push(event);
      continue;
    }
    const place = parts
      .slice(0, -1)
      .findLastIndex((part) => part.at(-1)?.after.holder === event.after.holder);
    const giver = parts[place];
    const tookAway = parts.slice(place + 2).flatMap(([begun]) => begun ?? []);
    const isVoid = !tookAway.some(({ type, by }) => type === 'escalate' && by.actor === 'system');
    if (event.type === 'undo-transfer' && giver !== undefined && isVoid) {
      parts.splice(place + 1);
      giver.push(event);
    } else parts.push([event]);
  }
  return parts.map((part, place) => {
    const next = parts[place + 1]?.[0];
    return {
      holder: part.at(-1)?.after.holder ?? '',
      events: part,
      ...(next !== undefined && { next }),
    };
  });
}

const isOpenOn = (date: string, { weekdays, holidays }: Calendar): boolean => {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return weekdays.includes(weekday === 0 ? 7 : weekday) && !holidays.includes(date);
};

const workingDays = (from: Instant, until: Instant, calendar: Calendar): number =>
  Math.max(
    0,
    datesBetween(dateAt(from), dateAt(until)).filter((date) => isOpenOn(date, calendar)).length - 1,
  );

/** Whether a stage was acknowledged in time, and until when that was to be done; undefined: nobody can say yet. */
function readAcknowledgement(
  all: readonly TicketEvent[],
  part: readonly TicketEvent[],
): { readonly due: Instant; readonly figure: string } | undefined {
  const given = part.find(({ after }) => after.status !== 'submitted' && after.status !== 'closed');
  const before = given === undefined ? all : all.slice(0, all.indexOf(given));
  const due = before.findLast(
    ({ after }) => after.status === 'submitted' && part.some((event) => event.after === after),
  )?.after.acknowledgeBy;
  // What was missed once stays so: on the date on which it was.
  const missed = before.find(
    ({ at, after }) =>
      after.status === 'submitted' && after.acknowledgeBy !== undefined && at > after.acknowledgeBy,
  )?.after.acknowledgeBy;
  if (missed !== undefined) return { due: missed, figure: 'acknowledged.late' };
  if (due === undefined) return undefined;
  if (given !== undefined) return { due, figure: `acknowledged.${given.at <= due ? 'in-time' : 'late'}` };
  const waited = before.filter((event) => event.before?.status === 'submitted');
  return waited.some(({ at }) => at > due) ? { due, figure: 'acknowledged.late' } : undefined;
}

const datesByOtherActs: ReadonlySet<Act> = new Set<Act>([
  ...(['reclassify', 'undo-reclassification', 'raise-urgency', 'lower-urgency'] as const),
  ...(['merge', 'take-in', 'recompute', 'undo-transfer', 'succeed'] as const),
]);

/**
 * Until when each cycle would be due had nobody extended it, by the clock's own rules: of cycles whose date nothing
 * moved but extensions and times in which the clock stood.
 */
export function firstDues(
  events: readonly TicketEvent[],
  calendars: ReadonlyMap<number, Calendar>,
  policy: Policy,
): readonly { readonly cycle: number; readonly due: Instant }[] {
  const cycles = Map.groupBy(asUnanswered(events), ({ after }) => after.cycle);
  return [...cycles].flatMap(([cycle, [begun, ...rest]]) => {
    const calendar = calendars.get(begun?.after.calendar ?? 0);
    const due = begun?.after.respondBy;
    const isPlain =
      !rest.some(
        ({ type, after }) => datesByOtherActs.has(type) || after.calendar !== begun?.after.calendar,
      ) && begun?.type !== 'undo-transfer';
    const isTakenBack = events.some(
      ({ type, before }) => type === 'undo-transfer' && before?.cycle === cycle + 1,
    );
    if (begun === undefined || due === undefined || calendar === undefined || !isPlain || isTakenBack)
      return [];
    // Once it was answered, or closed by itself, nothing is due any more.
    const over = rest.findIndex(
      ({ type, before, after }) =>
        before !== undefined && !completed(before) && completed(after) && type !== 'withdraw',
    );
    const without = rest.slice(0, over === -1 ? undefined : over).filter(({ type }) => type !== 'extend');
    const running = { urgent: begun.subject.urgent === true };
    const through = (some: readonly TicketEvent[]): Instant =>
      dueThrough({ startedAt: begun.at, events: some }, due, running, { policy, calendar });
    const isExtended = without.length < (over === -1 ? rest.length : over);
    // What an extension alone kept from being missed, nothing that stood later brings back.
    const missed = without.findIndex(
      ({ type, at, before, after }, place) =>
        isExtended &&
        (type === 'withdraw' || (before?.pausedAt === undefined && after.pausedAt !== undefined)) &&
        at > through(without.slice(0, place)),
    );
    const last = without[missed];
    if (last?.before?.respondBy !== undefined && last.at > last.before.respondBy) return [];
    return [{ cycle, due: through(missed === -1 ? without : without.slice(0, missed)) }];
  });
}

const isAnswer = ({ type }: TicketEvent): boolean => ['respond', 'set-aside', 'refer'].includes(type);

/** How its citizen took an answer that could be appealed. */
function readReception(since: readonly TicketEvent[], isAppealed: boolean): string {
  const [rated] = since.flatMap((event) => (isEventOf(event, 'rate') ? [event.facts.rating] : [])).slice(-1);
  const accepted = since.findLast(
    ({ type }) => type === 'accept' || type === 'undo-acceptance' || type === 'confirm-remedy',
  );
  if (isAppealed || (rated !== undefined && rated <= 2)) return 'settled.rejected';
  const isAccepted = accepted !== undefined && accepted.type !== 'undo-acceptance';
  return isAccepted ||
    (rated !== undefined && rated >= 4) ||
    since.some(({ type }) => type === 'confirm-remedy')
    ? 'settled.confirmed'
    : 'settled.silent';
}

/** What became of answers: of those that could be appealed how they were taken, and of each what was found, or why it was set aside. */
export function readAnswers(events: readonly TicketEvent[]): readonly CellChange[] {
  const last = events.at(-1);
  if (last === undefined) return [];
  const subject = subjectOf(last);
  return readStages(events).flatMap(({ holder, events: part, next }): CellChange[] => {
    const reopened = part.findLastIndex(
      ({ before, after }) => before !== undefined && completed(before) && !completed(after),
    );
    const place = part.findLastIndex((event, at) => at > reopened && isAnswer(event));
    const answer = part[place];
    const ends = part.at(-1);
    if (answer === undefined || ends === undefined) return [];
    const isAppealed = next?.type === 'appeal';
    if (!isAppealed && ends.after.status !== 'closed') return [];
    const { windowEndsAt } = ends.after;
    const figures = [
      ...(windowEndsAt === undefined ? [] : [readReception(part.slice(place + 1), isAppealed)]),
      ...(isAppealed ? ['appealed'] : []),
      'because' in answer.facts ? `set-aside.${answer.facts.because}` : '',
      'finding' in answer.facts ? `finding.${answer.facts.finding}` : '',
    ].filter((figure) => figure !== '');
    const day = dateAt(windowEndsAt ?? answer.at);
    return figures.map((figure) => ({ institution: holder, day, adds: { [`${subject}.${figure}`]: 1 } }));
  });
}

/** What is counted of responses and their dates, as a person would read it out of a whole history. */
export function readDues(
  events: readonly TicketEvent[],
  calendars: ReadonlyMap<number, Calendar>,
): readonly CellChange[] {
  const last = events.at(-1);
  if (last === undefined) return [];
  const subject = subjectOf(last);
  const counted: CellChange[] = [];
  const count = (institution: string, at: Instant, figure: string): void => {
    counted.push({ institution, day: dateAt(at), adds: { [`${subject}.${figure}`]: 1 } });
  };
  for (const { holder, events: part, next } of readStages(events)) {
    const [first] = part;
    if (first === undefined) continue;
    const all = next === undefined ? part : [...part, next];
    const arrived = first.at;
    const acknowledged = readAcknowledgement(next === undefined ? part : [...part, next], part);
    if (acknowledged !== undefined) count(holder, acknowledged.due, acknowledged.figure);
    // Of what closed and was opened again, the last time counts.
    const reopened = part.findLastIndex(
      ({ before, after }) => before !== undefined && completed(before) && !completed(after),
    );
    const from = Math.max(0, reopened);
    const ending = all
      .slice(from)
      .find(
        (event) =>
          event === next ||
          (event.before !== undefined && !completed(event.before) && completed(event.after)),
      );
    const joined = part.findLast(
      ({ type }) => type === 'merge' || type === 'part' || type === 'undo-reclassification',
    );
    const merging = joined?.type === 'merge' && part.indexOf(joined) > reopened ? joined : undefined;
    const taken = ending?.type === 'escalate' && ending.by.actor === 'system';
    const end = merging !== undefined && !taken ? merging : ending;
    const waiting = part.filter(({ after }) => !completed(after));
    const { respondBy } = waiting.at(-1)?.after ?? {};
    if (respondBy === undefined) continue;
    count(holder, arrived, 'began');
    const calendar = calendars.get(end?.before?.calendar ?? 0);
    if (end === undefined || calendar === undefined) {
      const late = part.at(-1);
      if (late !== undefined && (late.after.pausedAt ?? late.at) > respondBy)
        count(holder, respondBy, 'due.late');
      continue;
    }
    if (taken) {
      count(holder, arrived, 'unanswered');
      count(holder, end.at < respondBy ? end.at : respondBy, 'due.escalated');
      continue;
    }
    const days = workingDays(arrived, end.at, calendar);
    const isAnswer =
      end.after.status === 'responded' && end !== merging && end !== next && !('main' in end.facts);
    count(holder, arrived, `${isAnswer ? 'answered' : 'left'}-after.${days}`);
    const stoodAt = end.before?.pausedAt ?? end.at;
    if (stoodAt > respondBy) count(holder, respondBy, 'due.late');
    else count(holder, respondBy, isAnswer ? 'due.answered' : 'due.apart');
  }
  return counted;
}

/** How many seconds of working time lie between two moments, offices being open from 07:30 to 15:30. */
function workingSecondsBetween(from: Instant, until: Instant, calendar: Calendar): number {
  const seconds = (at: number): number => at / 1000;
  return datesBetween(dateAt(from), dateAt(until))
    .filter((date) => isOpenOn(date, calendar))
    .reduce((sum, date) => {
      const [opens, closes] = [`${date}T07:30:00+03:00`, `${date}T15:30:00+03:00`].map(Date.parse);
      const begins = Math.max(opens ?? 0, Date.parse(from));
      const ends = Math.min(closes ?? 0, Date.parse(until));
      return sum + Math.max(0, seconds(ends - begins));
    }, 0);
}

/** The reclassifications that no citizen took back. */
function standingEdits(events: readonly TicketEvent[]): readonly TicketEvent[] {
  const standing: TicketEvent[] = [];
  for (const event of events) {
    if (event.type === 'reclassify') standing.push(event);
    if (event.type !== 'undo-reclassification') continue;
    // Ten days on, until midnight there, it could still be undone.
    const first = standing.findIndex(
      ({ at, facts }) =>
        'fewerRights' in facts &&
        facts.fewerRights &&
        dateAt(plusSeconds(at, 10 * 86_400)) >= dateAt(event.at),
    );
    if (first >= 0) standing.splice(first);
  }
  return standing;
}

/** Whether its citizen rejected an answer within the hour: by an appeal, or by what they last rated. */
function isRejectedAtOnce(answer: TicketEvent, since: readonly TicketEvent[], next?: TicketEvent): boolean {
  const isSoon = ({ at }: TicketEvent): boolean => at <= plusSeconds(answer.at, 3600);
  if (next?.type === 'appeal' && isSoon(next)) return true;
  const rated = since.flatMap((event) => (isEventOf(event, 'rate') ? [event] : []));
  const good = rated.findLastIndex(({ facts }) => facts.rating > 2);
  return rated.slice(good + 1).some(isSoon);
}

/** The signs of gaming, as a person would read them out of a whole history. */
export function readSigns(
  events: readonly TicketEvent[],
  calendars: ReadonlyMap<number, Calendar>,
): readonly CellChange[] {
  const [sent, last] = [events[0], events.at(-1)];
  if (sent === undefined || last === undefined) return [];
  const subject = subjectOf(last);
  const counted: CellChange[] = [];
  const count = (institution: string, at: Instant, figure: string): void => {
    counted.push({ institution, day: dateAt(at), adds: { [`${subject}.${figure}`]: 1 } });
  };
  if (last.subject.category === 'mengineyo') count(sent.after.holder, sent.at, 'sign.catch-all');
  const standing = standingEdits(events);
  for (const { holder, events: part, next } of readStages(events)) {
    const [first] = part;
    if (first === undefined) continue;
    count(holder, first.at, 'sign.stage');
    const isPutOff = part.some(({ before, after, ...event }) => {
      const [was, is] = [before?.respondBy, after.respondBy];
      const isEdit = standing.some(({ version }) => version === event.version);
      return isEdit && was !== undefined && (is === undefined || is > was);
    });
    if (isPutOff) count(holder, first.at, 'sign.stage.put-off');
    const ends = part.findLastIndex(
      ({ before, after }) => before !== undefined && !completed(before) && completed(after),
    );
    const opens = part.findLastIndex(
      ({ before, after }) => before !== undefined && completed(before) && !completed(after),
    );
    const end = ends > opens ? part[ends] : undefined;
    const calendarOf = ({ before }: TicketEvent) => calendars.get(before?.calendar ?? 0);
    if (end === undefined && next?.type === 'transfer') {
      const calendar = calendarOf(next);
      if (calendar === undefined) continue;
      count(holder, next.at, 'sign.transfer');
      const before = plusSeconds(next.at, -1);
      if (workingSecondsBetween(first.at, before, calendar) >= 16 * 3600)
        count(holder, next.at, 'sign.transfer.last-day');
    }
    const respondBy = end?.before?.respondBy;
    if (end?.after.status !== 'responded' || 'main' in end.facts || respondBy === undefined) continue;
    count(holder, end.at, 'sign.answer');
    const stoodAt = end.before?.pausedAt ?? end.at;
    if (stoodAt <= respondBy && dateAt(stoodAt) === dateAt(respondBy))
      count(holder, end.at, 'sign.answer.last-day');
    if (isRejectedAtOnce(end, part.slice(ends + 1), next)) count(holder, end.at, 'sign.answer.rejected');
  }
  return counted;
}
