import { keepMergers, type MergerMessage } from '../../application/mergers/keep-mergers.ts';
import { holdAnswer } from '../../application/tickets/hold-answer.ts';
import type { Log } from '../../application/log.ts';
import { followOrderSchema } from '../../contracts/events/follow-order.ts';
import { asContracted, eventIn, valueIn } from '../../contracts/events/message.ts';
import { isSmokeTicket } from '../../domain/ticketing/tickets/smoke-ticket.ts';
import * as ports from '../ports.ts';
import { queueMessages, type Reading } from '../lambda/queue-messages.ts';

/** An order says so, an event does not. */
const isOrder = (value: unknown): boolean => typeof value === 'object' && value !== null && 'order' in value;

const messageOf = (value: unknown): MergerMessage =>
  isOrder(value)
    ? asContracted(followOrderSchema, value, 'An order')
    : { order: 'hear', event: eventIn(value) };

/** The ticket that the work is on. */
const numberOf = (message: MergerMessage): string =>
  message.order === 'follow' ? message.follower.number : message.event.number;

const messages: Reading<MergerMessage> = (body) => {
  const message = messageOf(valueIn(body));
  const { version, type } = message.event;
  const number = numberOf(message);
  return isSmokeTicket(number)
    ? { passedOver: 'smoke-ticket-passed-over' }
    : { content: message, fields: { number, version, type } };
};

type Ports = Parameters<typeof keepMergers>[0] & Parameters<typeof holdAnswer>[0];

/** Carries a message out; an answer that joined tickets follow once it cannot be undone any more. */
async function keepInTime(ports: Ports, { content: message, log }: { content: MergerMessage; log: Log }) {
  const isHeld = message.order === 'hear' && (await holdAnswer(ports, { event: message.event, log }));
  if (!isHeld) await keepMergers(ports, { message, log });
}

export const mergersQueue = (build: () => Ports, log?: () => Log) =>
  queueMessages(messages, keepInTime, build, log);

export const handler = mergersQueue(() => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  reads: ports.readsUpTo(),
  orders: ports.orders(),
  heldEvents: ports.heldMergers(),
  salt: ports.salt,
  hashing: ports.hashing,
  now: ports.now,
}));
