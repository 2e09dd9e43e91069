import type { GainedSight, OfficerRole, Placement } from '../../institutions/registry/officer.ts';
import type { PresentOfficer } from '../../institutions/officers/present-officer.ts';
import { conflictingRoles } from '../../institutions/registry/roles.ts';

/** What of an officer decides which tickets the officer may see. */
export interface Viewer {
  readonly id: string;
  /** Where the officer works now. */
  readonly institution: string;
  /** None where one of the roles is apart from tickets and another is not: such a record is wrong. */
  readonly roles: readonly OfficerRole[];
  readonly trained: boolean;
  /** What the officer heads now, for good or acting. */
  readonly heads: readonly string[];
  /** Headships that a head who is away gave the officer. */
  readonly headsAsDeputy?: readonly string[];
  /** Who is out now, and for whom the officer stands in. */
  readonly standsInFor?: PresentOfficer['standsInFor'];
  /** What the officer was let see by one administrator, and waits for. */
  readonly gained?: readonly GainedSight[];
  /** Everywhere the officer works or worked, heads or headed: at each, somebody above is over this officer. */
  readonly places: readonly Placement[];
}

/** An active officer, as found at this request, as visibility sees one. */
export function viewerOf(officer: PresentOfficer): Viewer {
  const { id, institution, roles, trained, heads, gained, headings = [], placements = [] } = officer;
  const { headsAsDeputy, standsInFor } = officer;
  const handles = conflictingRoles(roles) === undefined;
  const isPlaced = placements.some((placement) => placement.institution === institution && !placement.until);
  return {
    id,
    institution,
    roles: handles ? roles : [],
    trained,
    heads: handles ? heads : [],
    ...(headsAsDeputy !== undefined && { headsAsDeputy }),
    ...(standsInFor !== undefined && { standsInFor }),
    ...(gained !== undefined && { gained }),
    places: [
      ...placements,
      ...(isPlaced ? [] : [{ institution }]),
      ...headings.filter((heading) => placements.length > 0 || heading.institution !== institution),
    ],
  };
}
