import type { Said, Tells } from '../../foundation/vocabulary/said.ts';

/** What a token weighs for two being alike where both have it, and against that where one has it alone. */
export interface TokenWeight {
  readonly shared: number;
  readonly alone: number;
}

/**
 * Weights of tokens by kind, from which the score of the words is made. A word of no table speaks for two texts that
 * have it, and little against one that says more.
 */
export const tokenWeights: Readonly<Record<Tells, TokenWeight>> = {
  name: { shared: 1.5, alone: 1 },
  matter: { shared: 1, alone: 1 },
  word: { shared: 0.6, alone: 0.25 },
  subject: { shared: 0.4, alone: 0.3 },
};

/**
 * What a word that everybody has still weighs, of what it weighs where nobody has: a hundred reports of one outage
 * have the same words, and are no stranger to each other by it.
 */
const leastRarity = 0.4;

/** How rare a token is among what is compared: 1 where one has it. */
export type Rarity = (token: string) => number;

/** Counted among the candidates themselves: which words are common at this office, nobody has to know beforehand. */
export function rarityAmong(all: readonly Said[]): Rarity {
  const having = new Map<string, number>();
  for (const said of all) for (const token of said.keys()) having.set(token, (having.get(token) ?? 0) + 1);
  const rarest = Math.log(1 + all.length);
  return (token) => {
    const share = rarest === 0 ? 1 : Math.log(1 + all.length / Math.max(1, having.get(token) ?? 1)) / rarest;
    return leastRarity + (1 - leastRarity) * share;
  };
}
