import type { Patience } from '../../../adapters/dynamodb/engine/retry.ts';

/** Waits for nothing, and remembers how long it would have waited. */
export function impatience(random = 0.5): Patience & { readonly pauses: readonly number[] } {
  const pauses: number[] = [];
  return {
    pauses,
    random: () => random,
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  };
}
