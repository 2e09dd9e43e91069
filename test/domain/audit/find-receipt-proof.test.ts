import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import { MemoryCheckpointStore } from '../../builders/doubles/checkpoint-store.ts';
import { batchOf } from '../../../domain/audit/batch.ts';
import type { PublishedAuditLog } from '../../../domain/audit/checkpoint-store.ts';
import type { Checkpoint } from '../../../domain/audit/checkpoint.ts';
import { findReceiptProof, MissingFromAuditLog } from '../../../domain/audit/find-receipt-proof.ts';
import { lateness } from '../../../domain/audit/next-batch.ts';
import { verifyProof, type Submitted } from '../../../domain/audit/receipt-proof.ts';
import {
  instantOf,
  millisecondsOf,
  plusSeconds,
  type Instant,
} from '../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../builders/chance.ts';
import { RecordBuilder } from '../../builders/record.ts';

/** What the builder wrote, in a store. */
function storeOf({ checkpoints, batches }: RecordBuilder): MemoryCheckpointStore {
  const store = new MemoryCheckpointStore();
  store.checkpoints.push(...checkpoints);
  for (const [sequence, text] of batches) store.batches.set(sequence, text);
  return store;
}

/** The submission that the builder added last. */
function lastOf(record: RecordBuilder): Submitted {
  const { number, entry, hash } = record.entries.at(-1) ?? {};
  if (number === undefined || entry === undefined || hash === undefined) throw new Error('It has one.');
  return { number, entry, hash, at: record.now };
}

const submits = (record: RecordBuilder, number = '261100000017'): Submitted =>
  lastOf(record.adds('events', number, 'something', { type: 'submit' }));

describe('finding the proof of a receipt', () => {
  it('finds it under whichever checkpoint it came, and it is sound', async () => {
    await checkProperty(
      fc.asyncProperty(fc.nat(12), fc.nat(12), async (before, after) => {
        const record = new RecordBuilder();
        for (let place = 0; place < before; place += 1)
          record.adds('reads', `26110000${1000 + place}`).anchors();
        const submitted = submits(record);
        record.anchors();
        for (let place = 0; place < after; place += 1)
          record.adds('reads', `26110000${2000 + place}`).anchors();

        const found = await findReceiptProof(submitted, storeOf(record), hashing);

        if (found.outcome !== 'proven') throw new Error(found.outcome);
        expect(found.proof.checkpoint.statement.sequence).toBe(before + 1);
        expect(await verifyProof(found.proof, trusting([record.key]), hashing)).toMatchObject({
          outcome: 'proven',
        });
      }),
    );
  });

  it('finds one that the index showed late, in a later batch', async () => {
    const record = new RecordBuilder();
    record.anchors();
    const leaf = new RecordBuilder();
    leaf.now = plusSeconds(record.now, -30);
    const submitted = submits(leaf);
    record.now = submitted.at;
    record.anchors().holds({ chain: 'events', number: submitted.number, count: 1, hash: submitted.hash });
    record.now = plusSeconds(submitted.at, lateness - 60);
    record.anchors();

    expect(await findReceiptProof(submitted, storeOf(record), hashing)).toMatchObject({
      outcome: 'proven',
      proof: { checkpoint: { statement: { sequence: 3 } } },
    });
  });

  it('finds none before anything is anchored, and none of what came since', async () => {
    const record = new RecordBuilder();
    const submitted = submits(record);
    expect(await findReceiptProof(submitted, storeOf(record), hashing)).toEqual({
      outcome: 'not-yet-anchored',
    });

    const early = new RecordBuilder().anchors();
    const newest = early.checkpoints[0]?.statement.until;
    const later = submits(early);
    expect(await findReceiptProof(later, storeOf(early), hashing)).toEqual({
      outcome: 'not-yet-anchored',
      newest,
    });
  });

  it('says when somebody removed what it needs', async () => {
    const record = new RecordBuilder();
    const submitted = submits(record);
    const store = storeOf(record.anchors());
    store.batches.clear();

    await expect(findReceiptProof(submitted, store, hashing)).rejects.toThrow(MissingFromAuditLog);
  });
});

const began: Instant = '2026-11-24T06:00:00Z';

/** A log of checkpoints five minutes apart, some after a silence of days, which are caught up by the hour. */
class LongLog implements Omit<PublishedAuditLog, 'publicKey'> {
  reads = 0;
  readonly #until: readonly number[];
  constructor(size: number, silences: readonly number[]) {
    let time = millisecondsOf(began);
    const until: number[] = [];
    const quiet = new Map(
      silences.map((hours, place) => [Math.floor(((place + 1) * size) / (silences.length + 2)), hours]),
    );
    while (until.length < size) {
      for (let hour = quiet.get(until.length) ?? 0; hour > 0; hour -= 1) until.push((time += 3_600_000));
      until.push((time += 300_000));
    }
    this.#until = until.slice(0, size);
  }

  #at(sequence: number): Instant {
    return instantOf(this.#until[sequence - 1] ?? 0);
  }

  /** A moment within the log. */
  momentAt(share: number): Instant {
    const last = this.#until.at(-1) ?? 0;
    return instantOf(millisecondsOf(began) + share * (last - millisecondsOf(began) - 2000));
  }

  newest(): Promise<Checkpoint> {
    this.reads += 1; // the list
    return this.checkpoint(this.#until.length);
  }

  checkpoint(sequence: number): Promise<Checkpoint> {
    this.reads += 1;
    const [before] = new RecordBuilder().anchors().checkpoints;
    if (before === undefined) throw new Error('It wrote one.');
    const statement = { ...before.statement, sequence, until: this.#at(sequence) };
    return Promise.resolve({ ...before, statement });
  }

  batch(sequence: number): Promise<string> {
    this.reads += 1;
    return Promise.resolve(batchOf({ sequence, until: this.#at(sequence) }, [], hashing).text);
  }
}

describe('what it costs to find one', () => {
  /** That it is in no batch is what costs most: those of a quarter of an hour are looked through. */
  const lookedThrough = 2 * (lateness / 300) + 1;
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  async function readsFor(log: LongLog, share: number): Promise<number> {
    const submitted = { number: '1', at: log.momentAt(share), entry: {}, hash: 'none' };
    expect((await findReceiptProof(submitted, log, hashing)).outcome).toBe('not-yet-anchored');
    return log.reads - lookedThrough;
  }

  it.each([100, 10_000, 300_000])('is 7 reads where the pace is even, in a log of %i', async (size) => {
    await checkProperty(
      fc.asyncProperty(share, async (moment) => {
        expect(await readsFor(new LongLog(size, []), moment)).toBeLessThanOrEqual(7);
      }),
      { numRuns: 10 },
    );
  });

  it.each([100, 10_000, 300_000])(
    'is some more where it was silent for days, in a log of %i',
    async (size) => {
      const silences = fc.array(fc.integer({ min: 1, max: 96 }), { maxLength: 12 });
      await checkProperty(
        fc.asyncProperty(share, silences, async (moment, quiet) => {
          expect(await readsFor(new LongLog(size, quiet), moment)).toBeLessThanOrEqual(20);
        }),
        { numRuns: 20 },
      );
    },
  );
});
