import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, inject, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { auditLogKeys } from '../../../adapters/s3/audit-log-keys.ts';
import { s3CheckpointStore } from '../../../adapters/s3/checkpoint-store.ts';
import { publishedKey } from '../../../application/record/published-key.ts';
import { writeCheckpoint } from '../../../application/record/write-checkpoint.ts';
import { chainLinkTo, type StoredEntry } from '../../../domain/audit/chain.ts';
import type { ChainEntries, DatedLeaf, PartOfLog } from '../../../domain/audit/checkpoint-store.ts';
import { batchOf } from '../../../domain/audit/batch.ts';
import { statementAfter, type Checkpoint } from '../../../domain/audit/checkpoint.ts';
import type { StoredFile } from '../../../domain/audit/verify-files.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { exportTo } from '../../../operations/audit/export-folder.ts';
import { healed } from '../../../operations/audit/heal.ts';
import { verifyAuditLog } from '../../../operations/audit/verify-audit-log.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { collected } from '../../builders/collected.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { aKeyPair, signedWith, signerWith } from '../../builders/record.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { aVersionedBucket, client, marks, writesOver } from './signed-bucket.ts';

const [engine] = inject('engines').filter(({ name }) => name === 'MiniStack');
const { checkpoint: checkpointKey, batch: batchKey } = auditLogKeys;

/** A record in a bucket, with what writes it: an entry dated each five minutes, of a table that holds none of them. */
async function aRecord() {
  const bucket = await aVersionedBucket();
  const key = aKeyPair();
  const signer = signerWith(key);
  const checkpoints = s3CheckpointStore({ client, bucket });
  const leaves: DatedLeaf[] = [];
  const entries: ChainEntries = {
    // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, memory is not
    async *leavesBetween(from, until) {
      yield* leaves.filter(({ at }) => at >= from && at < until);
    },
  };
  const captured = aCapturedLog();
  let now: Instant = '2026-11-24T06:00:00Z';
  const ports = { entries, checkpoints, signer, hashing, now: () => now };
  let signingKey = publishedKey(ports);
  return {
    ...{ bucket, key, captured, checkpoints, leaves },
    /** The next run is the first of another instance of the function. */
    startsAnew(): void {
      signingKey = publishedKey(ports);
    },
    async runs(): Promise<void> {
      leaves.push(leafOf(leaves.length + 1, now));
      now = plusSeconds(now, 300);
      await writeCheckpoint({ ...ports, signingKey }, { log: captured.log, millisecondsLeft: () => 240_000 });
    },
    /** Exports it with empty tables, and verifies that, so many seconds later. */
    async isVerified(later = 0) {
      const tables = clientFor(engine?.endpoint ?? '');
      const names = await createTables(tables, 'tickets', 'registry', 'identities');
      const folder = mkdtempSync(join(tmpdir(), 'mrejesho-hidden-'));
      const record = {
        ...{ tables, table: names.tickets, registryTable: names.registry, identitiesTable: names.identities },
        ...{ buckets: client, bucket },
      };
      const look = { look: (file: StoredFile) => Promise.resolve(file), contacts: false };
      await exportTo(folder, record, look, plusSeconds(now, later));
      return verifyAuditLog([folder, `--key=${key.fingerprint}`]);
    },
  };
}

const numberOf = (place: number): string => `2611${String(place).padStart(8, '0')}`;

function leafOf(place: number, at: Instant): DatedLeaf {
  const number = numberOf(place);
  const entry: StoredEntry['entry'] = { number, version: 1, at };
  return {
    ...{ chain: 'events', number, count: 1, at },
    hash: chainLinkTo(undefined, { chain: 'events', number }, entry, hashing).hash,
  };
}

const stringOf = async (Bucket: string, Key: string): Promise<Checkpoint> => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  return JSON.parse((await Body?.transformToString()) ?? '') as Checkpoint;
};

