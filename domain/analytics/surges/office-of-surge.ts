import type { Institution } from '../../institutions/registry/institution.ts';
import type { OfficeShare } from './surge-cell.ts';

/** An office with every level above it, nearest first. */
type Path = readonly Institution[];

/** How many tickets went to the office where a path begins. */
export interface SharePath extends Pick<OfficeShare, 'tickets'> {
  readonly path: Path;
}

const sumOf = (shares: readonly SharePath[]): number => shares.reduce((sum, { tickets }) => sum + tickets, 0);

const topOf = ({ path }: SharePath): string => path.at(-1)?.id ?? '';

/** Those of the tree that most tickets went to; the first by its id, where several had as many. */
function sharesOfOneTree(shares: readonly SharePath[]): readonly SharePath[] {
  const trees = [...Map.groupBy(shares, topOf)].toSorted(
    ([a, ofA], [b, ofB]) => sumOf(ofB) - sumOf(ofA) || (a < b ? -1 : 1),
  );
  return trees[0]?.[1] ?? [];
}

/**
 * The office whose matter a surge is, with what is above it: the lowest under which more than half of its tickets lie.
 * One ticket that was sent elsewhere does not take it up to the top, and two offices that got half each share what is
 * above both. No tree knows of what went to another: where several got some, it is that which got most.
 * Source: docs/adr/0284.
 */
export function officeOfSurge(shares: readonly SharePath[]): Path {
  const ofTree = sharesOfOneTree(shares);
  const most = sumOf(ofTree) / 2;
  const isOverMost = ({ id }: Institution): boolean =>
    sumOf(ofTree.filter(({ path }) => path.some((node) => node.id === id))) > most;
  // Offices that have more than half have a ticket in common: all lie on one path, and the lowest has the longest way up.
  return ofTree
    .map(({ path }) => path.slice(path.findIndex(isOverMost)))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
}

/** Where its ministry is on a path: the top, where none is above it. */
const placeOfMinistry = (path: Path): number => {
  const place = path.findIndex(({ kind }) => kind === 'ministry');
  return place === -1 ? path.length - 1 : place;
};

/** Its ministry with what is above it: only from there on a sensitive matter is counted for anybody. */
export const fromMinistry = (path: Path): Path => path.slice(placeOfMinistry(path));

/**
 * The offices whose heads are told: the one whose matter it is and each above it, up to its ministry. What is sensitive
 * is told at the ministry alone, as its figures are.
 */
export function officesTold(path: Path, isSensitive: boolean): Path {
  const ministry = placeOfMinistry(path);
  return path.slice(isSensitive ? ministry : 0, ministry + 1);
}
