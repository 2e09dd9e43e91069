import { describe, expect, it } from 'vitest';
import {
  type ComparableTicket,
  type ComparableTickets,
  mostCompared,
} from '../../../domain/ticketing/tickets/comparable-tickets.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aClosingOf, aReminderOf, aStoredTicket, aSubmissionToStore } from '../../builders/submission.ts';

/** The store, and the tickets by which it was to be found. */
interface ComparableUnderTest {
  readonly store: TicketStore;
  readonly comparable: ComparableTickets;
}

const number = '261100000013';

/** What is kept of the ticket of this number. */
function aComparable(details: Partial<ComparableTicket> = {}): ComparableTicket {
  const { holder: office, category, kind, submittedAt: sentAt } = aStoredTicket();
  return {
    number,
    office,
    category,
    kind,
    sentAt,
    version: 1,
    key: '1',
    place: { region: 'mkoa-dar', council: 'kinondoni-mc', ward: 'kata-kawe' },
    said: new Map([
      ['t1a', 'matter'],
      ['t2b', 'subject'],
      ['w3c', 'word'],
      ['w4d', 'name'],
    ]),
    ...details,
  };
}

const aSubmissionWith = (comparable: ComparableTicket) => ({
  ...aSubmissionToStore({ ticket: { number: comparable.number } }),
  comparable,
});

/** What every store of tickets does with those that others are compared with. `open` gives empty ones. */
export function comparableTicketsContract(open: () => Promise<ComparableUnderTest>): void {
  const { office, category } = aComparable();

  describe('tickets that others are compared with', () => {
    it('are none where none was sent', async () => {
      const { comparable } = await open();
      expect(await comparable.openAt(office, category)).toEqual([]);
    });

    it('are found by office and category alone, with all that was kept', async () => {
      const { store, comparable } = await open();
      const kept = aComparable({ sameAs: '261100000021', namesSomebody: true });
      await store.submit(aSubmissionWith(kept));
      expect(await comparable.openAt(office, category)).toEqual([kept]);
      expect(await comparable.openAt(office, `${category}-mengine`)).toEqual([]);
      expect(await comparable.openAt(`${office}-nyingine`, category)).toEqual([]);
    });

    it('may lack a place, and words', async () => {
      const { comparable } = await open();
      const bare = omit(aComparable({ said: new Map() }), 'place');
      await comparable.keep(bare);
      expect(await comparable.openAt(office, category)).toEqual([bare]);
    });

    it('come once, however often they are sent', async () => {
      const { store, comparable } = await open();
      const submission = aSubmissionWith(aComparable());
      await Promise.all([store.submit(submission), store.submit(submission), store.submit(submission)]);
      expect(await comparable.openAt(office, category)).toHaveLength(1);
    });

    it('are not there of a ticket that was not stored', async () => {
      const { store, comparable } = await open();
      await store.submit(aSubmissionToStore({ ticket: { number } }));
      const taken = aSubmissionWith(aComparable({ said: new Map([['t9', 'matter']]) }));
      await store.submit({ ...taken, idempotency: { ...taken.idempotency, seed: 'another' } });
      expect(await comparable.openAt(office, category)).toEqual([]);
    });

    it('are the newest where there are many, the last sent first', async () => {
      const { comparable } = await open();
      const many = Array.from({ length: mostCompared + 2 }, (_, at) =>
        aComparable({
          number: String(261_100_000_000 + at),
          sentAt: plusSeconds(aComparable().sentAt, at),
          said: new Map(),
        }),
      );
      for (const ticket of many) await comparable.keep(ticket);
      const found = await comparable.openAt(office, category);
      expect(found.map((ticket) => ticket.number)).toEqual(
        many
          .slice(2)
          .map((ticket) => ticket.number)
          .toReversed(),
      );
    });

    it('stay while their ticket is open', async () => {
      const { store, comparable } = await open();
      const submission = aSubmissionWith(aComparable());
      await store.submit(submission);
      await store.save(aReminderOf(submission.ticket));
      expect(await comparable.openAt(office, category)).toHaveLength(1);
    });

    it('are gone with the change that closes their ticket, and come back with no version before it', async () => {
      const { store, comparable } = await open();
      const submission = aSubmissionWith(aComparable());
      await store.submit(submission);
      const closing = aClosingOf(submission.ticket);
      expect(await store.save(closing)).toBe('saved');
      expect(await store.save(closing)).toBe('saved'); // again, when its answer was lost
      expect(await comparable.openAt(office, category)).toEqual([]);
      await comparable.keep(aComparable());
      expect(await comparable.openAt(office, category)).toEqual([]);
    });

    it('stay where a change that came too late was to close their ticket', async () => {
      const { store, comparable } = await open();
      const submission = aSubmissionWith(aComparable());
      await store.submit(submission);
      await store.save(aReminderOf(submission.ticket));
      expect(await store.save(aClosingOf(submission.ticket))).toBe('stale');
      expect(await comparable.openAt(office, category)).toHaveLength(1);
    });

    it('come back with a later version: their ticket is open again', async () => {
      const { store, comparable } = await open();
      const submission = aSubmissionWith(aComparable());
      await store.submit(submission);
      const closing = aClosingOf(submission.ticket);
      await store.save(closing);
      const again = aComparable({ version: closing.ticket.version + 1 });
      await comparable.keep(again);
      expect(await comparable.openAt(office, category)).toEqual([again]);
    });
  });
}
