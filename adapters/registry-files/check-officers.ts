import { conflictingRoles } from '../../domain/institutions/registry/roles.ts';
import { firstLocations } from './check-tree.ts';
import type { Problems } from './problem.ts';
import type { OfficerRow } from './read-officers.ts';

/** What must hold of each officer. `institutions` are the ids that exist. */
export function checkOfficers(
  rows: readonly OfficerRow[],
  institutions: ReadonlySet<string>,
  problems: Problems,
): void {
  firstLocations(rows, problems);
  for (const { place: location, officer } of rows) {
    if (officer === undefined) continue;
    if (!institutions.has(officer.institution)) {
      problems.add(location, `the institution "${officer.institution}" does not exist`);
    }
    const conflict = conflictingRoles(officer.roles);
    if (conflict !== undefined) {
      problems.add(
        location,
        `the roles ${conflict.join(' and ')} exclude each other: custodian, administrator and auditor stand alone, apart from who handles tickets`,
      );
    }
  }
}
