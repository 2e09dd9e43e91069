import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import type { s3Client } from '../../adapters/s3/client.ts';
import { objectsUnder, removeVersion } from '../../adapters/s3/listed-versions.ts';
import { hiddenBy, type VersionedObject } from '../../adapters/s3/versioned-objects.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { howMany } from './how-many.ts';

interface ToHeal {
  readonly buckets: ReturnType<typeof s3Client>;
  readonly bucket: string;
  /** Marks are removed. Otherwise they are only named. */
  readonly apply: boolean;
}

/**
 * Removes the marks that hide objects of the audit log, and gives what it says of each, a line at a time. No version is removed. Throws
 * `UsageError` where the bucket holds no audit log.
 */
export async function* healed({ buckets, bucket, apply }: ToHeal): AsyncGenerator<string, void> {
  if (!(await holdsAuditLog(buckets, bucket)))
    throw new UsageError(`${bucket} holds no key that signed checkpoints: it is no bucket of a record.`);
  let [marks, writtenOver] = [0, 0];
  for (const prefix of [auditLogKeys.checkpoints, auditLogKeys.batches, auditLogKeys.keys])
    for await (const object of objectsUnder(buckets, bucket, { prefix })) {
      if (hiddenBy(object) === undefined) continue;
      const { key, markers, later } = object;
      yield `${key}: ${said(object)}`;
      marks += markers.length;
      writtenOver += later.length;
      if (apply) for (const version of markers) await removeVersion(buckets, bucket, { key, version });
    }
  if (marks + writtenOver === 0) yield 'Nothing is hidden.';
  if (marks > 0)
    yield apply
      ? `Removed: ${howMany(marks, 'mark')}. Say what was found, and who had marked it, as docs/runbooks/record-hidden.md asks.`
      : `Nothing was changed. To remove ${howMany(marks, 'mark')}, add: --apply`;
  if (writtenOver > 0)
    yield `Not to be undone: ${howMany(writtenOver, 'version')} written over the first ones, which are read all the same. Verify the record: npm run audit:verify.`;
}

/** A bucket of something else is left alone, whatever it is called. */
async function holdsAuditLog(client: ToHeal['buckets'], bucket: string): Promise<boolean> {
  for await (const { original } of objectsUnder(client, bucket, { prefix: auditLogKeys.keys }))
    if (original !== undefined) return true;
  return false;
}

function said({ original, later, markers }: VersionedObject): string {
  const marked = howMany(markers.length, 'mark');
  if (original === undefined) return `${marked} over nothing`;
  return [
    ...(markers.length > 0 ? [`${marked}, and behind it what was written first`] : []),
    ...(later.length > 0 ? [`${howMany(later.length, 'version')} written over the first`] : []),
  ].join('; ');
}
