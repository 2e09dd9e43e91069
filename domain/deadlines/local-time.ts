const secondsPerDay = 86_400;

/**
 * What a clock on the wall shows, as the seconds since 1970 that it would be if the wall stood in UTC:
 * days and times of day are then plain arithmetic.
 */
export type WallSeconds = number;

/** Making a formatter reads the zone's rules; a process meets one or two zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

const shown = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** What the wall clock of `timeZone` shows at `seconds` since 1970. RangeError: there is no such zone. */
export function wallSecondsAt(seconds: number, timeZone: string): WallSeconds {
  const text = formatterOf(timeZone).format(seconds * 1000);
  const [month = NaN, day = NaN, year = NaN, hour = NaN, minute = NaN, second = NaN] = (
    shown.exec(text) ?? []
  )
    .slice(1)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}

/**
 * When the wall clock of `timeZone` shows `wall`, in seconds since 1970: the first time, when clocks are
 * put back and show it twice; as far after the gap as it lies in it, when they are put forward and skip it.
 */
export function secondsWhenWallShows(wall: WallSeconds, timeZone: string): number {
  const offsetAround = (seconds: number) => wallSecondsAt(seconds, timeZone) - seconds;
  const before = wall - offsetAround(wall - secondsPerDay);
  if (wallSecondsAt(before, timeZone) === wall) return before;
  const after = wall - offsetAround(wall + secondsPerDay);
  return wallSecondsAt(after, timeZone) === wall ? after : before;
}

/** Days since 1970-01-01 on that wall. */
export const dayOf = (wall: WallSeconds): number => Math.floor(wall / secondsPerDay);

/** What the wall shows on `day`, `secondOfDay` after midnight. */
export const wallOn = (day: number, secondOfDay: number): WallSeconds => day * secondsPerDay + secondOfDay;

/** ISO weekday of a day since 1970-01-01, which was a Thursday: Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export const dateOf = (day: number): string =>
  new Date(day * secondsPerDay * 1000).toISOString().slice(0, 10);

/** Seconds after midnight of `HH:MM`, up to `24:00`. RangeError when it is none. */
export function secondOfDay(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  if (!(seconds <= secondsPerDay)) throw new RangeError(`not a time of day between 00:00 and 24:00: ${time}`);
  return seconds;
}
