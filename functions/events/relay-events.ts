import type { EventPublisher } from '../../domain/ticketing/tickets/event-publisher.ts';
import * as ports from '../ports.ts';
import { eachRecord, streamRecords } from '../lambda/stream-records.ts';

/** Tells the topic what the stream says was written. Listeners bear that they are told again. */
export const relayEvents = ({ publisher }: { readonly publisher: EventPublisher }) =>
  eachRecord(async (record) => {
    const event = ports.eventInStream(record);
    if (event !== undefined) await publisher.publish(event);
  }, 'event-not-told');

export const handler = streamRecords(() => relayEvents({ publisher: ports.publisher() }));
