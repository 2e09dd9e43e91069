import { hashing } from '../../adapters/crypto/hashing.ts';
import { checkedInStream } from '../../adapters/dynamodb/attachment-in-stream.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { putOnRecord } from '../../domain/attachments/put-on-record.ts';
import type { Container } from '../container.ts';
import { environment } from '../../functions/shared/environment.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';
import { eachRecord, streamRecords } from '../../functions/shared/stream-records.ts';
import { systemTime } from '../../functions/shared/system-time.ts';

type Dependencies = Pick<Container, 'tickets' | 'now'>;

/**
 * Puts each file whose check ended into the history of its ticket, once. What parses files of strangers may
 * not write there: it leaves the end of the check with the attachment, and the stream tells it here.
 */
export const recordAttachments = ({ tickets, now }: Dependencies) =>
  eachRecord(async (record, log) => {
    const attachment = checkedInStream(record);
    if (attachment === undefined) return;
    const { number } = attachment;
    const change = await changeByHistory(tickets, number, (history) =>
      putOnRecord(history, attachment, now(), hashing),
    );
    if (change === undefined) return;
    const { version, type } = change.event;
    log.info('attachment-recorded', { number, version, type });
  }, 'attachment-not-recorded');

export const handler = streamRecords(() => {
  const { ticketsTable } = environment(['ticketsTable']);
  return recordAttachments({
    tickets: dynamoTicketStore({ client: documentClient(), tables: { tickets: ticketsTable } }),
    now: systemTime,
  });
});
