import type { Calendar } from './calendar.ts';
import type { Duration } from './duration.ts';
import { workingDaySeconds } from './openings.ts';
import type { Running } from './running-time.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** By the clock, days are told from here on: two hours short of two days are 46 hours. */
const tellsDays = 2 * day;

/**
 * So many seconds of a ticket's time as people say them, in the largest unit that fits, rounded down: nobody is
 * promised more than there is. Under a minute it is one.
 */
export function timeLeft(seconds: number, { urgent }: Running, calendar: Calendar): Duration {
  const workingDay = workingDaySeconds(calendar);
  const whole = (length: number) => Math.floor(seconds / length);
  if (urgent && seconds >= tellsDays) return { amount: whole(day), unit: 'days' };
  if (!urgent && seconds >= workingDay) return { amount: whole(workingDay), unit: 'working-days' };
  if (seconds >= hour) return { amount: whole(hour), unit: urgent ? 'hours' : 'working-hours' };
  return { amount: Math.max(1, whole(minute)), unit: 'minutes' };
}
