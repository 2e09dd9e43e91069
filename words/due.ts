import type { Text } from '../domain/vocabulary/language.ts';
import type { DueLook } from '../domain/queues/due-look.ts';

/**
 * How a line of a queue says by when it is due. `{days}` is a length of time in words, `{time}` a time of day,
 * `15:30`.
 */
export const dueWords: Readonly<Record<DueLook, Text>> = {
  late: { sw: 'imechelewa {days}', en: 'overdue by {days}' },
  today: { sw: 'leo, hadi {time}', en: 'today, until {time}' },
  soon: { sw: 'bado {days}', en: 'in {days}' },
  later: { sw: 'bado {days}', en: 'in {days}' },
  still: { sw: 'muda umesimama: inasubiri mwananchi', en: 'paused: waits for the citizen' },
  rest: { sw: 'haidaiwi chochote sasa', en: 'nothing is due now' },
};

/** Overdue in ways that no number of days tells. */
export const lateWords = {
  today: { sw: 'imechelewa tangu leo', en: 'overdue since today' },
  stands: { sw: 'imechelewa, na muda umesimama', en: 'overdue, and paused' },
} as const satisfies Record<string, Text>;

/** How long ago a ticket was sent. `{days}` is a length of time in words, of two days or more. */
export const ageWords = {
  today: { sw: 'leo', en: 'today' },
  yesterday: { sw: 'jana', en: 'yesterday' },
  earlier: { sw: '{days} zilizopita', en: '{days} ago' },
} as const satisfies Record<string, Text>;
