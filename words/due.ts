import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { DueLook } from '../domain/casework/queues/due-look.ts';

/**
 * How far ahead a deadline is, wherever officers read one. `{days}` is a length of time in words, `{time}` a time of day, `15:30`.
 */
export const dueWords: Readonly<Record<Exclude<DueLook, 'late'>, Text>> = {
  today: { sw: 'leo, hadi {time}', en: 'today, until {time}' },
  soon: { sw: 'bado {days}', en: 'in {days}' },
  later: { sw: 'bado {days}', en: 'in {days}' },
  still: { sw: 'muda umesimama: inasubiri mwananchi', en: 'paused: waits for the citizen' },
  rest: { sw: 'haidaiwi chochote sasa', en: 'nothing is due now' },
};

const late = (verb: string) =>
  ({
    earlier: { sw: `${verb} {days}`, en: 'overdue by {days}' },
    today: { sw: `${verb} tangu leo`, en: 'overdue since today' },
    paused: { sw: `${verb}, na muda umesimama`, en: 'overdue, and paused' },
  }) as const satisfies Record<string, Text>;

/** How late something is: Swahili verbs agree with the noun class of what is late. */
export const lateWords = {
  ticket: late('imechelewa'),
  direction: late('yamechelewa'),
  response: late('limechelewa'),
  acknowledgement: late('umechelewa'),
} as const;
export type DueSubject = keyof typeof lateWords;

/** How long ago a ticket was sent. `{days}` is a length of time in words, of two days or more. */
export const ageWords = {
  today: { sw: 'leo', en: 'today' },
  yesterday: { sw: 'jana', en: 'yesterday' },
  earlier: { sw: '{days} zilizopita', en: '{days} ago' },
} as const satisfies Record<string, Text>;
