import type { DeliveryReport } from '../../domain/messaging/notices/deliveries.ts';
import { noticeName } from '../../domain/messaging/notices/notice.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';

type Ports = Pick<Container, 'deliveries' | 'outbox' | 'now'>;

/**
 * Puts down that an SMS or an e-mail did not arrive: its notice, which was sent, failed, and counts among those by which touch is
 * lost. A report that comes again, or after another, changes nothing, and one of a message that was no notice neither.
 * Throws `StoreUnavailable`. Source: docs/rules.md, Who cannot be told.
 */
export async function recordDelivery(
  { deliveries, outbox, now }: Ports,
  { providerId, lost }: DeliveryReport,
  log: Log,
): Promise<void> {
  if (lost === undefined) return;
  const notice = await deliveries.noticeOf(providerId);
  if (notice === undefined) {
    log.info('delivery-of-no-notice', { code: lost });
    return;
  }
  const isNew = await outbox.lose(notice, { providerId, reason: lost }, now());
  log.info(isNew ? 'notice-lost' : 'delivery-known', { notice: noticeName(notice), code: lost });
}
