import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { chainLinkTo } from '../../../domain/audit/chain.ts';
import { commitmentTo } from '../../../domain/audit/commitment.ts';
import { readBatchText } from '../../../domain/audit/read-stored.ts';
import { receiptProof, verifyProof, type ReceiptProof } from '../../../domain/audit/receipt-proof.ts';
import { omit } from '../../../domain/vocabulary/omit.ts';
import { RecordBuilder, aKeyPair } from '../../builders/record.ts';

const ticket = '261100000017';
const salt = '5a'.repeat(16);
const texts = { subject: 'Maji', description: 'Hakuna maji.' };

/** The submission among others, under the second of two checkpoints. */
function aProof(): { proof: ReceiptProof; record: RecordBuilder } {
  const record = new RecordBuilder();
  for (const place of [1, 2, 3, 4, 5]) record.adds('events', `26110000010${place}`);
  record.anchors().adds('reads', '261100000101');
  const entry = {
    entity: 'event',
    v: 1,
    type: 'submit',
    number: ticket,
    version: 1,
    at: record.now,
    commitment: commitmentTo(texts, salt, hashing),
  };
  const { hash } = chainLinkTo(undefined, { chain: 'events', number: ticket }, entry, hashing);
  record.holds({ chain: 'events', number: ticket, count: 1, hash }).adds('events', '261100000102').anchors();
  const [before, checkpoint] = record.checkpoints;
  const batch = readBatchText(record.batches.get(2) ?? '');
  if (!before || !checkpoint) throw new Error('There are two.');
  const submitted = { number: ticket, entry, hash, salt };
  const proof = receiptProof(submitted, batch, checkpoint, before.statement, hashing);
  if (proof === undefined) throw new Error('It is in the batch.');
  return { proof, record };
}

describe('the proof of a receipt', () => {
  it('proves the date, and the content to whoever has it, without holding a text', () => {
    const { proof, record } = aProof();

    const verdict = verifyProof(proof, trusting([record.key]), hashing, texts);

    expect(verdict).toEqual({
      outcome: 'proven',
      at: proof.entry['at'],
      anchoredAt: record.checkpoints[1]?.statement.signedAt,
      content: true,
    });
    expect(JSON.stringify(proof)).not.toContain('Hakuna');
  });

  it('says when the content is another', () => {
    const { proof, record } = aProof();
    const other = { ...texts, description: 'Hakuna umeme.' };

    expect(verifyProof(proof, trusting([record.key]), hashing, other)).toMatchObject({ content: false });
  });

  it('says nothing of the content once the salt is erased', () => {
    const { proof, record } = aProof();
    const rest = omit(proof, 'salt');

    const verdict = verifyProof(rest, trusting([record.key]), hashing, texts);

    expect(verdict).toMatchObject({ outcome: 'proven' });
    expect(verdict).not.toHaveProperty('content');
  });

  it.each<[string, (proof: ReceiptProof) => ReceiptProof]>([
    ['another date', (proof) => ({ ...proof, entry: { ...proof.entry, at: '2026-11-01T06:00:00Z' } })],
    ['another number', (proof) => ({ ...proof, number: '261100000101' })],
    ['another place in the log', (proof) => ({ ...proof, index: proof.index - 1 })],
    ['a shorter path', (proof) => ({ ...proof, path: proof.path.slice(1) })],
  ])('is refused with %s', (_, forge) => {
    const { proof, record } = aProof();

    expect(verifyProof(forge(proof), trusting([record.key]), hashing)).toEqual({
      outcome: 'refused',
      because: 'not-in-the-log',
    });
  });

  it('is refused when its checkpoint is not signed by a trusted key', () => {
    const { proof } = aProof();

    expect(verifyProof(proof, trusting([aKeyPair()]), hashing)).toEqual({
      outcome: 'refused',
      because: 'unknown-key',
    });
  });
});
