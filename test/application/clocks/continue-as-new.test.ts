import { describe, expect, it } from 'vitest';
import { continuesAsNew } from '../../../application/clocks/continue-as-new.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aTicket } from '../../builders/ticket.ts';

const startedAt = '2026-05-01T09:00:00Z';
const halfAYear = plusSeconds(startedAt, 180 * 86_400);
const { number } = aTicket().build();
const earlier = { number, cycle: 1, arming: 0 };
const clock = { ...earlier, startedAt, rounds: 0 };

describe('a clock that woke', () => {
  it('goes on in a new execution after 180 days, and not a second before', () => {
    expect(continuesAsNew(clock, plusSeconds(halfAYear, -1))).toBe(false);
    expect(continuesAsNew(clock, halfAYear)).toBe(true);
  });

  it('goes on in a new execution after 500 rounds, and not a round before', () => {
    expect(continuesAsNew({ ...clock, rounds: 499 }, startedAt)).toBe(false);
    expect(continuesAsNew({ ...clock, rounds: 500 }, startedAt)).toBe(true);
  });

  it('of an earlier release, which does not say how old it is, goes on as it is', () => {
    expect(continuesAsNew(earlier, halfAYear)).toBe(false);
  });
});
