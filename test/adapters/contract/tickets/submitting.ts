import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { describe, expect, it } from 'vitest';
import { anAttachment } from '../../../builders/attachment.ts';
import { aSubmissionToStore, someTexts } from '../../../builders/submission.ts';
import { asStored, numberAt, type StoreUnderTest } from './under-test.ts';

/** What every ticket store does when a ticket is submitted. `open` gives an empty one. */
export function submittingContract(open: () => Promise<StoreUnderTest>): void {
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
        page: { events: [event], written: new Map() },
        attachments: [],
      });
      const left = contact && omit(contact, 'salts');
      expect(await vault.contactOf(ticket.number)).toEqual({ ...left, gives: ticket.contact });
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

    it('keeps an e-mail address in the vault, and on the head by what its citizen is told', async () => {
      const { store, vault } = await open();
      const told = { canBeTold: true, toldBy: ['sms', 'email'] } as const;
      const submission = aSubmissionToStore({
        ticket: told,
        phone: '+255712345678',
        email: 'asha@example.com',
      });
      await store.submit(submission);

      expect(await vault.contactOf(submission.ticket.number)).toMatchObject({
        phone: '+255712345678',
        email: 'asha@example.com',
      });
      expect(await store.load(submission.ticket.number)).toMatchObject(told);
      expect(JSON.stringify(await store.open(submission.ticket.number))).not.toContain('asha');
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
}
