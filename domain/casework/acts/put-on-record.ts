import type { Hashing } from '../../audit/hashing.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Change } from '../../ticketing/tickets/event.ts';
import type { CommittedFile } from '../../ticketing/tickets/facts.ts';
import { eventsOfActs } from '../../ticketing/tickets/history.ts';
import { keptOf } from './name-files.ts';
import { perform } from './perform.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';
import type { CheckedAttachment, SentFile, Upload } from '../../ticketing/attachments/attachment.ts';
import { commitmentToFile } from '../../audit/file-commitment.ts';

/**
 * Puts the end of a file's check into the history of its ticket: that it was attached, or refused. It moves
 * neither status nor deadline. Undefined: the history has it.
 */
export function attachmentEvent(
  { ticket, events }: TicketHistory,
  attachment: CheckedAttachment,
  at: Instant,
  hashing: Hashing,
): Change | undefined {
  const { place, upload, salt, sent } = attachment;
  const ends = eventsOfActs({ events }, 'attach', 'refuse-file');
  if (ends.some(({ facts: { file } }) => file.upload === upload)) return undefined;
  const asSent = ({ size, digest }: SentFile): CommittedFile => ({
    size,
    commitment: commitmentToFile({ what: 'sent', digest }, salt, hashing),
  });
  const checked = { place, upload, ...(sent !== undefined && { sent: asSent(sent) }) };
  const same = (unchanged: typeof ticket) => unchanged;
  if (attachment.state === 'clean') {
    const facts = { file: { ...checked, kept: keptOf(attachment, hashing) } };
    return perform(ticket, { act: 'attach', by: { actor: 'citizen' }, at, facts }, same);
  }
  const facts = { file: { ...checked, because: attachment.because } };
  return perform(ticket, { act: 'refuse-file', by: { actor: 'system' }, at, facts }, same);
}

/** Puts into the history that its citizen took a file away again, which was attached. Undefined: the history has it. */
export function removalEvent(
  { ticket, events }: TicketHistory,
  { place, upload }: Upload,
  at: Instant,
): Change | undefined {
  const removals = eventsOfActs({ events }, 'remove-file');
  if (removals.some(({ facts: { file } }) => file.upload === upload)) return undefined;
  const facts = { file: { place, upload } };
  return perform(ticket, { act: 'remove-file', by: { actor: 'citizen' }, at, facts }, (before) => before);
}
