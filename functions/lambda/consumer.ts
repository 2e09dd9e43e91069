import type { ReceivedEvent } from '../../application/received-event.ts';
import type { Log } from '../../application/log.ts';
import { parse } from '../../contracts/events/message.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { isSmokeTicket } from '../../domain/ticketing/tickets/smoke-ticket.ts';
import { functionLog } from './function-log.ts';
import { queueMessages, type Reading } from './queue-messages.ts';

const allEvents: Reading<TicketEvent> = (body) => {
  const event = parse(body);
  const { number, version, type } = event;
  return { content: event, fields: { number, version, type } };
};

/** Reads an event of a ticket of citizens: smoke tickets are in no projection, and nobody is told of them. */
export const eventsOfCitizens: Reading<TicketEvent> = (body) => {
  const read = allEvents(body);
  return 'content' in read && isSmokeTicket(read.content.number)
    ? { passedOver: 'smoke-ticket-passed-over' }
    : read;
};

const consumerOf =
  (events: Reading<TicketEvent>) =>
  <Ports>(
    apply: (ports: Ports, received: ReceivedEvent) => Promise<void>,
    build: () => Ports,
    log: () => Log = functionLog,
  ) =>
    queueMessages(
      events,
      (ports: Ports, { content: event, log }) => apply(ports, { event, log }),
      build,
      log,
    );

/**
 * The handler of a queue that is told of tickets of citizens on the topic `ticket-events` (raw delivery). `build` runs with the first
 * batch. An event that only a later release knows fails like any other: its queue sets it aside, and nothing waits behind it.
 */
export const consumer = consumerOf(eventsOfCitizens);

/** The handler of a queue that is told of smoke tickets besides. */
export const consumerOfAll = consumerOf(allEvents);
