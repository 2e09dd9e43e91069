import type { PublishedAuditLog } from '../../domain/audit/checkpoint-store.ts';
import { readCheckpointText } from '../../domain/audit/read-stored.ts';
import type { SignedBucket } from './bucket-address.ts';
import { askBucket, BucketUnavailable } from './objects.ts';
import { auditLogKeys } from './audit-log-keys.ts';
import { versionedObjects, type ListedVersion } from './versioned-objects.ts';

/** A key may have some marks and later versions: where it has more lines, they are asked for. */
const linesOfOne = 10;

/** The audit log as it is read for a proof, by requests that are signed here: the first version of each object, whatever lies over it. */
export function s3PublishedAuditLog(bucket: SignedBucket): PublishedAuditLog {
  async function textOf(key: string, versionId: string): Promise<string | undefined> {
    const reply = await askBucket(bucket, 'GET', { key, parameters: { versionId } });
    if (reply.ok) return reply.text();
    await reply.body?.cancel();
    return undefined;
  }
  /** The first object under a prefix as it was first written. */
  async function textUnder(prefix: string): Promise<string | undefined> {
    for await (const { key, original: versionId } of versionedObjects(pagesUnder(bucket, prefix)))
      if (versionId !== undefined) return textOf(key, versionId);
    return undefined;
  }
  const checkpointIn = (text: string | undefined) =>
    text === undefined ? undefined : readCheckpointText(text);
  return {
    newest: async () => checkpointIn(await textUnder(auditLogKeys.checkpoints)),
    checkpoint: async (sequence) => checkpointIn(await textUnder(auditLogKeys.checkpoint(sequence))),
    batch: (sequence) => textUnder(auditLogKeys.batch(sequence)),
    publicKey: (fingerprint) => textUnder(auditLogKeys.key(fingerprint)),
  };
}

async function* pagesUnder(
  bucket: SignedBucket,
  prefix: string,
): AsyncGenerator<readonly ListedVersion[], void> {
  let from: Readonly<Record<string, string>> | undefined = { 'max-keys': String(linesOfOne) };
  while (from !== undefined) {
    const parameters = { versions: '', prefix, ...from };
    const reply = await askBucket(bucket, 'GET', { key: '', parameters });
    if (!reply.ok) throw new BucketUnavailable('There is no bucket of the record.');
    const page = await reply.text();
    yield [...page.matchAll(/<(Version|DeleteMarker)>(.*?)<\/\1>/gs)].map(([, kind, line = '']) => ({
      key: valueIn(line, 'Key'),
      versionId: valueIn(line, 'VersionId'),
      isMarker: kind === 'DeleteMarker',
    }));
    from =
      valueIn(page, 'IsTruncated') === 'true'
        ? {
            'key-marker': valueIn(page, 'NextKeyMarker'),
            'version-id-marker': valueIn(page, 'NextVersionIdMarker'),
          }
        : undefined;
  }
}

const valueIn = (xml: string, name: string): string =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
