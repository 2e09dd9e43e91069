import type { CheckedAttachment } from '../../domain/attachments/attachment.ts';
import { putOnRecord } from '../../domain/acts/put-on-record.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';

/**
 * Puts a file whose check ended into the history of its ticket, once. What parses files of strangers may
 * not write there: it leaves the end of the check with the attachment.
 */
export async function recordAttachment(
  { tickets, hashing, now }: Pick<Container, 'tickets' | 'hashing' | 'now'>,
  { attachment, log }: { readonly attachment: CheckedAttachment; readonly log: Log },
): Promise<void> {
  const { number } = attachment;
  const change = await changeByHistory(tickets, number, (history) =>
    putOnRecord(history, attachment, now(), hashing),
  );
  if (change === undefined) return;
  const { version, type } = change.event;
  log.info('attachment-recorded', { number, version, type });
}
