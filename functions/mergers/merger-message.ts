import { followOrderSchema } from '../../contracts/events/follow-order.ts';
import { asContracted, eventIn, valueIn } from '../../contracts/events/message.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { FollowOrder } from '../../domain/tickets/merging/follow-orders.ts';
import type { Reading } from '../shared/queue-messages.ts';

/** What the keeper of mergers hears: an event of the topic, or an order that it gave itself. */
export type MergerMessage = { readonly order: 'hear'; readonly event: TicketEvent } | FollowOrder;

/** An order says so, an event does not. */
const isOrder = (value: unknown): boolean => typeof value === 'object' && value !== null && 'order' in value;

function messageOf(value: unknown): MergerMessage | undefined {
  if (isOrder(value)) return asContracted(followOrderSchema, value, 'An order');
  const event = eventIn(value);
  return event && { order: 'hear', event };
}

/** The ticket that the work is on. */
const numberOf = (message: MergerMessage): string =>
  message.order === 'follow' ? message.follower.number : message.event.number;

/** An event that only a later release knows is passed over. */
export const mergerMessages: Reading<MergerMessage> = {
  passedOver: 'event-of-a-later-release-passed-over',
  read(body) {
    const message = messageOf(valueIn(body));
    if (message === undefined) return undefined;
    const { version, type } = message.event;
    return { content: message, fields: { number: numberOf(message), version, type } };
  },
};
