import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty, seedsFrom, tryEach } from './chance.ts';
import { timesAsOften } from './runs.ts';

const file = 'test/builders/chance.test.ts';

/** What somebody reads of a failure, and the seed and the pattern of names in it. */
const commandIn = (error: unknown) => {
  const [, seed = '', pattern = ''] =
    /Repeat it: (?:MREJESHO_RUNS=\d+ )?MREJESHO_SEED=(-?\d+) npx vitest run \S+\.test\.ts -t '(.*)'$/m.exec(
      String(error),
    ) ?? [];
  return { seed: Number(seed), pattern };
};

async function failureOf(attempt: () => Promise<void> | void): Promise<unknown> {
  try {
    await attempt();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing failed.');
}

describe("what is tried by chance (and isn't there each time)", () => {
  it('says of a property that fails how to repeat it, and of what it failed', async () => {
    const isSmall = fc.property(fc.integer(), (number) => {
      expect(number).toBeLessThan(1000);
    });
    const failure = await failureOf(() => checkProperty(isSmall));
    const { seed, pattern } = commandIn(failure);

    expect(String(failure)).toContain(file);
    expect(expect.getState().currentTestName).toMatch(new RegExp(pattern));
    expect(String(failure)).toContain(`seed: ${seed}`);
    expect(String(failure)).toMatch(/Counterexample: \[\d{4,}\]/);
    expect(fc.check(isSmall, { seed }).failed).toBe(true);
  });

  it('says the same of a property that waits', async () => {
    const isSmall = fc.asyncProperty(fc.integer(), async (number) => {
      await expect(Promise.resolve(number)).resolves.toBeLessThan(1000);
    });
    const failure = await failureOf(() => checkProperty(isSmall));

    expect(commandIn(failure).pattern).toContain('says the same of a property that waits');
  });

  it('says the same of a seed that fails, and goes no further', async () => {
    const tried: number[] = [];
    const failure = await failureOf(() =>
      tryEach([3, 4, 5], (seed) => {
        tried.push(seed);
        expect(seed).toBe(3);
      }),
    );

    expect(tried).toEqual([3, 4]);
    expect(commandIn(failure)).toEqual({
      seed: 4,
      pattern: expect.stringMatching(/^\^what.*further\$$/) as unknown,
    });
    expect((failure as Error).cause).toBeInstanceOf(Error);
  });

  it('is tried as often as it says, times what MREJESHO_RUNS says', () => {
    let runs = 0;
    checkProperty(
      fc.property(fc.nat(), () => void (runs += 1)),
      { numRuns: 7 },
    );
    expect(runs).toBe(7 * timesAsOften);
    expect(seedsFrom(1, 5)).toHaveLength(5 * timesAsOften);
  });
});
