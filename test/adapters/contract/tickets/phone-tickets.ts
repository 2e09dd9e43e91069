import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../domain/time/instant.ts';
import { aContactLeft } from '../../../builders/contact.ts';
import { aClosingOf, aReminderOf, aSubmissionToStore } from '../../../builders/submission.ts';
import { numberAt, type StoreUnderTest } from './under-test.ts';

const phone = '+255712345678';
const mark = 'a'.repeat(64);
const another = 'b'.repeat(64);

/** What it lists by phones. `open` gives an empty one. */
export function phoneTicketsContract(open: () => Promise<StoreUnderTest>): void {
  describe('the tickets of a phone', () => {
    const sent = (place: number, submittedAt: Instant, phoneMark = mark) =>
      aSubmissionToStore({ ticket: { number: numberAt(place), submittedAt }, phone, phoneMark });

    it('are listed with their submission, the newest first, and those of no other phone', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(sent(2, '2026-11-24T06:00:00Z'));
      await store.submit(sent(3, '2026-11-25T06:00:00Z', another));
      await store.submit(sent(1, '2026-11-26T06:00:00Z'));
      await store.submit(sent(4, '2026-11-23T06:00:00Z'));

      expect(await phoneTickets.ticketsOf([mark], 10)).toEqual([numberAt(1), numberAt(2), numberAt(4)]);
      expect(await phoneTickets.ticketsOf([another], 10)).toEqual([numberAt(3)]);
    });

    it('are given as many as are asked for, over all marks of the phone', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(sent(1, '2026-11-24T06:00:00Z'));
      await store.submit(sent(2, '2026-11-25T06:00:00Z', another));
      await store.submit(sent(3, '2026-11-26T06:00:00Z'));

      expect(await phoneTickets.ticketsOf([another, mark], 2)).toEqual([numberAt(3), numberAt(2)]);
      expect(await phoneTickets.ticketsOf([mark, another], 10)).toHaveLength(3);
      expect(await phoneTickets.ticketsOf(['c'.repeat(64)], 10)).toEqual([]);
    });

    it('do not hold one that was sent without a mark', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(aSubmissionToStore({ phone }));

      expect(await phoneTickets.ticketsOf([mark], 10)).toEqual([]);
    });

    it('do not hold a submission that repeats another', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(aSubmissionToStore({ seed: 'same' }));
      await store.submit(aSubmissionToStore({ seed: 'same', phone, phoneMark: mark }));

      expect(await phoneTickets.ticketsOf([mark], 10)).toEqual([]);
    });

    it('hold one to which the phone was left later, by when it was sent', async () => {
      const { store, phoneTickets } = await open();
      const older = aSubmissionToStore({
        ticket: { number: numberAt(1), submittedAt: '2026-11-20T06:00:00Z' },
      });
      await store.submit(older);
      await store.submit(sent(2, '2026-11-24T06:00:00Z'));
      const contact = aContactLeft({ phone, seed: 'of-the-act', phoneMark: mark });

      expect(await store.save({ ...aReminderOf(older.ticket), contact })).toBe('saved');

      expect(await phoneTickets.ticketsOf([mark], 10)).toEqual([numberAt(2), numberAt(1)]);
    });

    it('keep the mark out of the contact', async () => {
      const { store, vault } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      const contact = aContactLeft({ phone, seed: 'of-the-act', phoneMark: mark });
      await store.save({ ...aReminderOf(submission.ticket), contact });

      expect(JSON.stringify(await vault.contactOf(submission.ticket.number))).not.toContain(mark);
    });

    it('hold none for a change that came too late', async () => {
      const { store, phoneTickets } = await open();
      const submission = aSubmissionToStore();
      await store.submit(submission);
      await store.save(aReminderOf(submission.ticket));
      const contact = aContactLeft({ phone, seed: 'of-the-act', phoneMark: mark });

      expect(await store.save({ ...aClosingOf(submission.ticket), contact })).toBe('stale');

      expect(await phoneTickets.ticketsOf([mark], 10)).toEqual([]);
    });
  });
}
