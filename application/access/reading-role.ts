import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { handlingRoles } from '../../domain/institutions/registry/roles.ts';
import type { Actor, ActorOrScribe } from '../../domain/foundation/vocabulary/acts.ts';

/** The roles in which somebody is an actor towards a ticket, the closest to it first. */
const rolesOfActors: readonly (readonly [Actor, readonly OfficerRole[]])[] = [
  ['head', ['head']],
  ['assignee', ['officer', 'duty-officer', 'head']],
  ['officer', ['officer', 'duty-officer', 'head']],
  ['head-above', ['head']],
  ['complaints-officer', ['complaints-officer']],
  ['oversight', ['oversight']],
];

/** The role in which the officer reads a ticket, as the record of reads names it. */
export function readingRole({ roles }: PresentOfficer, actors: ReadonlySet<ActorOrScribe>): OfficerRole {
  const closest = rolesOfActors.filter(([actor]) => actors.has(actor)).flatMap(([, those]) => those);
  const role = [...closest, ...handlingRoles].find((candidate) => roles.includes(candidate));
  if (role === undefined) throw new TypeError('Whoever may open tickets has a role that handles them.');
  return role;
}

/** The role in which the officer is shown words in lists. Throws for one who handles no tickets: there is no record of such a reader. */
export function roleOfLists({ heads, roles }: PresentOfficer): OfficerRole {
  if (heads.length > 0) return 'head';
  const role = handlingRoles.find((one) => roles.includes(one));
  if (role === undefined)
    throw new TypeError('Whoever is shown words of tickets has a role that handles them.');
  return role;
}

/** Who reads, as the record of reads names them. */
export const readerAs = ({ id, institution }: PresentOfficer, role: OfficerRole): TicketRead['by'] => ({
  officer: id,
  institution,
  role,
});
