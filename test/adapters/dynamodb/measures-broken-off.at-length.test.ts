import { describe, expect, it } from 'vitest';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';
import { aStageToRollUp, differences } from './measures-broken-off.ts';

describe('a recount in memory, where a roll-up was broken off', () => {
  it('names nothing between any two writes, and a repair changes nothing', async () => {
    const { recounter, rollsUp, isAtWork, everything } = await aStageToRollUp(new MemoryDatabase().client());
    let brokenOff = 0;
    for (let isOver = false; !isOver;) {
      isOver = await rollsUp(1);
      const found = await recounter.compare();
      expect(differences(found)).toEqual([]);
      if (!(await isAtWork())) continue;
      brokenOff += 1;
      const before = await everything();
      expect(await recounter.repair(found)).toBe('batch-at-work');
      expect(await everything()).toBe(before);
    }
    expect(brokenOff).toBeGreaterThan(50);
    expect(differences(await recounter.compare())).toEqual([]);
  });
});
