import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { trusting } from '../../../adapters/crypto/signatures.ts';
import type { DatedLeaf } from '../../../domain/audit/checkpoint-store.ts';
import { MissingBatch, type BatchSizes } from '../../../domain/audit/next-batch.ts';
import { readBatchText } from '../../../domain/audit/read-stored.ts';
import { verify } from '../../../domain/audit/verify.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { publishedKey } from '../../../application/record/published-key.ts';
import { findHidden } from '../../../application/record/find-hidden.ts';
import { writeCheckpoint } from '../../../application/record/write-checkpoint.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aKeyPair, signerWith } from '../../builders/record.ts';
import { System } from '../../builders/system/system.ts';

const key = aKeyPair();

/** A country whose entries appear in the index when the test says so, and what is written of it. */
class Office extends System {
  keyIsThere = true;
  readonly store = this.checkpoints;
  /** How many entries each reading of a stretch of time took. */
  readonly readings: number[] = [];
  readonly #visible: { readonly listed: Instant; readonly leaf: DatedLeaf }[] = [];
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
  async *#between(from: Instant, until: Instant): AsyncGenerator<DatedLeaf> {
    this.readings.push(0);
    for (const { listed, leaf } of this.#visible) {
      if (listed < from || listed >= until) continue;
      this.readings[this.readings.length - 1] = (this.readings.at(-1) ?? 0) + 1;
      yield leaf;
    }
  }

  /** An entry becomes visible now, that was dated so many seconds ago, whatever it says itself. */
  stores(place: number, secondsAgo = 1, says?: string): void {
    const leaf = { chain: 'events', number: `2611${String(place).padStart(8, '0')}`, count: 1 } as const;
    const hash = Buffer.from(hashing.sha256(String(place))).toString('base64url');
    const at = plusSeconds(this.now, -secondsAgo);
    this.#visible.push({ listed: at, leaf: { ...leaf, hash, at: says ?? at } });
  }

  async runsAfter(
    seconds: number,
    { millisecondsLeft = () => 240_000, sizes }: { millisecondsLeft?: () => number; sizes?: BatchSizes } = {},
  ): Promise<void> {
    this.now = plusSeconds(this.now, seconds);
    await writeCheckpoint(this.#ports, { log: this.captured.log, millisecondsLeft }, sizes);
  }

  get leaves(): readonly (readonly string[])[] {
    return [...this.store.batches.values()].map((text) =>
      [...readBatchText(text).leaves].map(({ number }) => number.slice(-1)),
    );
  }

  get findings(): readonly unknown[] {
    const { checkpoints, batches } = this.store;
    const stored = { checkpoints, batch: (sequence: number) => batches.get(sequence) };
    return verify({ ...stored, entries: [], heads: [] }, trusting([key]), hashing).findings.filter(
      (finding) => 'checkpoint' in finding,
    );
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
    await office.runsAfter(1, { millisecondsLeft: () => 50_000 });
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

  it('holds a bounded number of entries, however many a second, an hour or a silence has', async () => {
    const office = new Office();
    await office.runsAfter(1);
    const sizes = { batch: 4, stretch: 10 };
    const count = 300;
    for (let place = 0; place < count; place += 1) office.stores(place, -((place % 7) * 900 + (place % 40)));
    office.readings.length = 0;

    await office.runsAfter(minutes(120), { sizes });

    const sizesOfBatches = office.leaves.map(({ length }) => length);
    expect(sizesOfBatches.reduce((sum, size) => sum + size, 0)).toBe(count);
    expect(Math.max(...sizesOfBatches)).toBe(sizes.batch);
    // 300 in 40 seconds of seven quarters: seconds are not divided, and have at most two each
    expect(Math.max(...office.readings)).toBeLessThanOrEqual(sizes.stretch + 1);
    expect(office.findings).toEqual([]);
  });

  it('goes on in the next run where one ended before it was through, and comes to the present', async () => {
    const office = new Office();
    await office.runsAfter(1);
    for (let place = 0; place < 100; place += 1) office.stores(place, -place);
    office.now = plusSeconds(office.now, 200);
    const sizes = { batch: 5, stretch: 40 };
    let runs = 0;
    for (; office.store.checkpoints.at(-1)?.statement.until !== office.now && runs < 30; runs += 1) {
      let left = 3; // batches that it has time for
      await office.runsAfter(0, { sizes, millisecondsLeft: () => (left-- > 0 ? 240_000 : 0) });
    }

    expect(runs).toBeGreaterThan(8);
    expect(runs).toBeLessThan(30);
    expect(office.leaves.flat()).toHaveLength(100);
    expect(office.findings).toEqual([]);
  });

  it('says until when it is whole with each batch, though they were cut within a second', async () => {
    const office = new Office();
    await office.runsAfter(1);
    for (let place = 0; place < 9; place += 1) office.stores(place, -10);
    await office.runsAfter(60, { sizes: { batch: 4, stretch: 100 } });

    const ends = office.store.checkpoints.slice(1).map(({ statement }) => statement.until);
    const second = plusSeconds(office.now, -50);
    expect(ends).toEqual([second, second, office.now]);
    await office.runsAfter(60); // takes none of them again, though the first two end in the second of the others
    expect(office.leaves.flat()).toHaveLength(9);
  });

  it('takes an entry that says another date than it is listed under for the earliest', async () => {
    const office = new Office();
    await office.runsAfter(1);
    office.stores(1, -10, 'tomorrow');
    office.stores(2, -20);
    await office.runsAfter(minutes(1), { sizes: { batch: 1, stretch: 100 } });

    expect(office.leaves).toEqual([[], ['1'], ['2']]);
    expect(office.findings).toEqual([]);
  });

  it('misses nothing and doubles nothing, however late within its time an entry appears', async () => {
    const delay = fc.integer({ min: 1, max: 14 * 60 });
    const pause = fc.integer({ min: 0, max: minutes(7) });
    const few = fc.integer({ min: 1, max: 4 });
    await checkProperty(
      fc.asyncProperty(
        fc.array(fc.tuple(delay, pause), { minLength: 1, maxLength: 9 }),
        few,
        few,
        async (stored, batch, stretch) => {
          const office = new Office();
          const sizes = { batch, stretch };
          await office.runsAfter(1);
          for (const [place, [secondsAgo, seconds]] of stored.entries()) {
            office.stores(place, secondsAgo);
            await office.runsAfter(seconds, { sizes });
          }
          await office.runsAfter(1, { sizes });
          const places = stored.map((_, place) => String(place));
          expect(office.leaves.flat().toSorted()).toEqual(places);
          expect(office.findings).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what somebody laid over the log', () => {
  const rang = (office: Office) =>
    office.captured.lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ entry }) => entry === 'record-hidden')
      .map(({ type, sequence, outcome }) => ({ type, sequence, outcome }));

  const looks = (office: Office, newest: number) =>
    findHidden(office.ports, { newest, key: key.fingerprint, now: office.now, log: office.captured.log });

  it('rings with each run, and stops nothing', async () => {
    const office = new Office();
    await office.runsAfter(1);
    office.store.hiddenObjects.push({ kind: 'batch', sequence: 1, by: 'marks' });
    await office.runsAfter(minutes(5));
    await office.runsAfter(minutes(5));

    const line = { type: 'batch', sequence: 1, outcome: 'marks' };
    expect(rang(office)).toEqual([line, line]);
    expect(office.store.checkpoints).toHaveLength(3);
  });

  it('cannot stop checkpoints by how it is looked for, and says that it was not', async () => {
    const office = new Office();
    office.store.hidden = () => {
      throw new Error('It takes no more lists.');
    };
    await office.runsAfter(1);

    expect(office.store.checkpoints).toHaveLength(1);
    const entries = office.captured.entries();
    expect(entries).toEqual(['checkpoint-written', ...Array<string>(3).fill('record-not-looked-through')]);
  });

  it('is looked for though nothing could be anchored, and where no time is left the next run looks', async () => {
    const office = new Office();
    await office.runsAfter(1, { millisecondsLeft: () => 0 });
    expect(office.captured.entries()).toEqual(['record-not-looked-through']);

    await office.runsAfter(1);
    office.store.batches.clear();
    office.store.hiddenObjects.push({ kind: 'checkpoint', sequence: 1, by: 'marks' });
    await expect(office.runsAfter(minutes(5))).rejects.toThrow(MissingBatch);
    expect(rang(office)).toEqual([{ type: 'checkpoint', sequence: 1, outcome: 'marks' }]);
  });

  it('rings for a version for a week, which cannot be removed for years, and for a mark until it is', async () => {
    const office = new Office();
    const writtenAt = office.now;
    office.store.hiddenObjects.push({ kind: 'key', sequence: 0, by: 'versions', writtenAt });
    office.store.hiddenObjects.push({ kind: 'key', sequence: 0, by: 'marks' });
    const week = minutes(7 * 24 * 60);
    const outcomes: unknown[][] = [];
    for (const seconds of [0, week, 1]) {
      office.now = plusSeconds(office.now, seconds);
      const before = rang(office).length;
      await looks(office, 1);
      outcomes.push(
        rang(office)
          .slice(before)
          .map(({ outcome }) => outcome),
      );
    }

    expect(outcomes).toEqual([['versions', 'marks'], ['versions', 'marks'], ['marks']]);
  });

  it('is looked for up to the batch that is signed next, and not beyond', async () => {
    const office = new Office();
    for (const sequence of [8, 9]) office.store.hiddenObjects.push({ kind: 'batch', sequence, by: 'marks' });
    await looks(office, 7);

    expect(rang(office).map(({ sequence }) => sequence)).toEqual([8]);
  });

  it('is found far back too, by runs that take turns with the rest', async () => {
    const office = new Office();
    const newest = 12_345;
    office.store.hiddenObjects.push({ kind: 'checkpoint', sequence: 7, by: 'versions' });
    office.store.hiddenObjects.push({ kind: 'batch', sequence: 11_999, by: 'marks' });
    for (let run = 0; run < 13; run += 1) {
      office.now = plusSeconds(office.now, minutes(5));
      await looks(office, newest);
    }

    expect(
      rang(office)
        .map(({ sequence }) => sequence)
        .toSorted(),
    ).toEqual([11_999, 7].toSorted());
  });
});
