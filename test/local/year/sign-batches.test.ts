import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { batchOf, leafName, type Leaf } from '../../../domain/audit/batch.ts';
import { verifyLog } from '../../../domain/audit/verify-log.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { batchesTogether, signBatches } from '../../../local/year/sign-batches.ts';
import { MemoryCheckpointStore } from '../../builders/doubles/checkpoint-store.ts';
import { aKeyPair, signerWith } from '../../builders/record.ts';

const leaf = (count: number, number = '261100000101'): Leaf => ({
  ...{ chain: 'events', number, count },
  hash: hashing.canonical([number, count]).padEnd(43, 'x'),
});
const batch = (sequence: number, until: Instant, ...leaves: readonly Leaf[]) =>
  batchOf({ sequence, until }, leaves, hashing);

const year = [batch(1, '2026-11-29T21:00:00Z', leaf(1)), batch(2, '2026-11-30T21:00:00Z', leaf(2), leaf(3))];
const registry = leaf(1, 'registry');
const ofCloud = [
  batch(1, '2026-12-01T08:00:00Z', registry),
  batch(2, '2026-12-01T08:01:00Z', registry, leaf(3)),
];
const key = aKeyPair();

describe('checkpoints of a year', () => {
  it('are followed by one of what the cloud had under its own, each entry once, until when it had', () => {
    const [last, ...others] = batchesTogether(year, ofCloud, hashing).toReversed();
    expect(others).toHaveLength(year.length);
    expect({ until: last?.until, names: Array.from(last?.leaves ?? [], leafName) }).toEqual({
      until: '2026-12-01T08:01:00Z',
      names: [leafName(registry)],
    });
  });

  it('are those of the year alone where the cloud has nothing beside them', () => {
    expect(batchesTogether(year, year, hashing)).toEqual(year);
  });

  it('are signed so that a verification finds them sound', async () => {
    const checkpoints = new MemoryCheckpointStore();
    const batches = batchesTogether(year, ofCloud, hashing);
    await expect(signBatches(batches, { checkpoints, signer: signerWith(key), hashing })).resolves.toBe(true);
    const stored = {
      checkpoints: checkpoints.checkpoints,
      batch: (sequence: number) => checkpoints.batches.get(sequence),
    };
    const known: string[] = [];
    const { log, findings } = verifyLog(stored, trusting([key]), hashing, (one) => known.push(leafName(one)));
    expect({ findings, checkpoints: log.checkpoints }).toEqual({ findings: [], checkpoints: 3 });
    expect(known).toEqual([leaf(1), leaf(2), leaf(3), registry].map(leafName));
    expect(await checkpoints.publicKey(key.fingerprint)).toBe(key.pem);
  });

  it('are begun again where another writer stores one first', async () => {
    const checkpoints = new MemoryCheckpointStore();
    await checkpoints.writeBatch(2, 'of another');
    await expect(signBatches(year, { checkpoints, signer: signerWith(key), hashing })).resolves.toBe(false);
  });
});
