import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** What the page of one ticket says. */
export const ticketPageTexts = t.ticketPage;

/** How many events are folded to a line. */
export const eventsText = (count: number): Text => t.events({ count });

/** When an answer that can be undone goes out. `seconds`: whole ones. */
export const goesOutInText = (seconds: number): Text => t.goesOutIn({ seconds });

/** Says that an answer can be undone for so many seconds, by this key. */
export const canBeUndoneText = (seconds: number, key: string): Text => t.canBeUndone({ seconds, key });

/** Which of a ticket's files. */
export const nameOfFile = (place: number): Text => t.nameOfFile({ place });

/** How long something can still be seen, `23:59:59`. In seconds. */
export const seenForText = (left: number): Text => {
  const parts = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return t.seenFor({ clock });
};

/** The longest extension. `days`: in words. */
export const atMostText = (days: string): Text => t.atMost({ days });

/** How often somebody opened it within a while. */
export const timesText = (times: number): Text => t.times({ times });
