import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import type { Leaf } from '../../../domain/audit/batch.ts';
import { MissingBatch } from '../../../domain/audit/next-batch.ts';
import { readBatchText } from '../../../domain/audit/read-stored.ts';
import { verifyLog } from '../../../domain/audit/verify-log.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { publishedKey } from '../../../application/record/published-key.ts';
import { writeCheckpoint } from '../../../application/record/write-checkpoint.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aKeyPair, signerWith } from '../../builders/record.ts';
import { System } from '../../builders/system/system.ts';

const key = aKeyPair();

/** A country whose entries appear in the index when the test says so, and what is written of it. */
class Office extends System {
  keyIsThere = true;
  readonly store = this.checkpoints;
  readonly #visible: { readonly at: Instant; readonly leaf: Leaf }[] = [];
  override readonly signer = {
    ...signerWith(key),
    publicKey: () => (this.keyIsThere ? Promise.resolve(key) : Promise.reject(new Error('throttled'))),
  };
  readonly #ports = { ...this.ports, signingKey: publishedKey(this.ports) };

  constructor() {
    super({ startsAt: '2026-11-24T06:00:00Z' });
  }

  override get entries() {
    return { leavesBetween: (from: Instant, until: Instant) => this.#between(from, until) };
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, memory is not
  async *#between(from: Instant, until: Instant): AsyncGenerator<Leaf> {
    yield* this.#visible.filter(({ at }) => at >= from && at < until).map(({ leaf }) => leaf);
  }

  /** An entry becomes visible now, that was dated so many seconds ago. */
  stores(place: number, secondsAgo = 1): void {
    const leaf = { chain: 'events', number: `2611${String(place).padStart(8, '0')}`, count: 1 } as const;
    const hash = Buffer.from(hashing.sha256(String(place))).toString('base64url');
    this.#visible.push({ at: plusSeconds(this.now, -secondsAgo), leaf: { ...leaf, hash } });
  }

  async runsAfter(seconds: number, millisecondsLeft = 240_000): Promise<void> {
    this.now = plusSeconds(this.now, seconds);
    await writeCheckpoint(this.#ports, { log: this.captured.log, millisecondsLeft: () => millisecondsLeft });
  }

  get leaves(): readonly (readonly string[])[] {
    return [...this.store.batches.values()].map((text) =>
      readBatchText(text).leaves.map(({ number }) => number.slice(-1)),
    );
  }

  get findings(): readonly unknown[] {
    const { checkpoints, batches } = this.store;
    const stored = { checkpoints, batch: (sequence: number) => batches.get(sequence) };
    return verifyLog(stored, trusting([key]), hashing).findings;
  }
}

const minutes = (count: number): number => 60 * count;

describe('writing checkpoints', () => {
  it('puts what was stored since the last one under the next', async () => {
    const office = new Office();
    office.stores(1);
    await office.runsAfter(1);
    office.stores(2);
    office.stores(3);
    await office.runsAfter(minutes(5));

    expect(office.leaves).toEqual([['1'], ['2', '3']]);
    expect(office.findings).toEqual([]);
    expect([...office.store.keys.keys()]).toEqual([key.fingerprint]);
  });

  it('writes one when nothing happened too: it says that nothing did', async () => {
    const office = new Office();
    await office.runsAfter(minutes(5));
    await office.runsAfter(minutes(5));

    expect(office.leaves).toEqual([[], []]);
    expect(office.captured.entries()).toEqual(['checkpoint-written', 'checkpoint-written']);
  });

  it('takes up an entry that appears late, dated before the last checkpoint', async () => {
    const office = new Office();
    await office.runsAfter(1);
    office.stores(1, minutes(4));
    await office.runsAfter(minutes(5));

    expect(office.leaves).toEqual([[], ['1']]);
  });

  it('finishes what a run left that broke off after its batch, with the same batch', async () => {
    const office = new Office();
    office.stores(1);
    await office.runsAfter(1);
    office.stores(2);
    await office.runsAfter(minutes(5));
    office.store.checkpoints.pop();
    office.stores(3);

    await office.runsAfter(minutes(5));

    expect(office.leaves).toEqual([['1'], ['2'], ['3']]);
    expect(office.store.checkpoints).toHaveLength(3);
    expect(office.findings).toEqual([]);
  });

  it('writes one when two runs come at once', async () => {
    const office = new Office();
    office.stores(1);

    await Promise.all([office.runsAfter(1), office.runsAfter(0)]);

    expect(office.leaves).toEqual([['1']]);
    expect(office.findings).toEqual([]);
  });

  it('reaches the present after a long silence, an hour with each', async () => {
    const office = new Office();
    await office.runsAfter(1);
    for (const place of [1, 2, 3]) office.stores(place, -minutes(60 * place - 30));
    await office.runsAfter(minutes(170));

    expect(office.leaves).toEqual([[], ['1'], ['2'], ['3']]);
    expect(office.store.checkpoints.at(-1)?.statement.until).toBe(office.now);
  });

  it('ends in time, and the next run goes on', async () => {
    const office = new Office();
    await office.runsAfter(1, 50_000);
    expect(office.store.checkpoints).toEqual([]);

    await office.runsAfter(1);
    expect(office.store.checkpoints).toHaveLength(1);
  });

  it('asks for its key again when it could not be had', async () => {
    const office = new Office();
    office.keyIsThere = false;
    await expect(office.runsAfter(1)).rejects.toThrow('throttled');
    office.keyIsThere = true;

    await office.runsAfter(minutes(5));

    expect(office.store.checkpoints).toHaveLength(1);
  });

  it('stops when a batch is gone that it needs: somebody removed it', async () => {
    const office = new Office();
    await office.runsAfter(1);
    office.store.batches.clear();

    await expect(office.runsAfter(minutes(5))).rejects.toThrow(MissingBatch);
  });

  it('misses nothing and doubles nothing, however late within its time an entry appears', async () => {
    const delay = fc.integer({ min: 1, max: 14 * 60 });
    const pause = fc.integer({ min: 1, max: minutes(7) });
    await checkProperty(
      fc.asyncProperty(fc.array(fc.tuple(delay, pause), { minLength: 1, maxLength: 9 }), async (stored) => {
        const office = new Office();
        await office.runsAfter(1);
        for (const [place, [secondsAgo, seconds]] of stored.entries()) {
          office.stores(place, secondsAgo);
          await office.runsAfter(seconds);
        }
        await office.runsAfter(1);
        const places = stored.map((_, place) => String(place));
        expect(office.leaves.flat().toSorted()).toEqual(places);
        expect(office.findings).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
