import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import type { TicketStore } from '../../../../domain/ticketing/tickets/ticket-store.ts';
import { aClosingOf, aReminderOf, aSubmissionToStore } from '../../../builders/submission.ts';
import { numberAt, type StoreUnderTest } from './under-test.ts';

/** Which tickets it says are due. `open` gives an empty one. */
export function whatIsDueContract(open: () => Promise<StoreUnderTest>): void {
  describe('what is due', () => {
    const wakes = ['2026-11-26T06:00:02Z', '2026-11-26T06:00:00Z', '2026-11-26T06:00:01Z'] as const;

    async function withThreeWaiting(): Promise<TicketStore> {
      const { store } = await open();
      for (const [place, nextWakeAt] of wakes.entries()) {
        await store.submit(aSubmissionToStore({ ticket: { number: numberAt(place), nextWakeAt } }));
      }
      return store;
    }

    const inAllShards = async (store: TicketStore, before: Instant) => {
      const shards = Array.from({ length: store.wakeShards }, (_, shard) => shard);
      return (await Promise.all(shards.map((shard) => store.dueBefore(before, shard, 100)))).flat();
    };

    it('is every ticket whose wake time has passed, and not one that wakes this very second', async () => {
      const store = await withThreeWaiting();

      const due = await inAllShards(store, '2026-11-26T06:00:02Z');

      expect(due.toSorted((a, b) => a.number.localeCompare(b.number))).toEqual([
        { number: numberAt(1), nextWakeAt: '2026-11-26T06:00:00Z' },
        { number: numberAt(2), nextWakeAt: '2026-11-26T06:00:01Z' },
      ]);
    });

    it('comes the longest overdue first, page after page, each ticket once', async () => {
      const { store } = await open();
      const numbers = Array.from({ length: 24 }, (_, place) => numberAt(place));
      for (const [place, number] of numbers.entries()) {
        const nextWakeAt = wakes[place % 3] ?? wakes[0];
        await store.submit(aSubmissionToStore({ ticket: { number, nextWakeAt } }));
      }

      const all = await inAllShards(store, '2026-12-01T00:00:00Z');
      const paged = [];
      for (let shard = 0; shard < store.wakeShards; shard += 1) {
        let page = await store.dueBefore('2026-12-01T00:00:00Z', shard, 2);
        while (page.length > 0) {
          paged.push(...page);
          page = await store.dueBefore('2026-12-01T00:00:00Z', shard, 2, page.at(-1));
        }
      }

      expect(paged).toHaveLength(24);
      expect(new Set(paged.map(({ number }) => number)).size).toBe(24);
      expect(all.map(({ number }) => number).toSorted()).toEqual(
        paged.map(({ number }) => number).toSorted(),
      );
      const [first] = await store.dueBefore('2026-12-01T00:00:00Z', 0, 1);
      expect(first?.nextWakeAt).toBe('2026-11-26T06:00:00Z');
    });

    it('is no longer a ticket that was put off, and never one that is closed', async () => {
      const store = await withThreeWaiting();
      const first = await store.load(numberAt(1));
      const second = await store.load(numberAt(2));
      if (first === undefined || second === undefined) throw new Error('Both were stored.');

      await store.save(aClosingOf(first));
      await store.save({
        ...aReminderOf(second),
        ticket: { ...aReminderOf(second).ticket, nextWakeAt: '2026-12-24T06:00:00Z' },
      });

      expect(await inAllShards(store, '2026-11-26T06:00:02Z')).toEqual([]);
    });
  });
}
