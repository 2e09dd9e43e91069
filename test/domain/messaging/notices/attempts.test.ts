import { expect, it } from 'vitest';
import { nextAttempt } from '../../../../domain/messaging/notices/attempts.ts';

it.each([
  [0, '2026-11-24T09:01:00Z'],
  [1, '2026-11-24T09:01:00Z'],
  [2, '2026-11-24T09:02:00Z'],
  [6, '2026-11-24T09:32:00Z'],
  [7, '2026-11-24T10:00:00Z'],
  [500, '2026-11-24T10:00:00Z'],
])('after %i attempts the next is at %s', (attempts, at) => {
  expect(nextAttempt('2026-11-24T09:00:00Z', attempts)).toBe(at);
});
