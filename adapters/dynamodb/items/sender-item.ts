import * as z from 'zod';
import { senderKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** Keyed hashes of the words of a sender's name, and no word of it. */
export const senderItem = z.object({
  v: firstVersion,
  marks: z
    .string()
    .default('')
    .transform((text): readonly string[] => text.split(' ').filter((mark) => mark !== '')),
  /** The citizen hid the name, or withdrew the ticket, and did not show it since. */
  hidden: z.literal(true).exactOptional(),
});

/** Returns the marks by which a ticket may be found, of its stored item: none of a name that is hidden. */
export const shownMarks = ({ marks, hidden }: z.output<typeof senderItem>): readonly string[] =>
  hidden === true ? [] : marks;

/** The item of the name that a citizen shows. */
export const newSenderItem = (number: string, marks: readonly string[]): Item => ({
  ...senderKeys.of(number),
  ...{ entity: 'sender', v: 1, marks: marks.join(' ') },
});
