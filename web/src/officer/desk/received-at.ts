import type { RequestTo } from '../../api/routes.ts';
import { localDateOf, timeOfDay } from '../../platform/dates.ts';
import type { DeskAnswers } from './desk-answers.ts';

/** A moment, in ms UTC, as the calendar and the clock of the offices have it, to the minute. */
export const stampAt = (at: number): Pick<DeskAnswers, 'receivedDate' | 'receivedTime'> => ({
  receivedDate: localDateOf(at),
  receivedTime: timeOfDay(at, 'en'),
});

type ReceivedStamp = RequestTo<'submit-desk-ticket'>['receivedAt'];

const msOf = (date: string, time: string): number => Date.parse(`${date}T${time}:00Z`);

/** The received stamp as a moment in UTC, to the second; undefined where it is no date and time. */
export const receivedAt = ({
  receivedDate,
  receivedTime,
}: Pick<DeskAnswers, 'receivedDate' | 'receivedTime'>): ReceivedStamp | undefined =>
  momentOf(receivedDate, receivedTime);

/** A local date and time of the offices as a moment in UTC; undefined where they are none. */
export function momentOf(day: string, timeOnDay: string): ReceivedStamp | undefined {
  const read = msOf(day, timeOnDay);
  if (Number.isNaN(read)) return undefined;
  const { receivedDate: date, receivedTime: time } = stampAt(read);
  const ahead = msOf(date, time) - read; // of the offices' clock to UTC
  return `${new Date(read - ahead).toISOString().slice(0, 19)}Z` as ReceivedStamp;
}
