import { funnelAt, funnelLimits, type FunnelLimit } from './intervals.ts';

/** What an institution answered in time of what was due, in one period. */
export interface DueShare {
  readonly institution: string;
  readonly inTime: number;
  readonly due: number;
}

/** Those that have about as much to do are compared, and no others: by how much was due. */
export const sizeGroups = [
  { name: 'large', from: 500 },
  { name: 'middle', from: 100 },
  { name: 'small', from: 30 },
] as const;
export type SizeGroup = (typeof sizeGroups)[number]['name'];

/** Fewer due have a figure and no rank; below the other, nothing is said of them. */
const leastForRank = sizeGroups[2].from;
export const leastForFigure = 5;

/** As if each had answered so many more as its group does: few cases tell little. */
const drawnTowardsGroup = 30;

export interface Ranked extends DueShare {
  readonly share: number;
  readonly group: SizeGroup;
  /** From 1 on in its group; the same for those that are alike. */
  readonly rank: number;
  /** By what it is ranked: its share, drawn towards that of its group. */
  readonly drawnShare: number;
  /** Beyond which limit of the funnel it lies, and on which side. Absent: within what chance does. */
  readonly beyond?: { readonly limit: FunnelLimit; readonly side: 'below' | 'above' };
}

export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** Too few for a rank: the share alone. */
  readonly unranked: readonly (DueShare & { readonly share: number })[];
  /** Too few for anything. */
  readonly unsaid: readonly string[];
}

/**
 * Institutions by how much they answer in time, in groups of their size. Leagues of small numbers mislead: what few
 * cases say is drawn towards the group, and the funnel says what chance alone does.
 */
export function rankByShare(shares: readonly DueShare[]): Ranking {
  const enough = shares.filter(({ due }) => due >= leastForRank);
  return {
    ranked: sizeGroups.flatMap(({ name }) =>
      rankedIn(
        name,
        enough.filter(({ due }) => groupOf(due) === name),
      ),
    ),
    unranked: shares
      .filter(({ due }) => due >= leastForFigure && due < leastForRank)
      .map((share) => ({ ...share, share: share.inTime / share.due })),
    unsaid: shares.filter(({ due }) => due < leastForFigure).map(({ institution }) => institution),
  };
}

const groupOf = (due: number): SizeGroup | undefined => sizeGroups.find(({ from }) => due >= from)?.name;

function rankedIn(group: SizeGroup, members: readonly DueShare[]): readonly Ranked[] {
  const sum = (of: (member: DueShare) => number) => members.reduce((total, member) => total + of(member), 0);
  const [inTime, due] = [sum((member) => member.inTime), sum((member) => member.due)];
  const ofGroup = due === 0 ? 0 : inTime / due;
  const drawn = members
    .map((member) => ({
      ...member,
      drawnShare: (member.inTime + drawnTowardsGroup * ofGroup) / (member.due + drawnTowardsGroup),
    }))
    .toSorted((a, b) => b.drawnShare - a.drawnShare || (a.institution < b.institution ? -1 : 1));
  return drawn.map((member) => {
    const share = member.inTime / member.due;
    const beyond = beyondFunnel(share, ofGroup, member.due);
    return {
      ...member,
      share,
      group,
      rank: 1 + drawn.filter(({ drawnShare }) => drawnShare > member.drawnShare).length,
      ...(beyond !== undefined && { beyond }),
    };
  });
}

/** The share that those of a group answered in time together. */
export function shareOfGroup(ranked: readonly Ranked[], group: SizeGroup): number {
  const members = ranked.filter((unit) => unit.group === group);
  const due = members.reduce((sum, unit) => sum + unit.due, 0);
  return due === 0 ? 0 : members.reduce((sum, unit) => sum + unit.inTime, 0) / due;
}

/** The share that the others of its group answered in time together. Alone in it, a unit is compared with itself. */
export function shareOfOthers(ranked: readonly Ranked[], { institution, group, share }: Ranked): number {
  const others = ranked.filter((unit) => unit.institution !== institution && unit.group === group);
  return others.length === 0 ? share : shareOfGroup(others, group);
}

/** The widest limit that it lies beyond. */
function beyondFunnel(share: number, ofGroup: number, due: number): Ranked['beyond'] {
  const widestFirst = (Object.keys(funnelLimits) as FunnelLimit[]).toSorted(
    (a, b) => funnelLimits[b] - funnelLimits[a],
  );
  for (const limit of widestFirst) {
    const { from, upTo } = funnelAt(ofGroup, due, limit);
    if (share < from) return { limit, side: 'below' };
    if (share > upTo) return { limit, side: 'above' };
  }
  return undefined;
}
