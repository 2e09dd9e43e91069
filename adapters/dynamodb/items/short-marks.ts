import * as z from 'zod';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { Item } from '../engine/read-item.ts';

/** How many characters a short mark has (`shortMarkOf`). */
const size = 3;

/** Marks as they are stored, joined: a list would take the largest ticket states past 1 KB. */
export const storedMarks = z
  .string()
  .transform((stored) =>
    Array.from({ length: Math.ceil(stored.length / size) }, (_, place) =>
      stored.slice(place * size, (place + 1) * size),
    ),
  );

/** Ticket state with the marks of who is barred from deciding as they are stored. */
export const withMarksInOne = <Head extends Pick<Ticket, 'keptFromDeciding'>>(head: Head): Head | Item =>
  head.keptFromDeciding === undefined ? head : { ...head, keptFromDeciding: head.keptFromDeciding.join('') };
