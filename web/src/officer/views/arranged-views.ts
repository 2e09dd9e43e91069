import type { FoundViews, SavedView, ViewsToKeep } from './views-of-officer.ts';

/** Views of one owner while they are arranged; without an institution the officer's own. */
export interface ArrangedViews extends ViewsToKeep {
  /** How many there may be. */
  readonly most: number;
}

/** The lists that the officer may change: the own one, and those of the offices that they head. */
export const arrangedIn = ({ own, shared }: FoundViews): readonly ArrangedViews[] => [
  { version: own.version, views: own.views, most: own.views.length + own.left },
  ...shared
    .filter(({ mayChange }) => mayChange)
    .map(({ institution, version, views, left }) => ({
      institution: institution.id,
      version,
      views,
      most: views.length + left,
    })),
];

/** The views with those at two places exchanged; the same ones where there is no such place. */
export function exchanged(views: readonly SavedView[], place: number, other: number): readonly SavedView[] {
  const [one, another] = [views[place], views[other]];
  return one === undefined || another === undefined ? views : views.with(place, another).with(other, one);
}

/** The lists that are otherwise than they were found. */
export const changedOf = (
  arranged: readonly ArrangedViews[],
  before: readonly ArrangedViews[],
): readonly ArrangedViews[] =>
  arranged.filter(({ views }, place) => JSON.stringify(views) !== JSON.stringify(before[place]?.views));
