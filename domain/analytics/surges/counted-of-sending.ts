import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { localHourOf } from '../../foundation/time/local-hour.ts';
import type { TicketOfHour } from './surge-cell.ts';

/** What is counted together: the tickets of a category from one place. */
export interface SurgeArea {
  readonly category: string;
  /** Registry id of the council; of the region, where no council is known. Absent: from wherever in the country. */
  readonly place?: string;
}

export interface CountedInArea {
  readonly area: SurgeArea;
  readonly ticket: TicketOfHour;
}

/**
 * As what a ticket counts, by the event of its sending and the hour on the wall of `timeZone`. Undefined: it does not.
 * What is written down at a desk lay there for hours or days: many come in the hour in which somebody has time. What
 * is kept from some by whom it is about is in no figure, as in queues: nobody may read in one that it is there.
 * Source: docs/adr/0281.
 */
export function countedOfSending(
  { type, number, at, subject, about, after: { holder } }: TicketEvent,
  timeZone: string,
): CountedInArea | undefined {
  if (type !== 'submit' || subject.channel === 'desk' || about !== undefined) return undefined;
  const place = subject.council ?? subject.region;
  return {
    area: { category: subject.category, ...(place !== undefined && { place }) },
    ticket: { number, hour: localHourOf(at, timeZone), office: holder },
  };
}
