import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { EventPublisher } from '../../domain/ticketing/tickets/event-publisher.ts';
import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { EventToTell } from '../../domain/ticketing/tickets/unread-event.ts';
import type { What } from './what.ts';

export interface Progress {
  readonly told: number;
  /** When the last of them happened. */
  readonly at?: Instant;
}

interface Dependencies {
  readonly tickets: Pick<TicketStore, 'eventsToTell' | 'eventsBetween'>;
  readonly publisher: EventPublisher;
  readonly report: (progress: Progress) => void;
}

/** Published at the same time: listeners bear any order, and one after the other would take hours for a month. */
const atOnce = 20;

/** Publishes stored events again, as they were, those of a later release too, and reports after every 20. Throws what store and topic throw. */
export async function republish(what: What, { tickets, publisher, report }: Dependencies): Promise<Progress> {
  const events =
    what.ticket === undefined
      ? tickets.eventsBetween(what.from, what.until)
      : await tickets.eventsToTell(what.ticket);
  let progress: Progress = { told: 0 };
  for await (const group of inGroups(events, atOnce)) {
    await Promise.all(group.map((event) => publisher.publish(event)));
    const last = group.at(-1);
    progress = { told: progress.told + group.length, ...(last && { at: last.at }) };
    report(progress);
  }
  return progress;
}

async function* inGroups(
  events: AsyncIterable<EventToTell> | Iterable<EventToTell>,
  size: number,
): AsyncGenerator<readonly EventToTell[]> {
  let group: EventToTell[] = [];
  for await (const event of events) {
    group.push(event);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
