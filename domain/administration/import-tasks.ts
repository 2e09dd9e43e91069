import type { RegistryChange, RegistryContent } from '../institutions/registry/registry-writer.ts';
import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import { leavesTickets } from './settle.ts';
import { tellingClosedDays } from './tell-closed-days.ts';
import { tellingHeads } from './tell-heads.ts';

type Written = Pick<RegistryChange, 'institutions' | 'officers' | 'calendar' | 'at'>;

/** What follows from an import for tickets: the same as from an administrator's acts. */
export function tasksOfImport(
  stored: RegistryContent,
  { institutions, officers, calendar, at }: Written,
): readonly RegistryTask[] {
  const officersBefore = new Map(stored.officers.map((officer) => [officer.id, officer]));
  const institutionsBefore = new Map(stored.institutions.map((institution) => [institution.id, institution]));
  const left = officers.filter((after) => {
    const before = officersBefore.get(after.id);
    return before !== undefined && leavesTickets({ before, after });
  });
  const moved = institutions.filter(
    ({ id, parent }) => institutionsBefore.has(id) && institutionsBefore.get(id)?.parent !== parent,
  );
  return [
    ...left.map(({ id }) => ({ what: 'unassign', officer: id }) as const),
    ...moved.map(({ id }) => ({ what: 'follow', institution: id }) as const),
    ...tellingHeads(
      institutions.map((after) => {
        const before = institutionsBefore.get(after.id);
        return { ...(before !== undefined && { before }), after };
      }),
      at,
    ),
    ...(calendar === undefined
      ? []
      : [
          { what: 'recompute', calendar: calendar.version } as const,
          ...tellingClosedDays({ before: stored.calendar, after: calendar }),
        ]),
  ];
}
