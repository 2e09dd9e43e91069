import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { digestLineItem, noticeItem } from '../../adapters/dynamodb/items/notice-item.ts';
import { isOfAnHour } from '../../domain/messaging/notices/digest-day.ts';
import { isDigestNotice, officerOf } from '../../domain/messaging/notices/notice.ts';
import { clientFor } from '../../test/builders/dynamodb/tables.ts';
import type { SentDigest, SentEmails } from '../../test/builders/shared-digests.ts';
import type { StartedProduct } from '../product/start-product.ts';

async function outboxItems({
  endpoint,
  tables,
}: StartedProduct): Promise<readonly Record<string, unknown>[]> {
  const client = clientFor(endpoint);
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tables['outbox'], ExclusiveStartKey: start, ConsistentRead: true }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}

/** Reads from the outbox which e-mails went out and whom they told of which tickets. */
export async function sentEmails(started: StartedProduct): Promise<SentEmails> {
  const items = await outboxItems(started);
  const inDigests = new Map<string, Set<string>>();
  for (const item of items.filter(({ entity }) => entity === 'digest-line')) {
    const { recipient, day, digest, number } = digestLineItem.parse(item);
    const key = `${recipient} ${day} ${digest}`;
    inDigests.set(key, (inDigests.get(key) ?? new Set()).add(number));
  }
  const emails = items
    .filter(({ entity }) => entity === 'notice')
    .map((item) => noticeItem.parse(item))
    .filter(({ notice, state }) => notice.channel === 'email' && state === 'sent');
  const digests = emails.flatMap(({ notice }): readonly SentDigest[] => {
    if (!isDigestNotice(notice)) return [];
    const tickets = inDigests.get(`${notice.recipient} ${notice.day} ${notice.template}`);
    if (tickets === undefined) throw new Error(`No line of ${notice.about} is stored, which went out.`);
    return [
      {
        reader: officerOf(notice.recipient),
        gathers: isOfAnHour(notice) ? 'hour' : 'morning',
        tickets: [...tickets],
      },
    ];
  });
  return { digests, single: emails.length - digests.length };
}
