import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsWhenWallShows, wallSecondsAt } from '../../../../domain/foundation/time/local-time.ts';
import { checkProperty } from '../../../builders/chance.ts';

const wall = (shown: string): number => Date.parse(`${shown}Z`) / 1000;
const utc = wall;

/** Worked by hand from when these places put their clocks forward and back. */
test.each([
  ['Africa/Dar_es_Salaam', '2026-11-24T07:30:00', '2026-11-24T04:30:00', 'three hours ahead all year'],
  ['Africa/Dar_es_Salaam', '2026-11-24T01:00:00', '2026-11-23T22:00:00', 'on the day before in UTC'],
  ['Europe/Berlin', '2026-03-29T01:59:59', '2026-03-29T00:59:59', 'a second before clocks go forward'],
  ['Europe/Berlin', '2026-03-29T02:30:00', '2026-03-29T01:30:00', 'skipped: half an hour after the gap'],
  ['Europe/Berlin', '2026-03-29T03:00:00', '2026-03-29T01:00:00', 'a second after'],
  ['Europe/Berlin', '2026-10-25T02:30:00', '2026-10-25T00:30:00', 'shown twice: the first time'],
  ['Europe/Berlin', '2026-10-25T03:00:00', '2026-10-25T02:00:00', 'shown once again'],
  ['Asia/Kathmandu', '2026-11-24T00:00:00', '2026-11-23T18:15:00', 'with three quarters of an hour'],
  ['Pacific/Kiritimati', '2026-11-24T13:00:00', '2026-11-23T23:00:00', 'as far ahead as it goes'],
  ['Pacific/Pago_Pago', '2026-11-24T13:00:00', '2026-11-25T00:00:00', 'as far behind as it goes'],
])('in %s the wall shows %s at %s UTC: %s', (zone, shown, at) => {
  expect(secondsWhenWallShows(wall(shown), zone)).toBe(utc(at));
});

test.each(['Africa/Dar_es_Salaam', 'America/New_York', 'Australia/Lord_Howe', 'UTC'])(
  'what the wall shows in %s leads back to the moment, or to the first of two that look the same',
  (zone) => {
    const moments = fc.integer({ min: utc('2025-01-01T00:00:00'), max: utc('2028-01-01T00:00:00') });
    checkProperty(
      fc.property(moments, (seconds) => {
        const shown = wallSecondsAt(seconds, zone);
        const back = secondsWhenWallShows(shown, zone);
        expect(wallSecondsAt(back, zone)).toBe(shown);
        expect(back).toBeLessThanOrEqual(seconds);
        expect(seconds - back).toBeLessThanOrEqual(3600);
      }),
    );
  },
);
