import { expect, it, vi } from 'vitest';
import { rememberingSmsDays } from '../../adapters/sms-days-remembered.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { SmsDays, SmsDaysKnown } from '../../domain/messaging/notices/sms-budget.ts';

const nothing: SmsDaysKnown = { days: [] };
const told: SmsDaysKnown = { days: [{ date: '2026-11-24', count: 20 }] };

/** Days whose reads are counted, and the clock of who remembers them. */
function someDays() {
  const days = {
    take: vi.fn<SmsDays['take']>(() => Promise.resolve({ taken: false, before: 20 })),
    giveBack: vi.fn<SmsDays['giveBack']>(() => Promise.resolve()),
    known: vi.fn<SmsDays['known']>(() => Promise.resolve(nothing)),
    set: vi.fn<SmsDays['set']>(() => Promise.resolve()),
  };
  const clock: { now: Instant } = { now: '2026-11-24T09:00:00Z' };
  return { days, clock, remembering: rememberingSmsDays(days, () => clock.now) };
}

it('reads the days once in twenty seconds, and then anew', async () => {
  const { days, clock, remembering } = someDays();
  await remembering.known();
  clock.now = '2026-11-24T09:00:19Z';
  days.known.mockResolvedValue(told);
  expect(await remembering.known()).toEqual(nothing);
  expect(days.known).toHaveBeenCalledTimes(1);
  clock.now = '2026-11-24T09:00:20Z';
  expect(await remembering.known()).toEqual(told);
});

it('remembers no read that failed', async () => {
  const { days, remembering } = someDays();
  days.known.mockRejectedValueOnce(new Error('It cannot be read now.'));
  await expect(remembering.known()).rejects.toThrow();
  expect(await remembering.known()).toEqual(nothing);
});

it('counts by what is stored, whatever it remembers', async () => {
  const { days, clock, remembering } = someDays();
  await remembering.known();
  expect(await remembering.take('2026-11-24', 20, clock.now)).toEqual({ taken: false, before: 20 });
  expect(days.take).toHaveBeenCalledWith('2026-11-24', 20, clock.now);
});
