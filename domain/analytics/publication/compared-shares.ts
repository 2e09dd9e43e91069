import { sizeGroups, type SizeGroup } from '../measures/ranking.ts';
import type { PublishedShare } from './published-shares.ts';

/** How a share differs from that of its size group, as far as its interval tells: `like` where the group's lies within it. */
export const sharePositions = ['better', 'like', 'worse'] as const;
export type SharePosition = (typeof sharePositions)[number];

export interface ComparedShare {
  readonly institution: string;
  readonly share: PublishedShare;
  readonly position: SharePosition;
}

/** Institutions of about one size, the highest share first. */
export interface SharesOfSize {
  readonly group: SizeGroup;
  /** So many were due at each of them, at least. */
  readonly least: number;
  /** Share of all in the group together, from 0 to 1. */
  readonly together: number;
  readonly institutions: readonly ComparedShare[];
}

/** Compares published shares within groups of size; groups without a member are absent. */
export function compareShares(shares: ReadonlyMap<string, PublishedShare>): readonly SharesOfSize[] {
  return sizeGroups.flatMap(({ name: group, from: least }, place): readonly SharesOfSize[] => {
    const below = sizeGroups[place - 1]?.from ?? Infinity;
    const members = [...shares].filter(([, { due }]) => due >= least && due < below);
    if (members.length === 0) return [];
    const sum = (of: 'inTime' | 'due') => members.reduce((total, [, share]) => total + share[of], 0);
    const together = sum('inTime') / sum('due');
    const institutions = members
      .map(([institution, share]) => ({ institution, share, position: positionOf(share, together) }))
      .toSorted((a, b) => shareIn(b.share) - shareIn(a.share) || (a.institution < b.institution ? -1 : 1));
    return [{ group, least, together, institutions }];
  });
}

const shareIn = ({ inTime, due }: PublishedShare): number => inTime / due;

function positionOf({ from, upTo }: PublishedShare, together: number): SharePosition {
  if (from > together) return 'better';
  return upTo < together ? 'worse' : 'like';
}
