import { describe, expect, it } from 'vitest';
import { linkOfEvent } from '../../../../adapters/dynamodb/items/links.ts';
import { hashing } from '../../../../adapters/crypto/hashing.ts';
import { sealedContact } from '../../../../domain/audit/contact-commitment.ts';
import type { Change } from '../../../../domain/ticketing/tickets/event.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { aContactLeft, sealedOnSending } from '../../../builders/contact.ts';
import {
  aClosingOf,
  aReminderOf,
  aReplyTo,
  aStoredTicket,
  aSubmissionToStore,
} from '../../../builders/submission.ts';
import { asStored, numberAt, type StoreUnderTest } from './under-test.ts';

/** What it does when a change is saved. `open` gives an empty one. */
export function savingContract(open: () => Promise<StoreUnderTest>): void {
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

    it('undoes no answer that was opened, and does everything else', async () => {
      const { store } = await open();
      const { ticket } = aSubmissionToStore();
      await store.submit(aSubmissionToStore());
      const reminder = aReminderOf(ticket);
      const undoing = {
        ...reminder,
        event: { ...reminder.event, type: 'undo-response', facts: {} },
      } as Change;
      await store.markAnswerSeen({ ...ticket, version: 7 });
      expect((await store.load(ticket.number))?.answerSeen).toBeUndefined();

      await store.markAnswerSeen(ticket);

      expect((await store.load(ticket.number))?.answerSeen).toBe(true);
      expect(await store.save(undoing)).toBe('stale');
      expect(await store.save(reminder)).toBe('saved');
      expect(await store.load(ticket.number)).not.toHaveProperty('answerSeen');
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
      expect(file?.page.written).toEqual(new Map([[2, { message: 'Tumeanza kuchimba.' }]]));
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

      const left = {
        phone: '+255754111222',
        email: 'asha@example.com',
        name: 'Asha Juma',
        seed: 'of-the-act',
      };
      await store.save({ ...aReminderOf(submission.ticket), contact: aContactLeft(left) });

      const { digest: gives } = sealedOnSending(left);
      expect(await vault.contactOf(number)).toEqual({ v: 1, number, ...left, gives });
    });

    it('adds what is left to a contact that is there, whose seed stays', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore({ phone: '+255712345678' });
      await store.submit(submission);

      const left = { name: 'Asha Juma', seed: 'of-the-act' };
      const before = submission.event.contactLeft ?? {};
      const sealed = sealedContact(left, ['name'], { salt: 'a1'.repeat(16), before, hashing });
      const { salts, digest: gives } = sealed;
      await store.save({ ...aReminderOf(submission.ticket), contact: { ...left, salts } });

      expect(await vault.contactOf(submission.ticket.number)).toMatchObject({
        ...(submission.contact && omit(submission.contact, 'salts')),
        name: 'Asha Juma',
        gives,
      });
    });

    it('puts beside a contact whether it is safe, and takes nothing of it away', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore({ phone: '+255712345678', email: 'asha@example.com' });
      await store.submit(submission);
      const contact = aContactLeft({ safe: false, seed: 'of-the-act' });
      await store.save({ ...aReminderOf(submission.ticket), contact });

      expect(await vault.contactOf(submission.ticket.number)).toMatchObject({
        ...(submission.contact && omit(submission.contact, 'salts')),
        safe: false,
      });
    });

    it('leaves no contact with a change that came too late', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      await store.save(aReminderOf(submission.ticket));

      const contact = aContactLeft({ phone: '+255754111222', seed: 'of-the-act' });
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
        expect((await store.open(besides.ticket.number))?.page.written).toEqual(
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
}
