import type { Institution } from './institution.ts';

/** Its own id, and those of the closed institutions whose place it took. */
export const idsWithPredecessors = ({
  id,
  succeeds = [],
}: Pick<Institution, 'id' | 'succeeds'>): readonly string[] => [id, ...succeeds];

/** An institution that takes the place of one that is closed, and of all whose place that one took. */
export const withPredecessor = (closed: Institution, heir: Institution): Institution => ({
  ...heir,
  succeeds: [...new Set([...(heir.succeeds ?? []), ...idsWithPredecessors(closed)])].toSorted(),
});
