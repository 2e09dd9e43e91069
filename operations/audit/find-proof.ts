import { hashing } from '../../adapters/crypto/hashing.ts';
import { dynamoSubmissions } from '../../adapters/dynamodb/submissions.ts';
import { s3CheckpointStore } from '../../adapters/s3/checkpoint-store.ts';
import { findReceiptProof, type ProofSearch } from '../../domain/audit/find-receipt-proof.ts';
import type { ConnectedTickets } from './connect.ts';

/** Finds the proof that a ticket was submitted. */
export async function findProof(
  number: string,
  { tables, table, buckets, bucket }: ConnectedTickets,
): Promise<ProofSearch | { readonly outcome: 'no-such-ticket' }> {
  const submitted = await dynamoSubmissions({ client: tables, table }).submissionOf(number);
  if (submitted === undefined) return { outcome: 'no-such-ticket' };
  return findReceiptProof(submitted, s3CheckpointStore({ client: buckets, bucket }), hashing);
}
