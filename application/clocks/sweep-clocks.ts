import { endOfHolidays } from '../../domain/foundation/time/calendar-end.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { DueTicket, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import type { Run } from '../run.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import { dueChangeOf } from './due-change.ts';
import { findWaitForMain } from './waits-for-main.ts';

interface Ports extends Pick<Container, 'registry' | 'now' | 'graceSeconds'> {
  readonly tickets: Pick<TicketStore, 'load' | 'save' | 'textsOf' | 'dueBefore' | 'wakeShards'>;
}

/** Tickets read at once. */
const pageSize = 25;
/** A run ends before it is ended, in time for the tickets in hand. The next one goes on from the index. */
const millisecondsForTheLast = 15_000;

/**
 * Finds tickets whose wake time passed without anything being done, does for each what its clock should
 * have done, and arms it anew: the event of that starts the new clock. It reads the wake index only, the
 * longest overdue first. A ticket that cannot be healed is logged and hides no other. It also says, from a year
 * ahead on, that the public holidays end, and as long as it is so that intake is closed.
 * Its last line says how many were healed, and how many shards of the index were not read to their end.
 */
export async function sweepClocks(ports: Ports, run: Run): Promise<void> {
  const { tickets, now, graceSeconds } = ports;
  const before = plusSeconds(now(), -graceSeconds);
  const shards = Array.from({ length: tickets.wakeShards }, (_, shard) => shard);
  const swept = await Promise.all(shards.map((shard) => sweepShard(ports, run, before, shard)));
  await sayWhereHolidaysEnd(ports, run.log);
  await sayWhetherIntakeIsClosed(ports, run.log);
  run.log.info('clocks-swept', {
    count: swept.reduce((sum, { healed }) => sum + healed, 0),
    remaining: swept.filter(({ finished }) => !finished).length,
  });
}

/** So that an alarm rings a year ahead. A registry that cannot be read now is read by the next run. */
async function sayWhereHolidaysEnd({ registry, now }: Ports, log: Log): Promise<void> {
  try {
    const calendar = await registry.calendar();
    const until = endOfHolidays(calendar, localDateAt(now(), calendar.timeZone));
    if (until !== undefined) log.warn('calendar-ends', { until });
  } catch (error) {
    log.error('calendar-not-read', {}, error);
  }
}

/** So that nobody forgets that it is closed: the alarm rings until it is open. */
async function sayWhetherIntakeIsClosed({ registry }: Ports, log: Log): Promise<void> {
  try {
    const closed = await registry.intakeClosed();
    if (closed !== undefined) log.warn('intake-closed', { ...closed });
  } catch (error) {
    log.error('switch-not-read', {}, error);
  }
}

interface Swept {
  readonly healed: number;
  readonly finished: boolean;
}

async function sweepShard(
  ports: Ports,
  { log, millisecondsLeft }: Run,
  before: Instant,
  shard: number,
): Promise<Swept> {
  let healed = 0;
  try {
    for await (const { number } of overdue(ports.tickets, before, shard)) {
      if (millisecondsLeft() < millisecondsForTheLast) return { healed, finished: false };
      if (await isHealed(ports, number, before, log)) healed += 1;
    }
    return { healed, finished: true };
  } catch (error) {
    log.error('shard-not-swept', { shard }, error);
    return { healed, finished: false };
  }
}

async function* overdue(
  tickets: Pick<TicketStore, 'dueBefore'>,
  before: Instant,
  shard: number,
): AsyncGenerator<DueTicket> {
  let page = await tickets.dueBefore(before, shard, pageSize);
  while (page.length > 0) {
    yield* page;
    page = page.length < pageSize ? [] : await tickets.dueBefore(before, shard, pageSize, page.at(-1));
  }
}

/** False: its clock acted meanwhile, or it could not be healed, which the log then says. */
async function isHealed(
  { tickets, registry, now }: Ports,
  number: string,
  before: Instant,
  log: Log,
): Promise<boolean> {
  try {
    const decided = await changeTicket(tickets, number, async (ticket) => {
      if (ticket.nextWakeAt === undefined || ticket.nextWakeAt >= before) return undefined;
      if ((await findWaitForMain(tickets, ticket, now())) !== undefined) return undefined; // the next run's
      return dueChangeOf(ticket, { tickets, registry }, { now: now(), healing: true });
    });
    if (decided?.change === undefined) return false;
    const { ticket, change } = decided;
    log.warn('clock-healed', {
      number,
      cycle: ticket.cycle.number,
      arming: ticket.arming,
      type: change.event.type,
    });
    return true;
  } catch (error) {
    log.error('clock-not-healed', { number }, error);
    return false;
  }
}
