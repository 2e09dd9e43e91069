import { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { s3CheckpointStore } from '../../../adapters/s3/checkpoint-store.ts';
import { s3Client } from '../../../adapters/s3/client.ts';
import { ListTooLong } from '../../../adapters/s3/listed-versions.ts';
import { auditLogKeys } from '../../../adapters/s3/audit-log-keys.ts';
import { RecordBuilder } from '../../builders/record.ts';

const s3 = mockClient(S3Client);
afterAll(() => s3.restore());
const store = s3CheckpointStore({
  client: s3Client({ inPath: false }, { region: 'eu-west-1' }),
  bucket: 'record',
});
const [checkpoint] = new RecordBuilder().adds('events', '261100000017').anchors().checkpoints;
if (checkpoint === undefined) throw new Error('It was written.');

const named = (name: string): Error => Object.assign(new Error(name), { name });
const body = (text: string) => ({ Body: { transformToString: () => Promise.resolve(text) } }) as never;

beforeEach(() => void s3.reset());

describe('checkpoints in a bucket', () => {
  it('are named so that the newest is listed first', () => {
    const names = [1, 2, 10, 99_999].map(auditLogKeys.checkpoint);
    expect(names.toSorted()).toEqual(names.toReversed());
  });

  it('are found by asking for the first version of the first of the list', async () => {
    const Key = auditLogKeys.checkpoint(1);
    s3.on(ListObjectVersionsCommand, { Prefix: auditLogKeys.checkpoints }).resolves({
      Versions: [
        { Key, VersionId: 'forged' },
        { Key, VersionId: 'first' },
      ],
    });
    s3.on(GetObjectCommand, { Key, VersionId: 'first' }).resolves(body(JSON.stringify(checkpoint)));

    expect(await store.newest()).toEqual(checkpoint);
  });

  it('are none in an empty bucket', async () => {
    s3.on(ListObjectVersionsCommand).resolves({});

    expect(await store.newest()).toBeUndefined();
  });

  it('are written only where there is none', async () => {
    s3.on(PutObjectCommand, { IfNoneMatch: '*' }).resolvesOnce({}).rejects(named('PreconditionFailed'));

    expect(await store.writeCheckpoint(checkpoint)).toBe(true);
    expect(await store.writeCheckpoint(checkpoint)).toBe(false);
  });

  it('have a batch, or none yet', async () => {
    s3.on(ListObjectVersionsCommand).resolves({
      DeleteMarkers: [{ Key: auditLogKeys.batch(1), VersionId: '1' }],
    });

    expect(await store.batch(1)).toBeUndefined();
  });

  it('are looked through in a bounded number of lists, however much lies over them, and what was found is said', async () => {
    const Key = auditLogKeys.batch(1);
    s3.on(ListObjectVersionsCommand).resolves({
      DeleteMarkers: [{ Key, VersionId: 'mark' }],
      IsTruncated: true,
      NextKeyMarker: Key,
    });
    const found: unknown[] = [];
    const looks = async () => {
      for await (const hidden of store.hidden({ kind: 'batch', from: 1, until: 9 })) found.push(hidden);
    };

    await expect(looks()).rejects.toThrow(ListTooLong);
    expect(found).toEqual([{ kind: 'batch', sequence: 1, by: 'marks' }]);
    expect(s3.commandCalls(ListObjectVersionsCommand)).toHaveLength(5);
  });

  it('do not take another error for a missing object', async () => {
    s3.on(ListObjectVersionsCommand).rejects(named('AccessDenied'));

    await expect(store.batch(1)).rejects.toThrow('AccessDenied');
  });
});
