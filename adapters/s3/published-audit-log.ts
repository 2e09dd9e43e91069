import type { PublishedAuditLog } from '../../domain/audit/checkpoint-store.ts';
import { readCheckpointText } from '../../domain/audit/read-stored.ts';
import type { SignedBucket } from './bucket-address.ts';
import { askBucket, BucketUnavailable } from './objects.ts';
import { auditLogKeys } from './audit-log-keys.ts';

/** The audit log as it is read for a proof, by requests that are signed here. */
export function s3PublishedAuditLog(bucket: SignedBucket): PublishedAuditLog {
  async function textAt(key: string): Promise<string | undefined> {
    const reply = await askBucket(bucket, 'GET', { key });
    if (reply.ok) return reply.text();
    await reply.body?.cancel();
    return undefined;
  }
  async function checkpointAt(key: string) {
    const text = await textAt(key);
    return text === undefined ? undefined : readCheckpointText(text);
  }
  return {
    async newest() {
      const parameters = { 'list-type': '2', prefix: auditLogKeys.checkpoints, 'max-keys': '1' };
      const reply = await askBucket(bucket, 'GET', { key: '', parameters });
      if (!reply.ok) throw new BucketUnavailable('There is no bucket of the record.');
      const [, first] = /<Key>([\w/.-]+)<\/Key>/.exec(await reply.text()) ?? [];
      return first === undefined ? undefined : checkpointAt(first);
    },
    checkpoint: (sequence) => checkpointAt(auditLogKeys.checkpoint(sequence)),
    batch: (sequence) => textAt(auditLogKeys.batch(sequence)),
    publicKey: (fingerprint) => textAt(auditLogKeys.key(fingerprint)),
  };
}
