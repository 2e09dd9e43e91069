import { describe, expect, it } from 'vitest';
import { morningAfter } from '../../../../domain/messaging/notices/night.ts';
import { local } from '../../../builders/calendar.ts';

const zone = 'Africa/Dar_es_Salaam';

describe('a night from 21:00 until 07:00', () => {
  const night = { from: '21:00', until: '07:00' };

  it.each([
    ['2026-12-11 20:59:59', undefined],
    ['2026-12-11 21:00', '2026-12-12 07:00'],
    ['2026-12-11 23:59:59', '2026-12-12 07:00'],
    ['2026-12-12 00:00', '2026-12-12 07:00'],
    ['2026-12-12 06:59:59', '2026-12-12 07:00'],
    ['2026-12-12 07:00', undefined],
  ])('at %s ends at %s', (at, morning) => {
    expect(morningAfter(local(at), night, zone)).toBe(morning && local(morning));
  });
});

it('a night within one day ends on that day', () => {
  const siesta = { from: '00:00', until: '05:30' };

  expect(morningAfter(local('2026-12-12 04:00'), siesta, zone)).toBe(local('2026-12-12 05:30'));
  expect(morningAfter(local('2026-12-12 23:00'), siesta, zone)).toBeUndefined();
});

it('a policy without a night lets notices go at any hour', () => {
  expect(morningAfter(local('2026-12-12 02:00'), undefined, zone)).toBeUndefined();
});
