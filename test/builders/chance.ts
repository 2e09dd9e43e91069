import * as fc from 'fast-check';
import { relative } from 'node:path';
import { expect } from 'vitest';
import { saidSeed, timesAsOften } from './runs.ts';

/** How often fast-check tries a property that says nothing of it. */
const usualRuns = 30;

/**
 * Tries a property as often as `numRuns` says, 30 times unless it does, and MREJESHO_RUNS times that. Each run
 * of the tests tries others. Throws what failed, with the command that repeats it.
 */
export function checkProperty<Values>(
  property: fc.IAsyncProperty<Values>,
  parameters?: fc.Parameters<Values>,
): Promise<void>;
export function checkProperty<Values>(
  property: fc.IProperty<Values>,
  parameters?: fc.Parameters<Values>,
): void;
export function checkProperty<Values>(
  property: fc.IProperty<Values> | fc.IAsyncProperty<Values>,
  { numRuns = usualRuns, ...others }: fc.Parameters<Values> = {},
): void | Promise<void> {
  return fc.assert(property, {
    ...others,
    ...(saidSeed !== undefined && { seed: saidSeed }),
    numRuns: numRuns * timesAsOften,
    reporter(details) {
      if (!details.failed) return;
      const said = fc.defaultReportMessage(details) ?? '';
      throw new Error(`${repeatedBy(details.seed)}\n${said}`, { cause: details.errorInstance });
    },
  });
}

/** So many seeds, always the same, or MREJESHO_RUNS times as many; from MREJESHO_SEED on where that is said. */
export const seedsFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count * timesAsOften }, (_, place) => (saidSeed ?? first) + place);

/** Tries one seed after another. Throws what failed first, with the command that repeats it. */
export async function tryEach(
  seeds: readonly number[],
  attempt: (seed: number) => Promise<void> | void,
): Promise<void> {
  for (const seed of seeds) {
    try {
      await attempt(seed);
    } catch (cause) {
      throw new Error(`${repeatedBy(seed)}\n${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
  }
}

/** What to paste to try this seed in the test that runs now, and nothing else. */
function repeatedBy(seed: number): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  const often = timesAsOften === 1 ? '' : `MREJESHO_RUNS=${timesAsOften} `;
  // An apostrophe would end the word of the shell.
  const name = currentTestName.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("'", '.');
  return `Repeat it: ${often}MREJESHO_SEED=${seed} npx vitest run ${relative(process.cwd(), testPath)} -t '^${name}$'`;
}
