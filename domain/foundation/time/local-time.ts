const secondsPerDay = 86_400;

/**
 * What a clock on the wall shows, as the seconds since 1970 that it would be if the wall stood in UTC:
 * days and times of day are then plain arithmetic.
 */
export type WallSeconds = number;

/** What a process has learnt of a zone: asking it is slow, and the same days are asked for again and again. */
interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** By day since 1970, the offset in seconds at 00:00 UTC. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneNamed(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const zone = { formatter, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

const shown = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** How many seconds the wall clock is ahead of UTC at `seconds` since 1970. */
function offsetAt(seconds: number, { formatter }: Zone): number {
  const [month = NaN, day = NaN, year = NaN, hour = NaN, minute = NaN, second = NaN] = (
    shown.exec(formatter.format(seconds * 1000)) ?? []
  )
    .slice(1)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds;
}

function offsetAtMidnightUtc(day: number, zone: Zone): number {
  const known = zone.offsets.get(day);
  if (known !== undefined) return known;
  const offset = offsetAt(day * secondsPerDay, zone);
  zone.offsets.set(day, offset);
  return offset;
}

/** The offset all through some days, where it does not change: no zone changes it and back within a week. */
function steadyOffset(firstDay: number, lastDay: number, zone: Zone): number | undefined {
  const offset = offsetAtMidnightUtc(firstDay, zone);
  return offset === offsetAtMidnightUtc(lastDay + 1, zone) ? offset : undefined;
}

/** What the wall clock of `timeZone` shows at `seconds` since 1970. RangeError: there is no such zone. */
export function wallSecondsAt(seconds: number, timeZone: string): WallSeconds {
  const zone = zoneNamed(timeZone);
  const day = dayOf(seconds);
  return seconds + (steadyOffset(day, day, zone) ?? offsetAt(seconds, zone));
}

/**
 * When the wall clock of `timeZone` shows `wall`, in seconds since 1970: the first time, when clocks are
 * put back and show it twice; as far after the gap as it lies in it, when they are put forward and skip it.
 */
export function secondsWhenWallShows(wall: WallSeconds, timeZone: string): number {
  const zone = zoneNamed(timeZone);
  // No wall is a day or more away from UTC.
  const [first, last] = [dayOf(wall) - 1, dayOf(wall) + 1];
  const steady = steadyOffset(first, last, zone);
  if (steady !== undefined) return wall - steady;
  const before = wall - offsetAtMidnightUtc(first, zone);
  const after = wall - offsetAtMidnightUtc(last + 1, zone);
  return wallSecondsAt(before, timeZone) !== wall && wallSecondsAt(after, timeZone) === wall ? after : before;
}

/** Days since 1970-01-01 on that wall. */
export const dayOf = (wall: WallSeconds): number => Math.floor(wall / secondsPerDay);

/** What the wall shows on `day`, `secondOfDay` after midnight. */
export const wallOn = (day: number, secondOfDay: number): WallSeconds => day * secondsPerDay + secondOfDay;

/** ISO weekday of a day since 1970-01-01, which was a Thursday: Monday is 1. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** By day since 1970-01-01, its date: the same days are asked for again and again. */
const dates = new Map<number, string>();

/** `YYYY-MM-DD` of a day since 1970-01-01. */
export function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * secondsPerDay * 1000).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** Seconds after midnight of `HH:MM`, up to `24:00`. RangeError when it is none. */
export function secondOfDay(time: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? [];
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  if (!(seconds <= secondsPerDay)) throw new RangeError(`not a time of day between 00:00 and 24:00: ${time}`);
  return seconds;
}
