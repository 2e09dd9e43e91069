import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { CheckpointStore, PartOfLog } from '../../domain/audit/checkpoint-store.ts';
import { readCheckpointText } from '../../domain/audit/read-stored.ts';
import { instantOf } from '../../domain/foundation/time/instant.ts';
import { auditLogKeys } from './audit-log-keys.ts';
import { objectsUnder, textOfVersion, type VersionListing } from './listed-versions.ts';

interface Settings {
  readonly client: S3Client;
  readonly bucket: string;
}

/** Where hidden objects are looked for, and from which on no more. */
interface Looked {
  readonly listing: VersionListing;
  readonly sequenceOf: (key: string) => number;
  readonly isPast: (sequence: number) => boolean;
}

function lookedAt(part: PartOfLog): Looked {
  const { checkpoints, checkpoint, sequenceOfCheckpoint, batches, batch, sequenceOfBatch, key } =
    auditLogKeys;
  if (part.kind === 'key')
    return { listing: { prefix: key(part.fingerprint) }, sequenceOf: () => 0, isPast: () => false };
  const { from, until } = part;
  return part.kind === 'checkpoint'
    ? {
        listing: { prefix: checkpoints, after: checkpoint(until + 1) },
        sequenceOf: sequenceOfCheckpoint,
        isPast: (sequence) => sequence < from,
      }
    : {
        listing: { prefix: batches, after: batch(from - 1) },
        sequenceOf: sequenceOfBatch,
        isPast: (sequence) => sequence > until,
      };
}

/** Most lists that are read, of a thousand lines each: somebody may lay any number of marks and strange names there. */
const pagesLookedThrough = 5;

/** A key may have some marks and later versions: where it has more lines, they are asked for. */
const linesOfOne = 10;

/**
 * Checkpoints in a bucket whose objects nobody can change: each is written only where there is none. What is read is the first version of
 * each object, so that a mark that it was deleted hides nothing, and a version that was written over it counts for nothing.
 */
export function s3CheckpointStore({ client, bucket }: Settings): CheckpointStore {
  /** The first object from there on that there is, and not only marks. */
  async function firstText(prefix: string): Promise<string | undefined> {
    for await (const { key, original: version } of objectsUnder(client, bucket, {
      prefix,
      firstPage: linesOfOne,
    }))
      if (version !== undefined) return textOfVersion(client, bucket, { key, version });
    return undefined;
  }
  const checkpointAt = async (prefix: string) => {
    const text = await firstText(prefix);
    return text === undefined ? undefined : readCheckpointText(text);
  };
  const write = async (Key: string, Body: string, ContentType: string): Promise<boolean> => {
    try {
      const put = new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType, IfNoneMatch: '*' });
      await client.send(put);
      return true;
    } catch (error) {
      if (isNamed(error, 'PreconditionFailed')) return false;
      throw error;
    }
  };
  return {
    newest: () => checkpointAt(auditLogKeys.checkpoints),
    checkpoint: (sequence) => checkpointAt(auditLogKeys.checkpoint(sequence)),
    batch: (sequence) => firstText(auditLogKeys.batch(sequence)),
    publicKey: (fingerprint) => firstText(auditLogKeys.key(fingerprint)),
    async *hidden(part) {
      const { listing, sequenceOf, isPast } = lookedAt(part);
      for await (const object of objectsUnder(client, bucket, { ...listing, pages: pagesLookedThrough })) {
        const { key, markers, changedAt } = object;
        const [kind, sequence] = [part.kind, sequenceOf(key)];
        if (isPast(sequence)) return;
        if (markers.length > 0) yield { kind, sequence, by: 'marks' };
        if (changedAt !== undefined)
          yield { kind, sequence, by: 'versions', writtenAt: instantOf(changedAt.getTime()) };
      }
    },
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
