import type { ReceivedEvent } from '../../application/received-event.ts';
import type { Log } from '../../application/log.ts';
import { parse } from '../../contracts/events/message.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { functionLog } from './function-log.ts';
import { queueMessages, type Reading } from './queue-messages.ts';

const events: Reading<TicketEvent> = (body) => {
  const event = parse(body);
  const { number, version, type } = event;
  return { content: event, fields: { number, version, type } };
};

/**
 * The handler of a queue that hears the topic `ticket-events` (raw delivery). `build` runs with the first batch. An event
 * that only a later release knows fails like any other: its queue sets it aside, and nothing waits behind it.
 */
export const consumer = <Ports>(
  hear: (ports: Ports, heard: ReceivedEvent) => Promise<void>,
  build: () => Ports,
  log: () => Log = functionLog,
) =>
  queueMessages(events, (ports: Ports, { content: event, log }) => hear(ports, { event, log }), build, log);
