import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../local/system/in-turns.ts';

describe('work in turns', () => {
  it('is answered in the order of its items, however long each takes', async () => {
    const waits = [3, 1, 2];
    const done = await inTurns(waits, 3, async (wait) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return wait;
    });
    expect(done).toEqual(waits);
  });

  it('begins nothing more once something failed, whatever is still at work', async () => {
    const begun: number[] = [];
    let ends: () => void = () => undefined;
    const atWork = new Promise<void>((resolve) => {
      ends = resolve;
    });
    const work = inTurns([1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      if (item === 2) throw new Error('It failed.');
      await atWork;
    });
    await expect(work).rejects.toThrow('It failed.');
    ends();
    await new Promise((resolve) => setImmediate(resolve));
    expect(begun).toEqual([1, 2]);
  });
});
