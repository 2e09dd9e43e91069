import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusSeconds, secondsOf } from '../../../../domain/foundation/time/instant.ts';
import { briefDayAt, nextBriefAt } from '../../../../domain/messaging/briefs/brief-days.ts';
import { local } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';

const zone = 'Africa/Dar_es_Salaam';
const week = 7 * 24 * 3600;
const anInstant = fc
  .integer({ min: 0, max: 1500 * 86_400 })
  .map((seconds) => plusSeconds('2026-01-01T00:00:00Z', seconds));

describe('a weekly brief', () => {
  it('goes out on Tuesdays at seven in the morning, after the moment that is asked about and within a week', () => {
    checkProperty(
      fc.property(anInstant, (at) => {
        const next = nextBriefAt(at, zone);
        const wall = new Date((secondsOf(next) + 3 * 3600) * 1000);
        expect([wall.getUTCDay(), wall.toISOString().slice(11, 19)]).toEqual([2, '07:00:00']);
        expect(secondsOf(next) - secondsOf(at)).toBeGreaterThan(0);
        expect(secondsOf(next) - secondsOf(at)).toBeLessThanOrEqual(week);
        expect(briefDayAt(next, zone)).toBe(wall.toISOString().slice(0, 10));
      }),
    );
  });

  it.each([
    ['2026-12-08 06:59:59', '2026-12-01', '2026-12-08 07:00:00'],
    ['2026-12-08 07:00:00', '2026-12-08', '2026-12-15 07:00:00'],
    ['2026-12-14 23:59:59', '2026-12-08', '2026-12-15 07:00:00'],
  ])('at %s is that of %s, and the next goes out at %s', (at, day, next) => {
    expect(briefDayAt(local(at), zone)).toBe(day);
    expect(nextBriefAt(local(at), zone)).toBe(local(next));
  });
});
