import type { ComparedTicket, LikeCandidate } from '../../ticketing/tickets/comparable-tickets.ts';
import type { Locality } from '../../foundation/vocabulary/localities.ts';
import { leastLikeness, type Likeness, likenessOf } from './likeness.ts';
import { rarityAmong } from './word-weights.ts';

export interface FoundAlike {
  readonly number: string;
  readonly likeness: Likeness;
}

/**
 * Those of the open tickets that are likely of the same incident as `ticket`, the most alike first. `candidates` are
 * some hundred at most, of one office: how rare a word is, is counted among them.
 */
export function findAlike(
  ticket: ComparedTicket,
  candidates: readonly LikeCandidate[],
  locality: Locality,
  least: number = leastLikeness,
): readonly FoundAlike[] {
  const rarity = rarityAmong([ticket, ...candidates].map(({ said }) => said));
  return candidates
    .map((candidate) => ({
      number: candidate.number,
      likeness: likenessOf(ticket, candidate, { rarity, locality }),
    }))
    .filter(({ likeness: { score } }) => score >= least)
    .toSorted((a, b) => b.likeness.score - a.likeness.score || (a.number < b.number ? -1 : 1));
}
