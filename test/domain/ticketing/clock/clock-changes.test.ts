import { describe, expect, it, test } from 'vitest';
import { clockChanges } from '../../../../domain/ticketing/clock/clock-changes.ts';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import type { CountedDown, Countdown } from '../../../../domain/ticketing/clock/countdowns.ts';

interface Time {
  readonly of: CountedDown;
  readonly state: Countdown['state'];
  readonly until: Instant;
}

const until = '2026-12-16T09:00:00Z';
const later = '2026-12-23T09:00:00Z';
const runs: Time = { of: 'respond', state: 'runs', until };
const late: Time = { of: 'respond', state: 'late', until };
const stands: Time = { of: 'respond', state: 'stands', until };
const acknowledging: Time = { of: 'acknowledge', state: 'runs', until };
const appealing: Time = { of: 'appeal', state: 'runs', until: later };

describe('what becomes of a time', () => {
  test.each([
    ['stays', runs, runs],
    ['stays', late, late],
    ['stays', stands, stands],
    ['moves', runs, { ...runs, until: later }],
    ['moves', late, { ...runs, until: later }],
    ['stops', runs, stands],
    ['goes-on', stands, runs],
  ] as const)('%s', (becomes, before, after) => {
    expect(clockChanges([before], [after])).toEqual([{ of: 'respond', becomes, before, after }]);
  });

  it('is that it begins, or ends, each in its place', () => {
    expect(clockChanges([runs, acknowledging], [appealing])).toEqual([
      { of: 'acknowledge', becomes: 'ends', before: acknowledging },
      { of: 'respond', becomes: 'ends', before: runs },
      { of: 'appeal', becomes: 'begins', after: appealing },
    ]);
  });

  it('is nothing where none runs', () => {
    expect(clockChanges([], [])).toEqual([]);
  });
});
