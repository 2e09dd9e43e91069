import { runs } from '../../institutions/registry/head-of.ts';
import { idsWithPredecessors } from '../../institutions/registry/predecessors.ts';
import type { OfficerRole } from '../../institutions/registry/officer.ts';
import type { AccessRequest, Path } from './access-request.ts';
import { isPlaceExcluded } from './place-excluded.ts';
import { isOfPersons } from './accessed-ticket.ts';
import { isKeptFromDeputies, isSentBefore, waitsFor, waitsToSucceed } from './waits-for.ts';

/** The path of an institution where the viewer is now, unless it is shut to the ticket. */
function openPath(request: AccessRequest, institution: string): Path | undefined {
  const { context } = request;
  const post = context.posts.find(
    ({ path, ...dates }) => path[0]?.id === institution && runs(dates, context.now),
  );
  return post === undefined || isPlaceExcluded(post.path, request) ? undefined : post.path;
}

/** Where the viewer works, for one who has one of the roles there, whatever they wait for. */
export const postOf = (request: AccessRequest, roles: readonly OfficerRole[]): Path | undefined =>
  request.viewer.roles.some((role) => roles.includes(role))
    ? openPath(request, request.viewer.institution)
    : undefined;

/** Where the viewer works, for one who has one of the roles there and sees the ticket by it already. */
export const workplaceOf = (request: AccessRequest, roles: readonly OfficerRole[]): Path | undefined =>
  waitsFor(request, { by: 'place', institution: request.viewer.institution })
    ? undefined
    : postOf(request, roles);

/** A deputy of a head is one of the office: not once they work elsewhere, nor for what deputies are not shown. */
const isOutOfDeputysReach = (request: AccessRequest, institution: string): boolean =>
  request.viewer.headsAsDeputy?.includes(institution) === true &&
  (request.viewer.institution !== institution || isKeptFromDeputies(request));

/** What the viewer heads now, and sees the ticket by it already. */
export const headedBy = (request: AccessRequest): readonly Path[] =>
  request.viewer.heads.flatMap((institution) => {
    if (waitsFor(request, { by: 'headship', institution })) return [];
    if (isOutOfDeputysReach(request, institution)) return [];
    const path = openPath(request, institution);
    return path === undefined ? [] : [path];
  });

/** The institution of a path, and the closed ones whose place it took and whose ticket its people see already. */
export function idsOfPlace(request: AccessRequest, path: Path | undefined): readonly string[] {
  const node = path?.[0];
  return node === undefined
    ? []
    : idsWithPredecessors(node).filter((id) => !waitsToSucceed(request, node, id));
}

/** Whether an institution lies above the holder only since a move, and its people do not see the ticket by that yet. */
export function isAboveTooLately(request: AccessRequest, id: string): boolean {
  const cameUnder = request.context.holder.flatMap((node) => node.cameUnder ?? []);
  return (
    isOfPersons(request.ticket) && cameUnder.some((came) => came.id === id && isSentBefore(request, came))
  );
}
