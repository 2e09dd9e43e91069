import { describe, expect, it } from 'vitest';
import { againstUsual } from '../../../domain/audit/against-usual.ts';
import type { LooksCounted } from '../../../domain/audit/looks.ts';

const aReader = (looks: number, night: number): LooksCounted => ({
  ...{ looks, night, closed: night, notOwn: 0, identities: 0, byHour: [] },
});

/** Ten officers with a hundred looks each, five of them at night. */
const usual = Array.from({ length: 10 }, () => aReader(100, 5));

describe('a figure of an officer against the usual', () => {
  it('is beyond chance where half of many looks are at night', () => {
    const one = aReader(100, 50);
    expect(againstUsual([...usual, one])(one, 'night')).toEqual({ times: 10, isBeyondChance: true });
  });

  it('may be chance where five of forty are', () => {
    const one = aReader(40, 5);
    expect(againstUsual([...usual, one])(one, 'night')).toEqual({ times: 3, isBeyondChance: false });
  });

  it('is not said below five looks, below twice the usual, and where the others have none', () => {
    const [few, usualOne] = [aReader(8, 4), aReader(100, 9)];
    const against = againstUsual([...usual, few, usualOne]);
    expect([against(few, 'night'), against(usualOne, 'night')]).toEqual([undefined, undefined]);
    const alone = { ...aReader(10, 5), identities: 9 };
    expect(againstUsual([...usual, alone])(alone, 'identities')).toBeUndefined();
  });

  it('finds nobody in a thousand officers who look at night as the others do', () => {
    const many = Array.from({ length: 1000 }, (_, place) => aReader(100, 3 + (place % 5)));
    const against = againstUsual(many);
    expect(many.filter((reader) => against(reader, 'night')?.isBeyondChance === true)).toEqual([]);
  });
});
