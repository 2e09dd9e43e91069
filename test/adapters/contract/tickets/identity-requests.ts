import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import type { Change } from '../../../../domain/ticketing/tickets/event.ts';
import type { TicketStore } from '../../../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { aReminderOf, aReplyTo, aSubmissionToStore } from '../../../builders/submission.ts';
import { numberAt, type StoreUnderTest } from './under-test.ts';

/** What it lists of requests to reveal identities. `open` gives an empty one. */
export function identityRequestsContract(open: () => Promise<StoreUnderTest>): void {
  describe('requests to reveal identities', () => {
    const asker = 'asha';
    const askedAt = '2026-11-24T09:00:00Z';
    /** As an act leaves it listed, or no longer. */
    const listed = (
      before: Ticket,
      listing: Partial<NonNullable<Change['listing']>> & { readonly asked: number },
    ): Change => ({
      ...aReplyTo(before, { reason: 'Kuna hatari.' }),
      listing: { asker, askedAt, ...listing },
    });
    const sent = async (store: TicketStore, place: number): Promise<Ticket> => {
      const { ticket } = aSubmissionToStore({ ticket: { number: numberAt(place) } });
      await store.submit(aSubmissionToStore({ ticket: { number: numberAt(place) } }));
      return (await store.load(ticket.number)) ?? ticket;
    };

    it('are listed with what is due first before the rest, in pages', async () => {
      const { store, requests } = await open();
      const times: readonly Instant[] = [
        '2026-11-27T09:00:00Z',
        '2026-11-25T09:00:00Z',
        '2026-11-26T09:00:00Z',
      ];
      for (const [place, dueBy] of times.entries())
        await store.save(listed(await sent(store, place), { asked: 2, dueBy }));

      const first = await requests.open(2);
      const second = await requests.open(2, first.at(-1));

      const places = [...first, ...second].map(({ number }) => times[Number(number.slice(4))]);
      expect(places).toEqual(times.toSorted());
      expect(await requests.open(2, second.at(-1))).toEqual([]);
    });

    it('move in the list when they are due again, and leave it when they are settled', async () => {
      const { store, requests } = await open();
      const ticket = await sent(store, 1);
      const asked = listed(ticket, { asked: 2, dueBy: '2026-11-25T09:00:00Z' });
      await store.save(asked);
      const again = listed(asked.ticket, { asked: 2, dueBy: '2026-11-27T09:00:00Z' });
      await store.save(again);
      expect(await requests.open(5)).toEqual([
        { number: numberAt(1), asked: 2, dueBy: '2026-11-27T09:00:00Z', askedAt },
      ]);

      await store.save(listed(again.ticket, { asked: 2 }));

      expect(await requests.open(5)).toEqual([]);
      expect((await store.open(numberAt(1)))?.page.written.size).toBe(3);
    });

    it('stay listed with whoever asked, the newest first, in pages', async () => {
      const { store, requests } = await open();
      const times: readonly Instant[] = [
        '2026-11-24T10:00:00Z',
        '2026-11-24T12:00:00Z',
        '2026-11-24T11:00:00Z',
      ];
      for (const [place, at] of times.entries()) {
        const asked = listed(await sent(store, place), {
          asked: 2,
          askedAt: at,
          dueBy: '2026-11-27T09:00:00Z',
        });
        await store.save(asked);
        await store.save(listed(asked.ticket, { asked: 2, askedAt: at }));
      }
      await store.save(listed(await sent(store, 7), { asked: 2, asker: 'juma' }));

      const first = await requests.askedBy(asker, 2);
      const second = await requests.askedBy(asker, 2, first.at(-1));

      expect(first).toEqual([
        { number: numberAt(1), asked: 2, askedAt: times[1] },
        { number: numberAt(2), asked: 2, askedAt: times[2] },
      ]);
      expect(second).toEqual([{ number: numberAt(0), asked: 2, askedAt: times[0] }]);
      expect(await requests.askedBy('neema', 2)).toEqual([]);
    });

    it('are listed by the month in which they were asked once they are settled, the newest first, in pages', async () => {
      const { store, requests } = await open();
      const times: readonly Instant[] = [
        '2026-10-31T23:59:59Z',
        '2026-11-01T00:00:00Z',
        '2026-11-24T12:00:00Z',
        '2026-11-24T11:00:00Z',
      ];
      for (const [place, at] of times.entries()) {
        const asked = listed(await sent(store, place), {
          asked: 2,
          askedAt: at,
          dueBy: '2026-11-27T09:00:00Z',
        });
        await store.save(asked);
        if (place === 0) expect(await requests.settledOf('2026-10', 2)).toEqual([]);
        await store.save(listed(asked.ticket, { asked: 2, askedAt: at }));
      }
      await store.save(listed(await sent(store, 7), { asked: 2, dueBy: '2026-11-27T09:00:00Z' }));

      const first = await requests.settledOf('2026-11', 2);
      const second = await requests.settledOf('2026-11', 2, first.at(-1));

      expect([...first, ...second]).toEqual(
        [2, 3, 1].map((place) => ({ number: numberAt(place), asked: 2, askedAt: times[place] })),
      );
      expect(await requests.settledOf('2026-10', 2)).toHaveLength(1);
    });

    it('are found by ticket and event with who asked for which institution, also when they are settled', async () => {
      const { store, requests } = await open();
      const ticket = await sent(store, 1);
      const asked = listed(ticket, { asked: 2, institution: 'wakala', dueBy: '2026-11-25T09:00:00Z' });
      await store.save(asked);
      expect(await requests.find(numberAt(1), 2)).toEqual({ asker, institution: 'wakala' });

      await store.save(listed(asked.ticket, { asked: 2, institution: 'wakala' }));

      expect(await requests.find(numberAt(1), 2)).toEqual({ asker, institution: 'wakala' });
      expect(await requests.find(numberAt(1), 3)).toBeUndefined();
      expect(await requests.find(numberAt(2), 2)).toBeUndefined();
    });

    it('are found without an institution where they were listed before it was said', async () => {
      const { store, requests } = await open();
      await store.save(listed(await sent(store, 1), { asked: 2, dueBy: '2026-11-25T09:00:00Z' }));
      expect(await requests.find(numberAt(1), 2)).toEqual({ asker });
    });

    it('are not listed when the ticket moved on before', async () => {
      const { store, requests } = await open();
      const ticket = await sent(store, 1);
      await store.save(aReminderOf(ticket));

      const outcome = await store.save(listed(ticket, { asked: 2, dueBy: '2026-11-25T09:00:00Z' }));

      expect(outcome).toBe('stale');
      expect(await requests.open(5)).toEqual([]);
      expect(await requests.askedBy(asker, 5)).toEqual([]);
    });
  });
}
