import { describe, expect, it } from 'vitest';
import { confirmPhone, disownPhone } from '../../../../domain/casework/acts/citizen/phone.ts';
import { phoneListings } from '../../../../domain/ticketing/tickets/phone-tickets.ts';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import { aContactLeft } from '../../../builders/contact.ts';
import { aClosingOf, aReminderOf, aSubmissionToStore } from '../../../builders/submission.ts';
import { theRules } from '../../../builders/ticket.ts';
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

      expect(await phoneTickets.ticketsOf([mark], 10, 'typed')).toEqual([
        numberAt(1),
        numberAt(2),
        numberAt(4),
      ]);
      expect(await phoneTickets.ticketsOf([another], 10, 'typed')).toEqual([numberAt(3)]);
    });

    it('are given as many as are asked for, over all marks of the phone', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(sent(1, '2026-11-24T06:00:00Z'));
      await store.submit(sent(2, '2026-11-25T06:00:00Z', another));
      await store.submit(sent(3, '2026-11-26T06:00:00Z'));

      expect(await phoneTickets.ticketsOf([another, mark], 2, 'typed')).toEqual([numberAt(3), numberAt(2)]);
      expect(await phoneTickets.ticketsOf([mark, another], 10, 'typed')).toHaveLength(3);
      expect(await phoneTickets.ticketsOf(['c'.repeat(64)], 10, 'typed')).toEqual([]);
    });

    it('are listed apart where the phone is confirmed', async () => {
      const { store, phoneTickets } = await open();
      const dialled = { number: numberAt(1), channel: 'ussd' } as const;
      await store.submit(aSubmissionToStore({ ticket: dialled, phone, phoneMark: mark }));
      await store.submit(sent(2, '2026-11-25T06:00:00Z'));

      expect(await phoneTickets.ticketsOf([mark], 10, 'confirmed')).toEqual([numberAt(1)]);
      expect(await phoneTickets.ticketsOf([mark], 10, 'typed')).toEqual([numberAt(2)]);
    });

    it('change the listing, under the newest mark, where their owner says yes', async () => {
      const { store, phoneTickets } = await open();
      const submission = sent(1, '2026-11-24T06:00:00Z', another);
      await store.submit(submission);
      const before = submission.ticket;
      const change = confirmPhone(
        { ticket: before },
        { by: { actor: 'citizen' }, at: '2026-11-25T06:00:00Z' },
      );

      const phoneSettled = { marks: [mark, another], isTheirs: true } as const;
      expect(await store.save({ ...change, phoneSettled })).toBe('saved');

      expect(await phoneTickets.ticketsOf([mark, another], 10, 'typed')).toEqual([]);
      expect(await phoneTickets.ticketsOf([mark], 10, 'confirmed')).toEqual([numberAt(1)]);
    });

    it('are listed nowhere, and have no phone, where their owner says no', async () => {
      const { store, phoneTickets, vault } = await open();
      const submission = sent(1, '2026-11-24T06:00:00Z');
      await store.submit(submission);
      const before = submission.ticket;
      const input = { by: { actor: 'system' }, at: '2026-11-25T06:00:00Z' } as const;
      const change = disownPhone({ ticket: before }, input, theRules());
      const contact = { seed: 'of-the-act', salts: { phone: 'd0'.repeat(16) }, removed: ['phone'] } as const;

      const phoneSettled = { marks: [mark, another], isTheirs: false } as const;
      expect(await store.save({ ...change, contact, phoneSettled })).toBe('saved');

      for (const listing of phoneListings)
        expect(await phoneTickets.ticketsOf([mark], 10, listing)).toEqual([]);
      expect(await vault.contactOf(numberAt(1))).not.toHaveProperty('phone');
    });

    it('are found behind however many newer ones their owner did not want', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(sent(1, '2026-11-23T06:00:00Z'));
      for (let place = 2; place <= 14; place += 1) {
        const submission = sent(place, `2026-11-24T06:00:${place + 10}Z`);
        await store.submit(submission);
        const input = { by: { actor: 'system' }, at: '2026-11-25T06:00:00Z' } as const;
        const change = disownPhone({ ticket: submission.ticket }, input, theRules());
        const contact = {
          seed: 'of-the-act',
          salts: { phone: 'd0'.repeat(16) },
          removed: ['phone'],
        } as const;
        const phoneSettled = { marks: [mark], isTheirs: false } as const;
        expect(await store.save({ ...change, contact, phoneSettled })).toBe('saved');
      }

      expect(await phoneTickets.ticketsOf([mark], 1, 'typed')).toEqual([numberAt(1)]);
    });

    it('do not hold one that was sent without a mark', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(aSubmissionToStore({ phone }));

      expect(await phoneTickets.ticketsOf([mark], 10, 'typed')).toEqual([]);
    });

    it('do not hold a submission that repeats another', async () => {
      const { store, phoneTickets } = await open();
      await store.submit(aSubmissionToStore({ seed: 'same' }));
      await store.submit(aSubmissionToStore({ seed: 'same', phone, phoneMark: mark }));

      expect(await phoneTickets.ticketsOf([mark], 10, 'typed')).toEqual([]);
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

      expect(await phoneTickets.ticketsOf([mark], 10, 'typed')).toEqual([numberAt(2), numberAt(1)]);
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

      expect(await phoneTickets.ticketsOf([mark], 10, 'typed')).toEqual([]);
    });
  });
}
