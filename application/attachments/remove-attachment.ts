import type { Attachment, RemovedAttachment } from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import type { ReadLog } from '../../domain/audit/read-log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { RequestRefused } from '../request-refused.ts';
import { admitted, type Admitting, type SecretHolder } from './admitted.ts';
import { shownAttachment, type ShownAttachment } from './shown-attachment.ts';

interface Ports extends Admitting {
  readonly attachments: Pick<AttachmentStore, 'find' | 'remove'>;
  readonly reads: Pick<ReadLog, 'readsBefore'>;
}

interface Removal extends SecretHolder {
  readonly place: number;
  /** When its place was asked for: which of the files that were ever there. */
  readonly askedAt: Instant;
  readonly language: Language;
}

/** Checks take seconds. */
export const checkedInSeconds = 5;

/**
 * The citizen takes a file away that no officer opened, as often as it is asked. From then on it is not given out; what
 * hears of it in the stream deletes the file and puts that into the history. Throws what `admissionBySecret` says, and
 * `attachment-not-found`, `attachment-not-checked`, `attachment-refused`, `attachment-opened`.
 */
export async function removeAttachment(
  ports: Ports,
  { place, askedAt, language, ...holder }: Removal,
): Promise<ShownAttachment> {
  const { attachments } = ports;
  const { at } = await admitted(ports, holder);
  const { number } = holder;
  const asked = async (): Promise<Attachment> => {
    const found = await attachments.find({ number, place });
    if (found?.askedAt !== askedAt || found.by !== undefined)
      throw new RequestRefused({ code: 'attachment-not-found' });
    return found;
  };
  const found = await asked();
  if (found.state === 'clean' && (await wasOpened(found, ports))) {
    throw new RequestRefused({ code: 'attachment-opened' });
  }
  await attachments.remove(found, at);
  return shownAttachment(requireRemovable(await asked()), language);
}

/** The attachment, if it was taken away. Throws the problem that says why it could not be. */
export function requireRemovable(left: Attachment): RemovedAttachment {
  switch (left.state) {
    case 'removed':
      return left;
    case 'refused':
      throw new RequestRefused({ code: 'attachment-refused' });
    case 'awaited':
    case 'checking':
    case 'clean': // its check ended between the looks
      throw new RequestRefused({ code: 'attachment-not-checked' }, checkedInSeconds);
  }
}

/** So many reads of a ticket are looked through. Of one that was opened more often, nothing is taken away. */
const readsLookedThrough = 100;

async function wasOpened({ number, place }: Attachment, { reads }: Ports): Promise<boolean> {
  const newest = await reads.readsBefore(number, readsLookedThrough);
  return (
    newest.length === readsLookedThrough ||
    newest.some(({ opened, attachment }) => opened === 'attachment' && attachment === String(place))
  );
}
