import { parse } from '../../contracts/events/message.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { functionLog } from './function-log.ts';
import type { Log } from '../../application/log.ts';
import { queueMessages, type Reading } from './queue-messages.ts';

/** What a consumer does about one event. It bears repeats and any order; when it throws, the event comes again. */
export type React = (event: TicketEvent, log: Log) => Promise<void>;

/** An event that only a later release knows is passed over. */
const events: Reading<TicketEvent> = {
  passedOver: 'event-of-a-later-release-passed-over',
  read: (body) => {
    const event = parse(body);
    if (event === undefined) return undefined;
    const { number, version, type } = event;
    return { content: event, fields: { number, version, type } };
  },
};

/** The handler of a queue that hears the topic `ticket-events` (raw delivery). */
export const consumer = (build: () => React, log: () => Log = functionLog) =>
  queueMessages(events, build, log);
