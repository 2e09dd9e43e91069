import { functionNames, functions, type Concurrency, type FunctionName } from './functions.ts';
import type { Stage } from './stage.ts';

type Quota = Pick<Stage, 'lambdaConcurrency'>;

/** Executions at once that AWS lets no account reserve. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html */
export const neverReserved = 100;

/** Fewest executions at once that a reservation is for: an event source of SQS works with two at least. */
const fewestReserved = 2;

const shareOf = (name: FunctionName): number => {
  const concurrency: Concurrency = functions[name].concurrency;
  return concurrency === 'shared' ? 0 : concurrency.reserved;
};

const smallestShare = Math.min(...functionNames.map(shareOf).filter((share) => share > 0));

/** The smallest quota of executions at once at which each reservation is for more than one; below it, nothing is reserved. */
export const leastConcurrency = neverReserved + Math.ceil((fewestReserved * 1000) / smallestShare);

/** Executions at once that are reserved for a function, and its most; undefined where it shares what is left. */
export function reservedFor(name: FunctionName, { lambdaConcurrency = 0 }: Quota): number | undefined {
  const share = shareOf(name);
  if (share === 0 || lambdaConcurrency < leastConcurrency) return undefined;
  return Math.floor(((lambdaConcurrency - neverReserved) * share) / 1000);
}

/** How many batches of a queue its consumer works on at once: `wanted`, or its reservation, beyond which Lambda would refuse them. */
export const batchesAtOnce = (consumer: FunctionName, wanted: number, quota: Quota): number =>
  Math.min(wanted, reservedFor(consumer, quota) ?? wanted);

/** Says to whoever deploys that nothing is reserved, and what that means; undefined where all is. */
export const unreservedNote = ({
  name,
  lambdaConcurrency,
}: Pick<Stage, 'name'> & Quota): string | undefined =>
  (lambdaConcurrency ?? 0) >= leastConcurrency
    ? undefined
    : `Nothing is reserved of Lambda's concurrency in ${name}: lambdaConcurrency is ${lambdaConcurrency ?? 'not given'}, and it takes ${leastConcurrency}. Whoever floods the web stops USSD, SMS, clocks and notices. Ask AWS for 1,000.`;
