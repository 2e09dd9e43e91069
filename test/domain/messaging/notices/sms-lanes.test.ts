import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLaneOf, smsLaneOf } from '../../../../domain/messaging/notices/sms-lanes.ts';
import { originRankOf } from '../../../../domain/ticketing/tickets/origin-rank.ts';
import { checkProperty } from '../../../builders/chance.ts';

describe('the lane of an SMS', () => {
  it.each([
    [{ channel: 'ussd' }, 'first'],
    [{ channel: 'ussd', phoneConfirmed: false }, 'unconfirmed-2'], // another phone was left since
    [{ channel: 'desk' }, 'first'],
    [{ channel: 'desk', phoneConfirmed: true }, 'first'],
    [{ channel: 'desk', phoneConfirmed: false }, 'unconfirmed-2'], // left in a page since
    [{ channel: 'web' }, 'unconfirmed-2'],
    [{ channel: 'app' }, 'unconfirmed-2'],
    [{ channel: 'web', phoneConfirmed: true }, 'confirmed'],
    [{ channel: 'app', phoneConfirmed: true }, 'confirmed'],
  ] as const)('of %o is %s', (ticket, lane) => {
    expect(smsLaneOf(ticket, 2)).toBe(lane);
  });

  it('is the best of phones that nobody confirmed where nothing is known of the network', () => {
    expect(smsLaneOf({ channel: 'web' })).toBe('unconfirmed-0');
  });
});

describe('the lane of a code', () => {
  it.each([
    [{ channel: 'web' }, 0, 'codes'],
    [{ channel: 'web' }, 1, 'codes'],
    [{ channel: 'web' }, 2, 'unconfirmed-2'],
    [{ channel: 'app', phoneConfirmed: true }, 0, 'confirmed'],
    [{ channel: 'ussd' }, 0, 'first'],
  ] as const)('of %o, whose network has rank %d, is %s', (ticket, rank, lane) => {
    expect(codeLaneOf(ticket, rank)).toBe(lane);
  });
});

describe('the rank of a network', () => {
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [15, 2],
    [16, 3],
    [499, 7],
    [100_000, 7],
  ])('that sent %d tickets before on that day is %d', (before, rank) => {
    expect(originRankOf(before)).toBe(rank);
  });

  it('never gets better by sending more', () => {
    checkProperty(
      fc.property(fc.nat(2_000), fc.nat(2_000), (a, b) => {
        expect(originRankOf(Math.max(a, b))).toBeGreaterThanOrEqual(originRankOf(Math.min(a, b)));
      }),
    );
  });
});
