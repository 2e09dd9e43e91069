import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import { sightWaits, waitingAt } from './gained-sight.ts';
import type { CameUnder, GainedTickets, Institution } from './institution.ts';

/** An institution before and after a change. */
interface ChangedInstitution {
  readonly before?: Institution;
  readonly after: Institution;
}

/** An institution before and after a change; where it was moved, with the ids of what lay above it and of what does now. */
export interface Relocated extends ChangedInstitution {
  readonly above?: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Whether it lies under another one than before. */
export const isMoved = ({ before, after }: ChangedInstitution): boolean =>
  before !== undefined && after.parent !== undefined && before.parent !== after.parent;

const newlyAbove = ({ above }: Relocated): readonly string[] =>
  (above?.after ?? []).filter((id) => above?.before.includes(id) !== true);

/** The closed institutions whose place it takes, and did not before. */
const newlySucceeded = ({ before, after }: ChangedInstitution): readonly string[] =>
  (after.succeeds ?? []).filter((id) => before?.succeeds?.includes(id) !== true);

/** What a change brings to one institution. */
interface Gains {
  readonly gained: readonly GainedTickets[];
  readonly cameUnder: readonly CameUnder[];
}

const none: Gains = { gained: [], cameUnder: [] };

/** What institutions gain by a change of one administrator alone at `at`, by their ids; those that were moved among them. */
export function gainsBy(changes: readonly Relocated[], at: Instant): ReadonlyMap<string, Gains> {
  const span = { since: at, until: plusSeconds(at, sightWaits) };
  const byId = new Map<string, Gains>();
  const add = (id: string, { gained, cameUnder }: Partial<Gains>) => {
    const known = byId.get(id) ?? none;
    byId.set(id, {
      gained: [...known.gained, ...(gained ?? [])],
      cameUnder: [...known.cameUnder, ...(cameUnder ?? [])],
    });
  };
  for (const change of changes) {
    const { id } = change.after;
    for (const above of newlyAbove(change)) {
      add(above, { gained: [{ by: 'move', of: id, ...span }] });
      add(id, { cameUnder: [{ id: above, ...span }] });
    }
    for (const of of newlySucceeded(change)) add(id, { gained: [{ by: 'succession', of, ...span }] });
  }
  return byId;
}

/** The institution with what it gains at `at`, beside what is waited for still. */
export function withGains(
  institution: Institution,
  { gained, cameUnder }: Gains = none,
  at: Instant,
): Institution {
  return {
    ...institution,
    ...(gained.length > 0 && { gained: [...waitingAt(institution, at), ...gained] }),
    ...(cameUnder.length > 0 && {
      cameUnder: [...(institution.cameUnder ?? []).filter(({ until }) => at < until), ...cameUnder],
    }),
  };
}
