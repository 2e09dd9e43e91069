import { beforeEach, describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { chainLinkTo } from '../../../domain/audit/chain.ts';
import type { Submissions } from '../../../domain/audit/receipt-proof.ts';
import type { TicketStore } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { aReminderOf, aSubmissionToStore } from '../../builders/submission.ts';

interface SubmissionsUnderTest {
  readonly submissions: Submissions;
  readonly store: TicketStore;
}

/** What the record has of submissions, wherever it lies. `open` gives an empty one. */
export function submissionsContract(open: () => Promise<SubmissionsUnderTest>): void {
  describe('a submission on record', () => {
    const submission = aSubmissionToStore();
    const { number } = submission.ticket;
    let given: SubmissionsUnderTest;

    beforeEach(async () => {
      given = await open();
      await given.store.submit(submission);
      await given.store.save(aReminderOf(submission.ticket));
    });

    it('has its date, its salt, and the hash that its entry gives', async () => {
      const found = await given.submissions.submissionOf(number);

      expect(found).toMatchObject({ number, at: submission.event.at, salt: submission.salt });
      const { hash } = chainLinkTo(undefined, { chain: 'events', number }, found?.entry ?? {}, hashing);
      expect(found?.hash).toBe(hash);
      expect(found?.entry).toMatchObject({ entity: 'event', type: 'submit', version: 1 });
    });

    it('has no text', async () => {
      const text = JSON.stringify(await given.submissions.submissionOf(number));

      for (const written of Object.values(submission.texts)) expect(text).not.toContain(written);
    });

    it('is none of a ticket that there is not', async () => {
      expect(await given.submissions.submissionOf('261100000033')).toBeUndefined();
    });
  });
}
