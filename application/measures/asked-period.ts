import { monthAfter, monthOfDate } from '../../domain/foundation/time/months.ts';

/** The month that is asked for; the last one that is over, where none is. */
export const requestedMonth = (asked: string | undefined, today: string): string =>
  asked ?? monthAfter(monthOfDate(today), -1);

/** Parses a month that must be over; any other becomes the last month that is. */
export function monthThatIsOver(asked: string | undefined, today: string): string {
  const last = monthAfter(monthOfDate(today), -1);
  return asked === undefined || asked > last ? last : asked;
}
