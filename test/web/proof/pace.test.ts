import { describe, expect, it } from 'vitest';
import { atFirst, isHopeless, isLong, isNoticed, paceOf } from '../../../web/src/proof/pace.ts';

describe('How long the work takes', () => {
  it('is not said before it was measured', () => {
    expect(paceOf(30, 300, 100)).toEqual({ part: 0.15, seconds: undefined, waited: 0.3 });
    expect(paceOf(0, 5_000, 100).seconds).toBeUndefined();
  });

  it('follows from a short measurement', () => {
    expect(paceOf(50, 1_000, 1_000).seconds).toBe(20);
  });

  it('stays as it was said, unless that was quite wrong', () => {
    const said = paceOf(50, 1_000, 1_000);
    expect(paceOf(120, 2_000, 1_000, said).seconds).toBe(20);
    expect(paceOf(70, 4_000, 1_000, said).seconds).toBeCloseTo(57, 0);
    expect(paceOf(400, 2_000, 1_000, said).seconds).toBe(5);
  });

  it('is hopeless from an hour on', () => {
    expect(isHopeless(atFirst)).toBe(false);
    expect(isHopeless({ ...atFirst, seconds: 3_600 })).toBe(false);
    expect(isHopeless({ ...atFirst, seconds: 3_601 })).toBe(true);
  });

  it('is long from half a minute on', () => {
    expect(isLong(atFirst)).toBe(false);
    expect(isLong({ ...atFirst, seconds: 29 })).toBe(false);
    expect(isLong({ ...atFirst, seconds: 31 })).toBe(true);
  });
});

it('the bar is half full where most are done, and full at the most that it can be', () => {
  expect(paceOf(1_000, 9_000, 1_000).part).toBe(0.5);
  expect(paceOf(2_000, 9_000, 1_000).part).toBe(1);
  expect(paceOf(2_500, 9_000, 1_000).part).toBe(1);
});

it('nobody is told of what is over at once, and everybody of what is not', () => {
  expect(isNoticed(atFirst)).toBe(false);
  expect(isNoticed(paceOf(300, 900, 500))).toBe(false);
  expect(isNoticed(paceOf(300, 900, 1_000))).toBe(true);
  expect(isNoticed(paceOf(700, 2_100, 500))).toBe(true);
});
