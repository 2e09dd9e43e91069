import { describe, expect, it } from 'vitest';
import { aReminderOf, aReplyTo, aSubmissionToStore } from '../../../builders/submission.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { StoreUnavailable } from '../../../../domain/foundation/vocabulary/store-unavailable.ts';
import {
  eventsPerSnapshot,
  historySince,
  snapshotOf,
} from '../../../../domain/ticketing/tickets/snapshot.ts';
import { CorruptItem } from '../../../../domain/ticketing/tickets/ticket-store.ts';
import { numberAt, type StoreUnderTest } from './under-test.ts';

/** What it gives of a ticket. `open` gives an empty one. */
export function readingContract(open: () => Promise<StoreUnderTest>): void {
  describe('reading', () => {
    it('knows nothing of a number that was never given', async () => {
      const { store } = await open();

      expect(await store.state(numberAt(404))).toBeUndefined();
      expect(await store.load(numberAt(404))).toBeUndefined();
      expect(await store.open(numberAt(404))).toBeUndefined();
      expect(await store.history(numberAt(404))).toBeUndefined();
      expect(await store.eventsOf(numberAt(404))).toEqual([]);
    });

    it('gives the head alone as it is with its history', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      await store.save(aReminderOf(submission.ticket));

      const { number } = submission.ticket;
      expect(await store.state(number)).toEqual((await store.history(number))?.ticket);
    });

    it('tells events in their order, past the ninth too', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      let ticket = submission.ticket;
      for (let reminder = 0; reminder < 11; reminder += 1) {
        const change = aReminderOf(ticket, 60 * reminder);
        await store.save(change);
        ticket = change.ticket;
      }

      const versions = (await store.eventsOf(ticket.number)).map(({ version }) => version);

      expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

      const after = async (version: number) =>
        (await store.eventsAfter(ticket.number, version, 5)).map((event) => event.version);
      expect(await after(0)).toEqual([1, 2, 3, 4, 5]);
      expect(await after(8)).toEqual([9, 10, 11, 12]);
      expect(await after(12)).toEqual([]);
    });

    it.each([
      ['act', { type: 'celebrate', guests: 3 }],
      ['word beside the facts', { by: { actor: 'ancestor' } }],
      ['word among the facts', { type: 'submit', facts: { secretKey: '1', way: 'dove' } }],
    ])(
      'of a ticket with an event that only a later release knows for its %s are refused until later, and the event is told as it is',
      async (_, changes) => {
        const { store } = await open();
        const submission = aSubmissionToStore();
        await store.submit(submission);
        const { event, ...change } = aReminderOf(submission.ticket, 60);
        const later = { ...event, ...changes };
        await store.save({ ...change, event: later as unknown as TicketEvent });

        const { number } = submission.ticket;
        for (const reading of ['load', 'open', 'history', 'eventsOf'] as const)
          await expect(store[reading](number)).rejects.toThrow(StoreUnavailable);
        expect(await store.state(number)).toMatchObject({ number, version: 2 });
        const { version, at } = later;
        expect(await store.eventsToTell(number)).toEqual([
          submission.event,
          { number, version, at, unread: expect.objectContaining(later) as unknown },
        ]);
      },
    );

    it('of a ticket with an event that is broken says so', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const { event, ...change } = aReminderOf(submission.ticket, 60);
      const broken = { ...event, by: { actor: 'ancestor' }, policy: 'first' };
      await store.save({ ...change, event: broken as unknown as TicketEvent });

      for (const reading of ['load', 'open', 'history', 'eventsOf'] as const)
        await expect(store[reading](submission.ticket.number)).rejects.toThrow(CorruptItem);
    });

    it('pages what is shown of a long history, and decides on what of it still counts', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      let ticket = submission.ticket;
      for (let version = 2; version <= 50; version += 1) {
        const change = aReplyTo(ticket, { message: `ujumbe ${version}` });
        await store.save(change);
        ticket = change.ticket;
      }
      const versions = (events: readonly TicketEvent[]) => events.map(({ version }) => version);
      const from = (first: number, last: number) =>
        Array.from({ length: last - first + 1 }, (_, place) => first + place);

      const file = await store.open(ticket.number);
      expect(versions(file?.page.events ?? [])).toEqual(from(31, 50));
      expect([...(file?.page.written ?? [])].map(([version]) => version).toSorted((a, b) => a - b)).toEqual(
        from(31, 50),
      );
      expect(file?.ticket.version).toBe(50);
      expect(file?.texts).toEqual(submission.texts);

      const older = await store.pageBefore(ticket.number, 31);
      expect(versions(older.events)).toEqual(from(11, 30));
      expect(older.written.get(30)).toEqual({ message: 'ujumbe 30' });
      const oldest = await store.pageBefore(ticket.number, 11);
      expect(versions(oldest.events)).toEqual(from(1, 10));
      expect([...oldest.written.keys()].toSorted((a, b) => a - b)).toEqual(from(2, 10));
      expect(await store.pageBefore(ticket.number, 1)).toEqual({ events: [], written: new Map() });

      const all = await store.eventsOf(ticket.number);
      const snapshot = snapshotOf(all.slice(0, 48));
      const { events = [] } = (await store.history(ticket.number)) ?? {};
      expect(events).toEqual(historySince(snapshot, all.slice(-eventsPerSnapshot)));
    });

    it('finds what the citizen wrote alone, without the ticket', async () => {
      const { store } = await open();
      const texts = { subject: 'Maji', description: 'Hayatoki.', officerName: 'Anna Mushi' };
      const { ticket, ...submission } = aSubmissionToStore({ texts });
      await store.submit({ ticket, ...submission });

      expect(await store.textsOf(ticket.number)).toEqual(texts);
      expect(await store.textsOf('261100000013')).toBeUndefined();
    });

    it('finds what was written with one event, and nothing with another', async () => {
      const { store } = await open();
      const { ticket, ...submission } = aSubmissionToStore();
      await store.submit({ ticket, ...submission });
      const reply = aReplyTo(ticket, { message: 'Maji yamerudi.' });
      await store.save(reply);

      expect(await store.writtenWith(reply.event)).toEqual({ message: 'Maji yamerudi.' });
      expect(await store.writtenWith({ number: ticket.number, version: 3 })).toBeUndefined();
    });
  });
}
