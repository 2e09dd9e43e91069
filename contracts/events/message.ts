import type * as z from 'zod';
import { changesQueues } from '../../domain/casework/queues/changes-queues.ts';
import { acts } from '../../domain/foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { concernsMergers } from '../../domain/casework/acts/merging/follow.ts';
import { clockOrders } from '../../domain/ticketing/clock/clock-orders.ts';
import { ticketEventSchema, UnreadableMessage } from './ticket-event.ts';

/**
 * Attributes of a message on the topic, by which subscriptions filter. `clock` is `changed` when a
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

/** The attributes that an event travels with. */
export function attributesOf(event: TicketEvent): MessageAttributes {
  const { start, stop } = clockOrders(event, event.at);
  return {
    type: event.type,
    clock: start || stop ? 'changed' : 'same',
    queues: changesQueues(event) ? 'changed' : 'same',
    mergers: concernsMergers(event) ? 'changed' : 'same',
  };
}

/** The message's body. Attributes that only a later release knows go along. */
export const serialise = (event: TicketEvent): string => JSON.stringify(event);

/**
 * Reads a message's body. Undefined: an act that only a later release knows, which is nothing to this one.
 * Throws `UnreadableMessage` when the body is not what the contract says.
 */
export function parse(body: string): TicketEvent | undefined {
  return eventIn(valueIn(body));
}

/** Like `parse`, for a body that is read already. */
export const eventIn = (value: unknown): TicketEvent | undefined =>
  isOfLaterRelease(value) ? undefined : asContracted(ticketEventSchema, value, 'A ticket event');

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

function isOfLaterRelease(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && !Object.hasOwn(acts, value.type);
}
