import * as z from 'zod';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { Item } from '../engine/read-item.ts';

/** How many characters a short mark has (`shortMarkOf`). */
const size = 3;

/** Marks as they are stored, one after the other: as a list they would take the longest heads past 1 KB. */
export const storedMarks = z
  .string()
  .transform((stored) =>
    Array.from({ length: Math.ceil(stored.length / size) }, (_, place) =>
      stored.slice(place * size, (place + 1) * size),
    ),
  );

/** A head with the marks of who does not decide on it as they are stored. */
export const withMarksInOne = <Head extends Pick<Ticket, 'keptFromDeciding'>>(head: Head): Head | Item =>
  head.keptFromDeciding === undefined ? head : { ...head, keptFromDeciding: head.keptFromDeciding.join('') };
