import { createHash } from 'node:crypto';
import { cleanFile } from '../../adapters/attachments/clean-file.ts';
import { randomSalt } from '../../adapters/crypto/salt.ts';
import { dynamoAttachmentStore } from '../../adapters/dynamodb/attachment-store.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { s3CleanFiles } from '../../adapters/s3/clean-files.ts';
import { s3Quarantine } from '../../adapters/s3/quarantine.ts';
import { uploadOfKey } from '../../adapters/s3/upload-keys.ts';
import { fileReceived } from '../../contracts/events/file-received.ts';
import type { Checked, Upload } from '../../domain/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/attachments/attachment-store.ts';
import type { CleanFiles, Cleaning, Quarantine } from '../../domain/attachments/files.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { environment } from '../../functions/shared/environment.ts';
import type { Log } from '../log.ts';
import { queueMessages, type Reading } from '../../functions/shared/queue-messages.ts';
import { systemTime } from '../../functions/shared/system-time.ts';

export interface Dependencies {
  readonly attachments: Pick<AttachmentStore, 'begin' | 'settle'>;
  readonly quarantine: Quarantine;
  readonly files: CleanFiles;
  readonly clean: (bytes: Uint8Array) => Cleaning;
  /** 32 random hexadecimal digits. */
  readonly salt: () => string;
  readonly now: () => Instant;
}

/** A file that ended the function so often is not opened once more. The queue sets a message aside after five. */
const mostAttempts = 3;

/**
 * Checks one file that came into quarantine: what is clean is kept, the rest is refused, and the file itself
 * is deleted at the end of either. A file that nobody awaits is deleted unread.
 */
export async function cleanAttachment(
  dependencies: Dependencies,
  { upload, log, attempt }: { readonly upload: Upload; readonly log: Log; readonly attempt: number },
): Promise<void> {
  const { attachments, quarantine, salt, now } = dependencies;
  if (await attachments.begin(upload)) {
    const checked = attempt > mostAttempts ? notChecked : await check(upload, dependencies);
    if (await attachments.settle(upload, { ...checked, salt: salt() }, now())) tell(log, checked);
  }
  await quarantine.discard(upload);
}

const notChecked = { state: 'refused', because: 'not-checked' } as const;

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

async function check(upload: Upload, { quarantine, files, clean }: Dependencies): Promise<Checked> {
  const read = await quarantine.fetch(upload);
  // Gone because a check beside this one ended, which counts then; or because it lay there for a day.
  if (read === undefined) return notChecked;
  if (read === 'too-large') return { state: 'refused', because: 'too-large' };
  const sent = { size: read.length, digest: digestOf(read) };
  const cleaning = clean(read);
  if (cleaning.outcome === 'refused') return { sent, state: 'refused', because: cleaning.because };
  const { bytes, format } = cleaning;
  const digest = digestOf(bytes);
  await files.keep({ ...upload, format, digest }, bytes);
  return { sent, state: 'clean', format, size: bytes.length, digest };
}

function tell(log: Log, checked: Checked): void {
  const outcome = checked.state === 'clean' ? checked.format : checked.because;
  if (outcome === 'not-checked') log.warn('attachment-not-checked', { outcome });
  else log.info(`attachment-${checked.state}`, { outcome });
}

const uploads: Reading<Upload> = {
  passedOver: 'file-of-another-kind-passed-over',
  read: (body) => {
    const { key } = fileReceived.parse(JSON.parse(body));
    const upload = uploadOfKey(key);
    return upload && { content: upload, fields: { number: upload.number } };
  },
};

export const quarantineQueue = (build: () => Dependencies, log?: () => Log) =>
  queueMessages(
    uploads,
    (container: Dependencies, { content: upload, ...received }) =>
      cleanAttachment(container, { upload, ...received }),
    build,
    log,
  );

export const handler = quarantineQueue(() => {
  const settings = environment(['ticketsTable', 'quarantineBucket', 'attachmentsBucket', 'bucketInPath']);
  const buckets = { inPath: settings.bucketInPath };
  return {
    attachments: dynamoAttachmentStore({ client: documentClient(), table: settings.ticketsTable }),
    quarantine: s3Quarantine({ bucket: settings.quarantineBucket, settings: buckets }),
    files: s3CleanFiles({ bucket: settings.attachmentsBucket, settings: buckets }),
    clean: cleanFile,
    salt: randomSalt,
    now: systemTime,
  };
});
