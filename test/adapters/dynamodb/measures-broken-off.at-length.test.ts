import { describe, expect, inject, it } from 'vitest';
import { aStageToRollUp, differences } from './measures-broken-off.ts';

describe.each(inject('engines'))('a recount on $name, where a roll-up was broken off', ({ endpoint }) => {
  it('names nothing between any two writes, and a repair changes nothing', async () => {
    const { recounter, rollsUp, isAtWork, everything } = await aStageToRollUp(endpoint);
    for (let isOver = false; !isOver;) {
      isOver = await rollsUp(1);
      const found = await recounter.compare();
      expect(differences(found)).toEqual([]);
      if (!(await isAtWork())) continue;
      const before = await everything();
      expect(await recounter.repair(found)).toBe('batch-at-work');
      expect(await everything()).toBe(before);
    }
    expect(differences(await recounter.compare())).toEqual([]);
  });
});
