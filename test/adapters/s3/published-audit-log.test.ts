import { describe, expect, it } from 'vitest';
import { s3CheckpointStore } from '../../../adapters/s3/checkpoint-store.ts';
import { s3PublishedAuditLog } from '../../../adapters/s3/published-audit-log.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { publishedRecordContract } from '../contract/published-audit-log.ts';
import { aVersionedBucket, client, marks, signed, writesOver } from './signed-bucket.ts';

describe('the record in a bucket, as a proof reads it', () => {
  publishedRecordContract(async () => {
    const bucket = await aVersionedBucket();
    return {
      record: s3PublishedAuditLog(signed(bucket)),
      store: s3CheckpointStore({ client, bucket }),
      marks: (key) => marks(bucket, key),
      writesOver: (key, text) => writesOver(bucket, key, text),
    };
  });

  it('is unavailable where there is no bucket, and where nothing answers', async () => {
    await expect(s3PublishedAuditLog(signed('none-of-this-name')).newest()).rejects.toThrow(StoreUnavailable);
    const nowhere = signed('record');
    const environment = { ...nowhere.environment, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };
    await expect(s3PublishedAuditLog({ ...nowhere, environment }).newest()).rejects.toThrow(StoreUnavailable);
  });
});

describe('the record in a bucket, as it is written', () => {
  publishedRecordContract(async () => {
    const bucket = await aVersionedBucket();
    const store = s3CheckpointStore({ client, bucket });
    return {
      record: store,
      store,
      marks: (key) => marks(bucket, key),
      writesOver: (key, text) => writesOver(bucket, key, text),
    };
  });
});
