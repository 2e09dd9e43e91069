import { describe, expect, it } from 'vitest';
import { linkOfEvent } from '../../../adapters/record/links.ts';
import type { AttachmentStore } from '../../../domain/attachments/attachment-store.ts';
import type { IdentityRequests } from '../../../domain/identities/identity-requests.ts';
import type { Instant } from '../../../domain/deadlines/instant.ts';
import type { TicketStore } from '../../../domain/tickets/ticket-store.ts';
import type { Change } from '../../../domain/tickets/event.ts';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import type { IdentityVault } from '../../../domain/tickets/identity-vault.ts';
import { anAttachment } from '../../builders/attachment.ts';
import {
  aClosingOf,
  aReminderOf,
  aReplyTo,
  aStoredTicket,
  aSubmissionToStore,
  someTexts,
} from '../../builders/submission.ts';
import { collected } from './collected.ts';

export interface StoreUnderTest {
  readonly store: TicketStore;
  readonly vault: IdentityVault;
  readonly requests: IdentityRequests;
  readonly attachments: AttachmentStore;
}

/** A ticket as it comes back: the store says which event was its last. */
const asStored = (ticket: Ticket): object => ({ ...ticket, lastHash: expect.any(String) as unknown });

/** Twelve digits, another ticket for each `place`. */
const numberAt = (place: number): string => `2611${String(place).padStart(8, '0')}`;

