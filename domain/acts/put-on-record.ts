import type { Hashing } from '../audit/hashing.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from '../tickets/event.ts';
import type { CommittedFile, FileFacts } from '../tickets/facts.ts';
import { perform } from './perform.ts';
import type { TicketHistory } from '../tickets/ticket-store.ts';
import type { CheckedAttachment } from '../attachments/attachment.ts';
import { commitmentToFile } from '../audit/file-commitment.ts';

/**
 * Puts the end of a file's check into the history of its ticket: that it was attached, or refused. It moves
 * neither status nor deadline. Undefined: the history has it, or it is an attachment of before, of which
 * nothing can be said that holds.
 */
export function putOnRecord(
  { ticket, events }: TicketHistory,
  attachment: CheckedAttachment,
  at: Instant,
  hashing: Hashing,
): Change | undefined {
  const { upload, salt, state } = attachment;
  if (salt === undefined || events.some(({ facts }) => facts?.file?.upload === upload)) return undefined;
  const facts = { file: factsOf(attachment, salt, hashing) };
  const same = (unchanged: typeof ticket) => unchanged;
  return state === 'clean'
    ? perform(ticket, { act: 'attach', by: { actor: 'citizen' }, at, facts }, same)
    : perform(ticket, { act: 'refuse-file', by: { actor: 'system' }, at, facts }, same);
}

function factsOf(attachment: CheckedAttachment, salt: string, hashing: Hashing): FileFacts {
  const { place, upload, sent } = attachment;
  const committed = (what: 'sent' | 'kept', size: number, digest: string): CommittedFile => ({
    size,
    commitment: commitmentToFile({ what, digest }, salt, hashing),
  });
  return {
    place,
    upload,
    ...(sent !== undefined && { sent: committed('sent', sent.size, sent.digest) }),
    ...(attachment.state === 'clean'
      ? { kept: { ...committed('kept', attachment.size, attachment.digest), format: attachment.format } }
      : { because: attachment.because }),
  };
}
