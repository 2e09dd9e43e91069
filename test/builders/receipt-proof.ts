import { hashing } from '../../adapters/crypto/hashing.ts';
import { chainLinkTo } from '../../domain/audit/chain.ts';
import { commitmentTo } from '../../domain/audit/commitment.ts';
import { readBatchText } from '../../domain/audit/read-stored.ts';
import { receiptProof, type ReceiptProof } from '../../domain/audit/receipt-proof.ts';
import { RecordBuilder } from './record.ts';

/** What the ticket of `aReceiptProof` was sent with. */
export const textsProven = { subject: 'Maji', description: 'Hakuna maji.' };

/** The proof of a submission among others, under the second of two checkpoints, and the record that it is in. */
export function aReceiptProof(): { readonly proof: ReceiptProof; readonly record: RecordBuilder } {
  const number = '261100000017';
  const salt = '5a'.repeat(16);
  const record = new RecordBuilder();
  for (const place of [1, 2, 3, 4, 5]) record.adds('events', `26110000010${place}`);
  record.anchors().adds('reads', '261100000101');
  const entry = {
    entity: 'event',
    v: 1,
    type: 'submit',
    number,
    version: 1,
    at: record.now,
    commitment: commitmentTo(textsProven, salt, hashing),
  };
  const { hash } = chainLinkTo(undefined, { chain: 'events', number }, entry, hashing);
  record.holds({ chain: 'events', number, count: 1, hash }).adds('events', '261100000102').anchors();
  const [before, checkpoint] = record.checkpoints;
  const batch = readBatchText(record.batches.get(2) ?? '');
  if (!before || !checkpoint) throw new Error('There are two.');
  const proof = receiptProof({ number, entry, hash, salt }, batch, checkpoint, before.statement, hashing);
  if (proof === undefined) throw new Error('It is in the batch.');
  return { proof, record };
}
