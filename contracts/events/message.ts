import type * as z from 'zod';
import { changesQueues } from '../../domain/casework/queues/changes-queues.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { isToldBesides } from '../../domain/messaging/notices/notice-rules.ts';
import { isUnreadEvent, type EventToTell } from '../../domain/ticketing/tickets/unread-event.ts';
import { concernsMergers } from '../../domain/casework/acts/merging/follow.ts';
import { clockOrders } from '../../domain/ticketing/clock/clock-orders.ts';
import {
  EventOfLaterRelease,
  isOfLaterRelease,
  ticketEventSchema,
  UnreadableMessage,
} from './ticket-event.ts';

/**
 * Attributes of a message on the topic, by which subscriptions filter. `type` is its act, or what it is beside that, `clock` is `changed` when a
 * waiting execution is to be started or stopped, `queues` when a line of a queue changes, `mergers` when
 * something is to be done on tickets that joined another; else `same`.
 */
export const messageAttributes = {
  type: 'type',
  clock: 'clock',
  queues: 'queues',
  mergers: 'mergers',
} as const;
export type MessageAttributes = Readonly<Record<keyof typeof messageAttributes, string>>;

/** The `type` that an event travels with which whoever tells of it cannot read: every subscription lets it through. */
export const unreadType = 'unread';

/** The `type` of an event that tells officers though its act tells nobody: it calls on some, or some watch its ticket. */
export const toOfficersType = 'to-officers';

/** The attributes that an event travels with. Of one that cannot be read everybody hears, for it may concern everybody. */
export function attributesOf(event: EventToTell): MessageAttributes {
  if (isUnreadEvent(event))
    return { type: unreadType, clock: 'changed', queues: 'changed', mergers: 'changed' };
  const { start, stop } = clockOrders(event, event.at);
  return {
    type: isToldBesides(event) ? toOfficersType : event.type,
    clock: start || stop ? 'changed' : 'same',
    queues: changesQueues(event) ? 'changed' : 'same',
    mergers: concernsMergers(event) ? 'changed' : 'same',
  };
}

/** The message's body. Attributes that only a later release knows go along. */
export const serialise = (event: EventToTell): string =>
  JSON.stringify(isUnreadEvent(event) ? event.unread : event);

/**
 * Reads a message's body. Throws `EventOfLaterRelease` for an act or a meaning that only a later release knows, and
 * `UnreadableMessage` when the body is not what the contract says.
 */
export const parse = (body: string): TicketEvent => eventIn(valueIn(body));

/** Like `parse`, for a body that is read already. */
export function eventIn(value: unknown): TicketEvent {
  if (isOfLaterRelease(value)) throw new EventOfLaterRelease();
  return asContracted(ticketEventSchema, value, 'A ticket event');
}

/** The value as its contract has it. Throws `UnreadableMessage`, which names the places that are wrong. */
export function asContracted<Value>(schema: z.ZodType<Value>, value: unknown, what: string): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  throw new UnreadableMessage(`${what} is not what its contract says (${faults.join('; ')})`);
}

/** The value in a message's body. Throws `UnreadableMessage` when there is none. */
export function valueIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new UnreadableMessage('A ticket event is no JSON');
  }
}
