import { recordDelivery } from '../../application/notices/record-delivery.ts';
import type { Container } from '../../application/container.ts';
import { asContracted, valueIn } from '../../contracts/events/message.ts';
import { deliveryEvent } from '../../contracts/sms/delivery-event.ts';
import type { DeliveryReport } from '../../domain/messaging/notices/deliveries.ts';
import * as ports from '../ports.ts';
import { queueMessages, type Reading } from '../lambda/queue-messages.ts';

const reports: Reading<DeliveryReport> = (body) => ({
  content: asContracted(deliveryEvent, valueIn(body), 'A delivery'),
  fields: {},
});

type Ports = Pick<Container, 'deliveries' | 'outbox' | 'now'>;

export const deliveriesQueue = (build: () => Ports, log?: Parameters<typeof queueMessages>[3]) =>
  queueMessages(
    reports,
    (container: Ports, { content: report, log: lines }) => recordDelivery(container, report, lines),
    build,
    log,
  );

export const handler = deliveriesQueue(() => ({
  deliveries: ports.deliveries(),
  outbox: ports.outbox(),
  now: ports.now,
}));
