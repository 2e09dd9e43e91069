import { describe, expect, it } from 'vitest';
import { aReminderOf, aSubmissionToStore } from '../../../builders/submission.ts';
import { collected } from '../../../builders/collected.ts';
import { numberAt, type StoreUnderTest } from './under-test.ts';

/** Which events it says happened between two moments. `open` gives an empty one. */
export function eventsBetweenContract(open: () => Promise<StoreUnderTest>): void {
  describe('events between two moments', () => {
    it('are those from the first to before the second, over the hours', async () => {
      const { store } = await open();
      const moments = [
        '2026-11-24T05:59:59Z',
        '2026-11-24T06:00:00Z',
        '2026-11-24T06:59:59Z',
        '2026-11-24T07:00:00Z',
        '2026-11-24T08:10:00Z',
      ] as const;
      for (const [place, submittedAt] of moments.entries()) {
        await store.submit(aSubmissionToStore({ ticket: { number: numberAt(place), submittedAt } }));
      }

      const events = await collected(store.eventsBetween('2026-11-24T06:00:00Z', '2026-11-24T08:10:00Z'));

      expect(events.map(({ at }) => at).toSorted()).toEqual(moments.slice(1, 4));
    });

    it('are whole, and those of one ticket come in order', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const change = aReminderOf(submission.ticket, 60);
      await store.save(change);

      const events = await collected(store.eventsBetween('2026-11-24T06:00:00Z', '2026-11-24T07:00:00Z'));

      expect(events).toEqual([submission.event, change.event]);
    });

    it('are all of them when there are more than one read takes', async () => {
      const { store } = await open();
      const numbers = Array.from({ length: 450 }, (_, place) => numberAt(place));
      for (let start = 0; start < numbers.length; start += 50) {
        await Promise.all(
          numbers
            .slice(start, start + 50)
            .map((number) => store.submit(aSubmissionToStore({ ticket: { number } }))),
        );
      }

      const events = await collected(store.eventsBetween('2026-11-24T06:00:00Z', '2026-11-24T06:00:01Z'));

      expect(events.map(({ number }) => number).toSorted()).toEqual(numbers);
    });
  });
}
