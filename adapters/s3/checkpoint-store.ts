import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { CheckpointStore } from '../../domain/audit/checkpoint-store.ts';
import { readCheckpointText } from '../../domain/audit/read-stored.ts';
import { auditLogKeys } from './audit-log-keys.ts';

interface Settings {
  readonly client: S3Client;
  readonly bucket: string;
}

/** Checkpoints in a bucket whose objects nobody can change: each is written only where there is none. */
export function s3CheckpointStore({ client, bucket: Bucket }: Settings): CheckpointStore {
  const textAt = async (Key: string): Promise<string | undefined> => {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToString();
    } catch (error) {
      if (isNamed(error, 'NoSuchKey')) return undefined;
      throw error;
    }
  };
  const checkpointAt = async (key: string) => {
    const text = await textAt(key);
    return text === undefined ? undefined : readCheckpointText(text);
  };
  const write = async (Key: string, Body: string, ContentType: string): Promise<boolean> => {
    try {
      const put = new PutObjectCommand({ Bucket, Key, Body, ContentType, IfNoneMatch: '*' });
      await client.send(put);
      return true;
    } catch (error) {
      if (isNamed(error, 'PreconditionFailed')) return false;
      throw error;
    }
  };
  return {
    async newest() {
      const list = new ListObjectsV2Command({ Bucket, Prefix: auditLogKeys.checkpoints, MaxKeys: 1 });
      const [first] = (await client.send(list)).Contents ?? [];
      return first?.Key === undefined ? undefined : checkpointAt(first.Key);
    },
    checkpoint: (sequence) => checkpointAt(auditLogKeys.checkpoint(sequence)),
    batch: (sequence) => textAt(auditLogKeys.batch(sequence)),
    publicKey: (fingerprint) => textAt(auditLogKeys.key(fingerprint)),
    writeBatch: (sequence, text) => write(auditLogKeys.batch(sequence), text, 'application/jsonl'),
    writeCheckpoint: (checkpoint) =>
      write(
        auditLogKeys.checkpoint(checkpoint.statement.sequence),
        `${JSON.stringify(checkpoint)}\n`,
        'application/json',
      ),
    writeKey: ({ fingerprint, pem }) => write(auditLogKeys.key(fingerprint), pem, 'application/x-pem-file'),
  };
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;
