import { describe, expect, it } from 'vitest';
import { hourBeginsAt, hoursPerWeek, localHourOf } from '../../../../domain/foundation/time/local-hour.ts';
import { local } from '../../../builders/calendar.ts';

const zone = 'Africa/Dar_es_Salaam';

describe('an hour of the wall clock', () => {
  it('lasts from its first second to its last', () => {
    const hour = localHourOf(local('2026-11-24 14:00:00'), zone);
    expect(localHourOf(local('2026-11-24 14:59:59'), zone)).toBe(hour);
    expect(localHourOf(local('2026-11-24 15:00:00'), zone)).toBe(hour + 1);
    expect(localHourOf(local('2026-11-24 13:59:59'), zone)).toBe(hour - 1);
  });

  it('is the same of the week a week later', () => {
    const hour = localHourOf(local('2026-11-24 14:20:00'), zone);
    expect(localHourOf(local('2026-12-01 14:40:00'), zone)).toBe(hour + hoursPerWeek);
  });

  it('begins when the wall shows it', () => {
    const begins = local('2026-11-24 14:00:00');
    expect(hourBeginsAt(localHourOf(local('2026-11-24 14:20:00'), zone), zone)).toBe(begins);
  });
});
