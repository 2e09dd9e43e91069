import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { DueLook } from '../domain/casework/queues/due-look.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/**
 * How far ahead a deadline is, wherever officers read one. `{days}` is a length of time in words, `{time}` a time of day, `15:30`.
 */
export const dueWords: Readonly<Record<Exclude<DueLook, 'late'>, Text>> = t.due;

/**
 * How far ahead or late a ticket is in a row of a list: days are named without which days they are, as columns have room for. `{days}` and
 * `{time}` as in `dueWords`.
 */
export const dueInRow: Readonly<Record<DueLook | 'lateToday' | 'latePaused', Text>> = t.dueInRow;

const late = (is: Text) => ({
  earlier: t.late.earlier({ is }),
  today: t.late.today({ is }),
  paused: t.late.paused({ is }),
});

/** How late something is: Swahili verbs agree with the noun class of what is late. */
export const lateWords = {
  ticket: late(t.isLate.ticket),
  direction: late(t.isLate.direction),
  response: late(t.isLate.response),
  acknowledgement: late(t.isLate.acknowledgement),
} as const;
export type DueSubject = keyof typeof lateWords;

/** How long ago a ticket was sent. `{days}` is a length of time in words, of two days or more. */
export const ageWords = t.age;
