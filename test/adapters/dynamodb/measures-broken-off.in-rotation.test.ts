import { describe, expect, inject, it } from 'vitest';
import { clientFor } from '../../builders/dynamodb/tables.ts';
import { aStageToRollUp, differences } from './measures-broken-off.ts';

describe.each(inject('engines'))('a recount on $name, where a roll-up was broken off', ({ endpoint }) => {
  it('names nothing after whatever write, and a repair changes nothing', async () => {
    const { recounter, rollsUp, isAtWork, everything } = await aStageToRollUp(clientFor(endpoint));
    let brokenOff = 0;
    for (let isOver = false; !isOver;) {
      isOver = await rollsUp(4);
      const found = await recounter.compare();
      expect(differences(found)).toEqual([]);
      if (!(await isAtWork())) continue;
      brokenOff += 1;
      const before = await everything();
      expect(await recounter.repair(found)).toBe('batch-at-work');
      expect(await everything()).toBe(before);
    }
    expect(brokenOff).toBeGreaterThan(5);
    expect(differences(await recounter.compare())).toEqual([]);
  });

  it('names a figure that somebody changed alone, and puts it right once the roll-up is over, and nothing else', async () => {
    const { recounter, rollsUp, everything, spoils } = await aStageToRollUp(clientFor(endpoint));
    await rollsUp(9);
    await spoils();
    const found = await recounter.compare();
    expect(differences(found)).toMatchObject([
      { institution: 'wizara', day: '2026-11', figure: 'question.arrived' },
    ]);
    const before = await everything();
    expect(await recounter.repair(found)).toBe('batch-at-work');
    expect(await everything()).toBe(before);

    expect(await rollsUp()).toBe(true);
    expect(await recounter.repair(await recounter.compare())).toBe('repaired');
    expect(differences(await recounter.compare())).toEqual([]);
  });
});
