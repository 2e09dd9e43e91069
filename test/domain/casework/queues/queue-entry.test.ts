import { describe, expect, it } from 'vitest';
import { isOverdue } from '../../../../domain/ticketing/clock/overdue.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { applyEvent } from '../../../../domain/casework/queues/ticket-projection.ts';
import { isEntryOverdue } from '../../../../domain/casework/queues/queue-entry.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { BusyCountry } from '../../../builders/busy-country.ts';
import { seedsFrom, tryEach } from '../../../builders/chance.ts';

/** What the queues show of a ticket once all of its events were heard. */
function lineOf(events: readonly TicketEvent[]) {
  const known = events.reduce<ReturnType<typeof applyEvent> | undefined>(
    (before, event) => applyEvent(before, event, { levels: [] }),
    undefined,
  );
  if (known === undefined) throw new Error('Nothing happened to it.');
  return known.shows;
}

/** Around every moment at which anything can become late. */
const momentsOf = ({ cycle, pause, windowEndsAt, nextWakeAt, submittedAt }: Ticket): readonly Instant[] =>
  [submittedAt, cycle.acknowledgeBy, cycle.respondBy, pause?.resumeAt, windowEndsAt, nextWakeAt].flatMap(
    (at) => (at === undefined ? [] : [at, plusSeconds(at, 1), plusSeconds(at, 86_400)]),
  );

describe('a line of a queue', () => {
  it('is overdue exactly when the ticket is that it stands for, whatever its life', async () => {
    await tryEach(seedsFrom(40, 8), (seed) => {
      const country = new BusyCountry(400, seed);
      const lives = Map.groupBy(country.events, ({ number }) => number);
      for (const ticket of country.heads.filter(({ status }) => status !== 'closed')) {
        const entry = lineOf(lives.get(ticket.number) ?? []);
        for (const now of momentsOf(ticket)) {
          const where = [ticket.number, ticket.status, now];
          expect([...where, isEntryOverdue(entry, now)]).toEqual([...where, isOverdue(ticket, now)]);
        }
      }
    });
  });
});
