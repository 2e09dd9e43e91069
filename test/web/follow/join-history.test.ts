import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Followed } from '../../../web/src/citizen/follow/followed.ts';
import { joinHistory, shareSomething } from '../../../web/src/citizen/follow/join-history.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aFollowedTicket } from './a-followed-ticket.ts';

type Entry = Followed['timeline'][number];

/** The `index`th thing that happened: every two of them in the same second. */
const entry = (index: number): Entry => ({
  type: 'remind',
  by: 'system',
  at: new Date(Date.UTC(2026, 10, 24, 9, 0, Math.floor(index / 2))).toISOString() as Entry['at'],
  date: '2026-11-24',
  institution: aFollowedTicket().institution,
  text: `It happened: ${index}.`,
});

const all = Array.from({ length: 20 }, (_, index) => entry(index));
const page = (from: number, to: number) => aFollowedTicket({ timeline: all.slice(from, to) });

describe('pages of what happened', () => {
  it('are one list, each entry once, however far they shareSomething', () => {
    const moves = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6));
    checkProperty(
      fc.property(moves, ([begin, more, on]) => {
        const [earlier, later] = [page(begin, begin + more + 1), page(begin + on, begin + on + more + 1)];
        const seen = all.filter(
          (_, index) =>
            (index >= begin && index <= begin + more) || (index >= begin + on && index <= begin + on + more),
        );
        expect(joinHistory(earlier, later).timeline).toEqual(seen);
      }),
    );
  });

  it('keep two entries of one page that say the same in the same second', () => {
    const twice = aFollowedTicket({ timeline: [entry(0), entry(0)] });
    expect(joinHistory(twice, twice).timeline).toHaveLength(2);
  });

  it('shareSomething where they share what happened', () => {
    expect(shareSomething(page(0, 5), page(4, 9))).toBe(true);
    expect(shareSomething(page(0, 5), page(5, 9))).toBe(false);
  });
});
