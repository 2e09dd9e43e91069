import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { verifyProof, type ReceiptProof } from '../../../domain/audit/receipt-proof.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aReceiptProof, textsProven } from '../../builders/receipt-proof.ts';
import { aKeyPair } from '../../builders/record.ts';

describe('the proof of a receipt', () => {
  it('proves the date, and the content to whoever has it, without holding a text', async () => {
    const { proof, record } = aReceiptProof();

    const verdict = await verifyProof(proof, trusting([record.key]), hashing, textsProven);

    expect(verdict).toEqual({
      outcome: 'proven',
      at: proof.entry['at'],
      anchoredAt: record.checkpoints[1]?.statement.signedAt,
      content: 'same',
    });
    expect(JSON.stringify(proof)).not.toContain('Hakuna');
  });

  it('says when the content is another', async () => {
    const { proof, record } = aReceiptProof();
    const other = { ...textsProven, description: 'Hakuna umeme.' };

    expect(await verifyProof(proof, trusting([record.key]), hashing, other)).toMatchObject({
      content: 'other',
    });
  });

  it('says that the content was missing where it brings no salt', async () => {
    const { proof, record } = aReceiptProof();
    const rest = omit(proof, 'salt');

    const verdict = await verifyProof(rest, trusting([record.key]), hashing, textsProven);

    expect(verdict).toMatchObject({ outcome: 'proven', content: 'missing' });
  });

  it.each<[string, (proof: ReceiptProof) => ReceiptProof]>([
    ['another date', (proof) => ({ ...proof, entry: { ...proof.entry, at: '2026-11-01T06:00:00Z' } })],
    ['another number', (proof) => ({ ...proof, number: '261100000101' })],
    ['another place in the log', (proof) => ({ ...proof, index: proof.index - 1 })],
    ['a shorter path', (proof) => ({ ...proof, path: proof.path.slice(1) })],
  ])('is refused with %s', async (_, forge) => {
    const { proof, record } = aReceiptProof();

    expect(await verifyProof(forge(proof), trusting([record.key]), hashing)).toEqual({
      outcome: 'refused',
      because: 'not-in-the-log',
    });
  });

  it('is refused when its checkpoint is not signed by a trusted key', async () => {
    const { proof } = aReceiptProof();

    expect(await verifyProof(proof, trusting([aKeyPair()]), hashing)).toEqual({
      outcome: 'refused',
      because: 'unknown-key',
    });
  });
});
