import { sendNotices } from '../../application/notices/send-notices.ts';
import type { ReceivedEvent } from '../../application/received-event.ts';
import { holdAnswer } from '../../application/tickets/hold-answer.ts';
import { deliveryOfEvents, heldNotices } from '../ports.ts';
import { consumer } from '../lambda/consumer.ts';

type Ports = Parameters<typeof sendNotices>[0] & Parameters<typeof holdAnswer>[0];

/** Tells of an event, of an answer once it cannot be undone any more. */
export async function tellInTime(ports: Ports, received: ReceivedEvent): Promise<void> {
  if (!(await holdAnswer(ports, received))) await sendNotices(ports, received);
}

export const handler = consumer(tellInTime, () => ({ ...deliveryOfEvents(), heldEvents: heldNotices() }));
