/**
 * How many times as often as usual everything is tried that is tried by chance, by MREJESHO_RUNS: once, unless
 * it says more. Throws where it says no number.
 */
export const timesAsOften = wholeNumberIn('MREJESHO_RUNS') ?? 1;

/** What is taken in the usual run, and what where everything is tried more often. */
export const perRun = <Size>(usual: Size, moreOften: Size): Size => (timesAsOften > 1 ? moreOften : usual);

/** The seed that whatever is tried by chance begins with, by MREJESHO_SEED: to repeat what failed. */
export const saidSeed = wholeNumberIn('MREJESHO_SEED');

function wholeNumberIn(variable: string): number | undefined {
  const said = process.env[variable];
  if (said === undefined || said === '') return undefined;
  if (!/^-?\d+$/.test(said) || (variable === 'MREJESHO_RUNS' && Number(said) < 1))
    throw new Error(`${variable} is no number of the right kind: ${said}`);
  return Number(said);
}
