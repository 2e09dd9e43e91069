import type { CheckOutcome } from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import type { QuarantinedFile } from '../../domain/ticketing/attachments/files.ts';
import { base64UrlOf } from '../../domain/audit/bytes.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';

/** What the cleaner works with: the least, for it parses files of strangers. */
export interface Cleaner extends Pick<Container, 'quarantine' | 'files' | 'clean' | 'salt' | 'now'> {
  readonly attachments: Pick<AttachmentStore, 'begin' | 'settle'>;
  readonly hashing: Pick<Hashing, 'sha256'>;
}

interface FileReceived {
  readonly upload: QuarantinedFile;
  readonly log: Log;
  /** How often this was tried, from 1. */
  readonly attempt: number;
}

/** A file that ended the function so often is not opened once more. The queue sets a message aside after five. */
const mostAttempts = 3;

/**
 * Checks one file that came into quarantine: what is clean is kept, the rest is refused, and the file itself
 * is deleted at the end of either. A file that nobody awaits is deleted unread.
 */
export async function cleanAttachment(ports: Cleaner, { upload, log, attempt }: FileReceived): Promise<void> {
  const { attachments, quarantine, salt, now } = ports;
  if (await attachments.begin(upload)) {
    const checked = attempt > mostAttempts ? notChecked : await check(upload, ports);
    if (await attachments.settle(upload, { ...checked, salt: salt() }, now())) tell(log, checked);
  }
  await quarantine.discard(upload);
}

const notChecked = { state: 'refused', because: 'not-checked' } as const;

async function check(
  upload: QuarantinedFile,
  { quarantine, files, clean, hashing }: Cleaner,
): Promise<CheckOutcome> {
  const digestOf = (bytes: Uint8Array): string => base64UrlOf(hashing.sha256(bytes));
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

function tell(log: Log, checked: CheckOutcome): void {
  const outcome = checked.state === 'clean' ? checked.format : checked.because;
  if (outcome === 'not-checked') log.warn('attachment-not-checked', { outcome });
  else log.info(`attachment-${checked.state}`, { outcome });
}