/** What every ticket store does. `open` gives an empty one. */
export function ticketStoreContract(open: () => Promise<StoreUnderTest>): void {
  describe('submitting', () => {
    it('stores head, event, texts and contact', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore({ phone: '+255712345678' });

      const { outcome } = await store.submit(submission);

      const { ticket, event, texts, contact } = submission;
      expect(outcome).toBe('stored');
      expect(await store.open(ticket.number)).toEqual({
        ticket: asStored(ticket),
        events: [event],
        texts,
        written: new Map(),
        attachments: [],
      });
      expect(await vault.contactOf(ticket.number)).toEqual(contact);
    });

    it('brings the attachments of a ticket, and of no other, when it is opened', async () => {
      const { store, attachments } = await open();
      const submission = aSubmissionToStore();
      const { number } = submission.ticket;
      await store.submit(submission);
      const [second, first] = [2, 1].map((place) => anAttachment({ number, place, upload: `ombi-${place}` }));
      for (const attachment of [second, first])
        if (attachment !== undefined) await attachments.take(attachment);
      await attachments.take(anAttachment({ number: numberAt(9) }));

      expect((await store.open(number))?.attachments).toEqual([first, second]);
      expect(await store.history(number)).not.toHaveProperty('attachments');
    });

    it('knows no contact of a citizen who gave none', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore();

      await store.submit(submission);

      expect(await vault.contactOf(submission.ticket.number)).toBeUndefined();
    });

    it('answers a used key with what it was used for, whatever the second body says', async () => {
      const { store } = await open();
      const first = aSubmissionToStore({ ticket: { number: numberAt(1) }, seed: 'same', bodyHash: 'first' });
      const second = aSubmissionToStore({
        ticket: { number: numberAt(2) },
        seed: 'same',
        bodyHash: 'second',
      });
      await store.submit(first);

      const answer = await store.submit(second);

      const record = { v: 1, number: numberAt(1), bodyHash: 'first', key: '1', attempt: 0 };
      expect(answer).toEqual({ outcome: 'repeated', record });
      expect(await store.submittedUnder('same')).toEqual(record);
      expect(await store.submittedUnder('another')).toBeUndefined();
      expect(await store.load(numberAt(2))).toBeUndefined();
    });

    it('refuses a number that another ticket has, and keeps the other', async () => {
      const { store } = await open();
      const first = aSubmissionToStore({ seed: 'one' });
      await store.submit(first);

      const answer = await store.submit(
        aSubmissionToStore({ seed: 'two', texts: { ...someTexts, subject: 'x' } }),
      );

      expect(answer).toEqual({ outcome: 'number-taken' });
      expect((await store.open(first.ticket.number))?.texts).toEqual(first.texts);
    });

    it('counts nothing for a submission that it refused', async () => {
      const { store } = await open();
      const source = { hash: 'one-source', limit: 2 };
      await store.submit(aSubmissionToStore({ ticket: { number: numberAt(1) }, source }));
      await store.submit(aSubmissionToStore({ ticket: { number: numberAt(1) }, seed: 'taken', source }));

      const { outcome } = await store.submit(aSubmissionToStore({ ticket: { number: numberAt(2) }, source }));

      expect(outcome).toBe('stored');
    });

    it("refuses a source's ticket beyond its daily limit, until the next day", async () => {
      const { store } = await open();
      const send = async (place: number, day: string): Promise<string> => {
        const source = { hash: 'one-source', day, limit: 2 };
        return (await store.submit(aSubmissionToStore({ ticket: { number: numberAt(place) }, source })))
          .outcome;
      };

      const outcomes = [
        await send(1, '2026-11-24'),
        await send(2, '2026-11-24'),
        await send(3, '2026-11-24'),
        await send(3, '2026-11-25'),
      ];

      expect(outcomes).toEqual(['stored', 'stored', 'too-many', 'stored']);
    });

    it('shows a repeat its ticket even when its source has had its share', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore({ source: { limit: 1 } });
      await store.submit(submission);

      const { outcome } = await store.submit(submission);

      expect(outcome).toBe('repeated');
    });

    it('makes 80 tickets of 100 that come at once, 20 of them with keys used twice', async () => {
      const { store } = await open();
      const sent = Array.from({ length: 100 }, (_, place) =>
        aSubmissionToStore({ ticket: { number: numberAt(place % 80) } }),
      );

      const outcomes = await Promise.all(sent.map((submission) => store.submit(submission)));

      const count = (outcome: string): number =>
        outcomes.filter((answer) => answer.outcome === outcome).length;
      expect({ stored: count('stored'), repeated: count('repeated') }).toEqual({ stored: 80, repeated: 20 });
    });
  });

  describe('requests to reveal identities', () => {
    /** As an act leaves it listed, or no longer. */
    const listed = (before: Ticket, listing: NonNullable<Change['listing']>): Change => ({
      ...aReplyTo(before, { reason: 'Kuna hatari.' }),
      listing,
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
        { number: numberAt(1), asked: 2, dueBy: '2026-11-27T09:00:00Z' },
      ]);

      await store.save(listed(again.ticket, { asked: 2 }));

      expect(await requests.open(5)).toEqual([]);
      expect((await store.open(numberAt(1)))?.written.size).toBe(3);
    });

    it('are not listed when the ticket moved on before', async () => {
      const { store, requests } = await open();
      const ticket = await sent(store, 1);
      await store.save(aReminderOf(ticket));

      const outcome = await store.save(listed(ticket, { asked: 2, dueBy: '2026-11-25T09:00:00Z' }));

      expect(outcome).toBe('stale');
      expect(await requests.open(5)).toEqual([]);
    });
  });

  describe('saving', () => {
    it('replaces the head and adds the event', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const change = aReminderOf(submission.ticket);

      const outcome = await store.save(change);

      const file = await store.open(submission.ticket.number);
      expect(outcome).toBe('saved');
      expect(file?.ticket).toEqual(asStored(change.ticket));
      expect(file?.events).toEqual([submission.event, change.event]);
    });

    it('takes away what the ticket lost', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);

      await store.save(aClosingOf(submission.ticket));

      expect(await store.load(submission.ticket.number)).not.toHaveProperty('nextWakeAt');
    });

    it('keeps what was written with an act beside its event, and the history free of it', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const change = aReplyTo(submission.ticket, { message: 'Tumeanza kuchimba.' });

      await store.save(change);

      const file = await store.open(submission.ticket.number);
      expect(file?.written).toEqual(new Map([[2, { message: 'Tumeanza kuchimba.' }]]));
      expect(await store.history(submission.ticket.number)).toEqual({
        ticket: asStored(change.ticket),
        events: [submission.event, change.event],
      });
    });

    it('finds a change stale that was decided on an earlier version', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const first = aReminderOf(submission.ticket);
      await store.save(first);

      const outcome = await store.save(aClosingOf(submission.ticket));

      expect(outcome).toBe('stale');
      expect(await store.load(submission.ticket.number)).toEqual(asStored(first.ticket));
    });

    it('leaves a contact in the vault with the change, and takes the seed that comes with it', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore();
      const { number } = submission.ticket;
      await store.submit(submission);

      const contact = { phone: '+255754111222', name: 'Asha Juma', seed: 'of-the-act' };
      await store.save({ ...aReminderOf(submission.ticket), contact });

      expect(await vault.contactOf(number)).toMatchObject({ v: 1, number, ...contact });
    });

    it('adds what is left to a contact that is there, whose seed stays', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore({ phone: '+255712345678' });
      await store.submit(submission);

      const contact = { name: 'Asha Juma', seed: 'of-the-act' };
      await store.save({ ...aReminderOf(submission.ticket), contact });

      expect(await vault.contactOf(submission.ticket.number)).toMatchObject({
        ...submission.contact,
        name: 'Asha Juma',
      });
    });

    it('leaves no contact with a change that came too late', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      await store.save(aReminderOf(submission.ticket));

      const contact = { phone: '+255754111222', seed: 'of-the-act' };
      expect(await store.save({ ...aClosingOf(submission.ticket), contact })).toBe('stale');

      expect(await vault.contactOf(submission.ticket.number)).toBeUndefined();
    });

    describe('what happens to another ticket besides', () => {
      const both = async ({ store }: StoreUnderTest) => {
        const [one, other] = [1, 2].map((place) =>
          aSubmissionToStore({ ticket: { number: numberAt(place) } }),
        );
        if (one === undefined || other === undefined) throw new Error('There are two.');
        await store.submit(one);
        await store.submit(other);
        return { change: aReminderOf(one.ticket), besides: aReplyTo(other.ticket, { message: 'Pia.' }) };
      };

      it('is saved with the change, each event tied to the last one of its own ticket', async () => {
        const opened = await open();
        const { change, besides } = await both(opened);

        expect(await opened.store.save({ ...change, besides })).toBe('saved');

        for (const { ticket, event } of [change, besides]) {
          const file = await opened.store.open(ticket.number);
          expect(file?.ticket).toEqual(asStored(ticket));
          expect(file?.events.at(-1)).toEqual(event);
        }
        const { store } = opened;
        expect((await store.open(besides.ticket.number))?.written).toEqual(
          new Map([[2, { message: 'Pia.' }]]),
        );
        expect(await store.save({ ...change, besides })).toBe('saved');
        const after = await store.load(besides.ticket.number);
        expect(after?.lastHash).toBeDefined();
        if (after !== undefined) expect(await store.save(aClosingOf(after))).toBe('saved');
      });

      it('and the change are both left when either ticket moved on', async () => {
        for (const moved of ['change', 'besides'] as const) {
          const opened = await open();
          const { store } = opened;
          const made = await both(opened);
          await store.save(aClosingOf(made[moved].before));

          expect(await store.save({ ...made.change, besides: made.besides })).toBe('stale');

          const versions = [made.change, made.besides].map(
            async ({ ticket }) => (await store.load(ticket.number))?.version,
          );
          expect(await Promise.all(versions)).toEqual(moved === 'change' ? [2, 1] : [1, 2]);
        }
      });
    });

    it('knows its own event again when an answer was lost and the change is saved once more', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const change = aReminderOf(submission.ticket);
      await store.save(change);

      const outcome = await store.save(change);

      expect(outcome).toBe('saved');
      expect(await store.eventsOf(submission.ticket.number)).toHaveLength(2);
    });

    it('ties each event to the one before it, and the head to the last', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const { number } = submission.ticket;
      for (const seconds of [60, 120]) {
        const ticket = await store.load(number);
        if (ticket !== undefined) await store.save(aReminderOf(ticket, seconds));
      }

      const [first, second, third] = await store.eventsOf(number);
      if (!first || !second || !third) throw new Error('Three events were stored.');
      const last = linkOfEvent(third, linkOfEvent(second, linkOfEvent(first).hash).hash);
      expect((await store.load(number))?.lastHash).toBe(last.hash);
    });

    it('ties a change of a ticket that was not loaded all the same', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const change = aReminderOf(submission.ticket);

      await store.save(change);

      const { hash } = linkOfEvent(change.event, linkOfEvent(submission.event).hash);
      expect((await store.load(submission.ticket.number))?.lastHash).toBe(hash);
    });

    it('finds a change stale that was decided on another last event', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);

      const outcome = await store.save(aReminderOf({ ...submission.ticket, lastHash: 'x'.repeat(43) }));

      expect(outcome).toBe('stale');
    });

    it('finds a change of a ticket that does not exist stale', async () => {
      const { store } = await open();

      expect(await store.save(aReminderOf(aStoredTicket()))).toBe('stale');
    });

    it('lets one of several changes that come at once through', async () => {
      const { store } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const changes = Array.from({ length: 8 }, (_, place) =>
        aReminderOf(submission.ticket, 60 * (place + 1)),
      );

      const outcomes = await Promise.all(changes.map((change) => store.save(change)));

      expect(outcomes.filter((outcome) => outcome === 'saved')).toHaveLength(1);
      expect(await store.eventsOf(submission.ticket.number)).toHaveLength(2);
    });
  });

  describe('reading', () => {
    it('knows nothing of a number that was never given', async () => {
      const { store } = await open();

      expect(await store.load(numberAt(404))).toBeUndefined();
      expect(await store.open(numberAt(404))).toBeUndefined();
      expect(await store.history(numberAt(404))).toBeUndefined();
      expect(await store.eventsOf(numberAt(404))).toEqual([]);
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

    it('finds what was written with one event, and nothing with another', async () => {
      const { store } = await open();
      const { ticket, ...submission } = aSubmissionToStore();
      await store.submit({ ticket, ...submission });
      await store.save(aReplyTo(ticket, { message: 'Maji yamerudi.' }));

      expect(await store.writtenWith(ticket.number, 2)).toEqual({ message: 'Maji yamerudi.' });
      expect(await store.writtenWith(ticket.number, 1)).toBeUndefined();
    });
  });

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
