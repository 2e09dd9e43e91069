import { recompute } from '../../../domain/casework/acts/recompute.ts';
import type { DueTicket } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { changeByHistory } from '../../tickets/change-ticket.ts';
import { onEach, type Draw } from './drawing.ts';

const pageSize = 25;
/** Every ticket that is not closed has a wake time, and so is in this index. */
const theEndOfTime = '9999-12-31T23:59:59Z';

/** How far it came in the index of wake times: which shard, and after which ticket. */
interface Place {
  readonly shard: number;
  readonly after?: DueTicket;
}

const placeOf = (cursor: string | undefined): Place =>
  cursor === undefined ? { shard: 0 } : (JSON.parse(cursor) as Place);

function following({ shard }: Place, page: readonly DueTicket[], shards: number): Place | undefined {
  const last = page.at(-1);
  if (page.length === pageSize && last !== undefined) return { shard, after: last };
  return shard + 1 < shards ? { shard: shard + 1 } : undefined;
}

/**
 * Counts the deadlines of open tickets by the newest calendar, a page of them. One whose clock wakes later by
 * it comes up again further on, and is left as it is then.
 */
export const drawRecompute: Draw<'recompute'> = async (_, cursor, drawing, log) => {
  const { tickets, records, policies, now } = drawing;
  const place = placeOf(cursor);
  const [calendar, page] = await Promise.all([
    records.calendar(),
    tickets.dueBefore(theEndOfTime, place.shard, pageSize, place.after),
  ]);
  const drawn = await onEach(
    page.map(({ number }) => number),
    log,
    async (number) => {
      const change = await changeByHistory(tickets, number, async (history) => {
        const { ticket } = history;
        const countedBy = ticket.cycle.calendarVersion;
        if (countedBy === calendar.version) return undefined;
        const [before, policy] = await Promise.all([
          policies.calendarOf(countedBy),
          policies.policy(ticket.policyVersion),
        ]);
        return recompute(history, { before, rules: { policy, calendar }, now: now() });
      });
      return change !== undefined;
    },
  );
  const next = following(place, page, tickets.wakeShards);
  return { ...drawn, ...(next !== undefined && { next: JSON.stringify(next) }) };
};
