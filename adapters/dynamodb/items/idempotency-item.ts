import * as z from 'zod';
import type { IdempotencyRecord, Submission } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { ticketKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

/** What an idempotency key was used for. It lasts as long as the ticket: it does not expire. */
export const idempotencyItem = z.looseObject({
  v: firstVersion,
  number: z.string(),
  bodyHash: z.string(),
  key: z.string(),
  attempt: count,
}) satisfies z.ZodType<IdempotencyRecord>;

/** The record that a submission leaves. */
export function idempotencyRecordOf({ ticket, idempotency }: Submission): IdempotencyRecord {
  const { bodyHash, key, attempt } = idempotency;
  return { v: 1, number: ticket.number, bodyHash, key, attempt };
}

export const newIdempotencyItem = (submission: Submission): Item => ({
  ...ticketKeys.idempotency(submission.idempotency.seed),
  entity: 'idempotency',
  ...idempotencyRecordOf(submission),
});
