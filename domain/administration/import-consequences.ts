import type { RegistryChange, RegistryContent } from '../registry/registry-writer.ts';
import type { Consequence } from '../registry/consequences.ts';
import { leavesTickets } from './settle.ts';

type Written = Pick<RegistryChange, 'institutions' | 'officers' | 'calendar'>;

/** What follows from an import for tickets: the same as from an administrator's acts. */
export function consequencesOfImport(
  stored: RegistryContent,
  { institutions, officers, calendar }: Written,
): readonly Consequence[] {
  const officersBefore = new Map(stored.officers.map((officer) => [officer.id, officer]));
  const parentsBefore = new Map(stored.institutions.map(({ id, parent }) => [id, parent]));
  const left = officers.filter((after) => {
    const before = officersBefore.get(after.id);
    return before !== undefined && leavesTickets({ before, after });
  });
  const moved = institutions.filter(
    ({ id, parent }) => parentsBefore.has(id) && parentsBefore.get(id) !== parent,
  );
  return [
    ...left.map(({ id }) => ({ what: 'unassign', officer: id }) as const),
    ...moved.map(({ id }) => ({ what: 'follow', institution: id }) as const),
    ...(calendar === undefined ? [] : [{ what: 'recompute', calendar: calendar.version } as const]),
  ];
}