describe('a record of which somebody marks objects as deleted', () => {
  it('goes on with the next run, from what is hidden, and says each time that it is', async () => {
    const record = await aRecord();
    for (let run = 0; run < 3; run += 1) await record.runs();
    await marks(record.bucket, batchKey(3));
    await record.runs();
    await marks(record.bucket, checkpointKey(4));
    await record.runs();

    const newest = await record.checkpoints.newest();
    expect(newest?.statement).toMatchObject({ sequence: 5, size: 5 });
    const { lines } = await record.isVerified();
    expect(lines[0]).toContain('Checkpoints: 5 sound.');
    expect(lines.join('\n')).not.toContain('FORKED');
    expect(lines).toContain(`- ${batchKey(3)}: marked as deleted`);
    const hidden = record.captured.entries().filter((entry) => entry === 'record-hidden');
    expect(hidden).toHaveLength(3); // the batch in two runs, the checkpoint in one
  });

  it('lays no second version over a marked key itself, which healing brings to light', async () => {
    const record = await aRecord();
    await record.runs();
    await marks(record.bucket, auditLogKeys.key(record.key.fingerprint));
    record.startsAnew();
    await record.runs();

    const buckets = { buckets: client, bucket: record.bucket, apply: true };
    expect((await collected(healed(buckets)))[0]).toContain('1 mark, and behind it what was written first');
    expect(await collected(healed(buckets))).toEqual(['Nothing is hidden.']);
  });

  it('is not written over by the same once more, but by anything else, marked or not', async () => {
    const record = await aRecord();
    for (let run = 0; run < 2; run += 1) await record.runs();
    const first = await record.checkpoints.batch(1);
    await writesOver(record.bucket, batchKey(1), first ?? '');
    const found = async () =>
      (await collected(record.checkpoints.hidden({ kind: 'batch', from: 1, until: 2 }))).map(
        ({ sequence, by }) => `${sequence} ${by}`,
      );
    expect(await found()).toEqual([]);

    await writesOver(record.bucket, batchKey(2), 'something else');
    await marks(record.bucket, batchKey(2));
    expect(await found()).toEqual(['2 marks', '2 versions']);
  });

  it('is healed by one command, which names all before it removes any, and removes no version', async () => {
    const record = await aRecord();
    for (let run = 0; run < 3; run += 1) await record.runs();
    for (const key of [batchKey(2), batchKey(2), checkpointKey(3), checkpointKey(9)])
      await marks(record.bucket, key);
    await writesOver(record.bucket, batchKey(1), 'something else');
    const heal = (apply: boolean) => collected(healed({ buckets: client, bucket: record.bucket, apply }));

    const said = await heal(false);
    expect(said).toEqual([
      `${checkpointKey(9)}: 1 mark over nothing`,
      `${checkpointKey(3)}: 1 mark, and behind it what was written first`,
      `${batchKey(1)}: 1 version written over the first`,
      `${batchKey(2)}: 2 marks, and behind it what was written first`,
      'Nothing was changed. To remove 4 marks, add: --apply',
      expect.stringContaining('Not to be undone: 1 version written over the first ones'),
    ]);
    await expect(stringOf(record.bucket, checkpointKey(3))).rejects.toThrow();

    expect((await heal(true)).slice(0, 4)).toEqual(said.slice(0, 4));
    expect(await stringOf(record.bucket, checkpointKey(3))).toEqual(
      (await record.checkpoints.checkpoint(3)) ?? {},
    );
    expect(await heal(false)).toEqual([said[2], said[5]]);
    const hidden = async (from: number, until: number) => {
      const parts: readonly PartOfLog[] = [
        { kind: 'checkpoint', from, until },
        { kind: 'batch', from, until },
        { kind: 'key', fingerprint: record.key.fingerprint },
      ];
      return (await Promise.all(parts.map((part) => collected(record.checkpoints.hidden(part))))).flat();
    };
    const writtenAt = expect.stringMatching(/^20.*Z$/) as string;
    expect(await hidden(1, 3)).toEqual([{ kind: 'batch', sequence: 1, by: 'versions', writtenAt }]);
    expect(await hidden(2, 3)).toEqual([]);
    for (const each of [batchKey(3), checkpointKey(2), auditLogKeys.key('another')])
      await marks(record.bucket, each);
    expect(await hidden(3, 3)).toEqual([{ kind: 'batch', sequence: 3, by: 'marks' }]);
    await marks(record.bucket, auditLogKeys.key(record.key.fingerprint));
    expect((await hidden(2, 4)).map(({ kind, sequence }) => `${kind} ${sequence}`)).toEqual([
      'checkpoint 2',
      'batch 3',
      'key 0',
    ]);
  });

  it('is left alone where it is none: a bucket without a key of checkpoints', async () => {
    const buckets = { buckets: client, bucket: await aVersionedBucket(), apply: true };
    await expect(collected(healed(buckets))).rejects.toThrow(UsageError);
  });
});

describe('a record that stopped, and one that was forked, as a release of before left them', () => {
  it('are told apart: one stands still and has not forked', async () => {
    const record = await aRecord();
    for (let run = 0; run < 3; run += 1) await record.runs();
    await marks(record.bucket, batchKey(3));
    const { lines } = await record.isVerified(3600);

    expect(lines).toContain(
      'The log STANDS STILL after checkpoint 3 and has not forked: it goes on from there once checkpoints are written again.',
    );
    expect(lines.join('\n')).not.toContain('FORKED');
  });

  it('the other goes on from a second checkpoint of the same number, and is named', async () => {
    const record = await aRecord();
    for (let run = 0; run < 3; run += 1) await record.runs();
    const first = await stringOf(record.bucket, checkpointKey(3));
    await marks(record.bucket, checkpointKey(3));
    const second = signedWith(record.key, { ...first.statement, signedAt: '2026-11-24T06:16:00Z' });
    await writesOver(record.bucket, checkpointKey(3), JSON.stringify(second));
    const { until } = first.statement;
    const batch = batchOf({ sequence: 4, until: plusSeconds(until, 300) }, [leafOf(4, until)], hashing);
    const signing = { key: record.key.fingerprint, at: batch.until };
    await record.checkpoints.writeBatch(4, batch.text);
    await record.checkpoints.writeCheckpoint(
      signedWith(record.key, statementAfter(second.statement, batch, signing, hashing)),
    );

    const { lines } = await record.isVerified();
    expect(lines[0]).toContain('Checkpoints: 4 sound.');
    expect(lines.find((line) => line.includes('FORKED'))).toContain(
      'The log FORKED at checkpoint 3: two of this number are signed',
    );
    expect(lines).toContain(
      'Checkpoint 3 was signed twice, and the log goes on from the second: somebody hid the first, and the log forked there.',
    );
    expect(lines.join('\n')).not.toContain('does not follow from the one before it');
  });
});
