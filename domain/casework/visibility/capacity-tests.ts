import { assignableRoles } from '../../institutions/registry/roles.ts';
import { idsWithPredecessors } from '../../institutions/registry/predecessors.ts';
import type { OfficerRole } from '../../institutions/registry/officer.ts';
import type { AccessRequest, Path } from './access-request.ts';
import { seatOfDuties } from './head-duties.ts';
import { headedBy, idsOfPlace, isAboveTooLately, postOf, workplaceOf } from './places.ts';
import { isSameInstitution } from './same-institution.ts';
import { standsInForAssignee } from './waits-for.ts';

/**
 * The root of the holder's tree, as long as the ticket has not come to it or to a unit of it: its head counts
 * as oversight till then. Undefined once it came, and in an independent tree, where the head of the root is
 * the head of the institution itself. Source: docs/rules.md, Oversight; docs/adr/0186.
 */
function rootAhead({ ticket, context }: Pick<AccessRequest, 'ticket' | 'context'>): string | undefined {
  const root = context.holder.at(-1);
  if (root === undefined || root.kind === 'independent') return undefined;
  const came = [ticket.holder, ...ticket.heldBefore].some((id) => idsWithPredecessors(root).includes(id));
  return came || isSameInstitution(context.holder, [root]) ? undefined : root.id;
}

/** Work on the tickets of the office where they are. */
const officers: readonly OfficerRole[] = ['officer', 'duty-officer'];
const overseers: readonly OfficerRole[] = ['oversight'];
const auditors: readonly OfficerRole[] = ['auditor'];
const complaintsOfficers: readonly OfficerRole[] = ['complaints-officer'];

/** An officer of the holder, or somebody of the unit of its institution that was given the ticket. */
export function worksForHolder(request: AccessRequest): boolean {
  const { holder, unit } = request.ticket;
  const workplace = workplaceOf(request, officers);
  if (idsOfPlace(request, workplace).includes(holder)) return true;
  return [workplace, ...headedBy(request)].some(
    (path) =>
      path !== undefined &&
      unit !== undefined &&
      idsOfPlace(request, path).includes(unit) &&
      isSameInstitution(path, request.context.holder),
  );
}

/** Also from another unit of the institution that holds it; not after moving elsewhere. Who assigned it is a second person. */
export function assignedTo(request: AccessRequest): boolean {
  if (request.ticket.assignee !== request.viewer.id) return false;
  const workplace = postOf(request, assignableRoles);
  return workplace !== undefined && isSameInstitution(workplace, request.context.holder);
}

/** In the place of an officer of the institution who is out, as far as a deputy is shown the ticket. */
export function standsInAsAssignee(request: AccessRequest): boolean {
  if (!standsInForAssignee(request)) return false;
  const workplace = postOf(request, assignableRoles);
  return workplace !== undefined && isSameInstitution(workplace, request.context.holder);
}

/** A head who is away still is one, beside whoever acts. */
export const isOfficeHead = (request: AccessRequest): boolean => {
  const seats = [request.ticket.holder, seatOfDuties(request)].filter(
    (id) => id !== undefined && !isAboveTooLately(request, id),
  );
  return headedBy(request).some((path) => idsOfPlace(request, path).some((id) => seats.includes(id)));
};

/** Those whose heads read what lies below: not the root, as long as the ticket has not come there, nor who came above it lately. */
const levelsAbove = (request: AccessRequest): readonly string[] => {
  const apart = [request.ticket.holder, rootAhead(request)];
  return request.context.holder
    .map(({ id }) => id)
    .filter((id) => !apart.includes(id) && !isAboveTooLately(request, id));
};

export const isOfficeHeadAbove = (request: AccessRequest): boolean =>
  headedBy(request).some((path) => idsOfPlace(request, path).some((id) => levelsAbove(request).includes(id)));

/** Named by the head of the holder, or of a level above. */
export function isComplaintsOfficer(request: AccessRequest): boolean {
  const named = [request.ticket.holder, ...levelsAbove(request)];
  return idsOfPlace(request, workplaceOf(request, complaintsOfficers)).some((id) => named.includes(id));
}

const isRootAhead = (request: AccessRequest, path: Path | undefined): boolean => {
  const root = rootAhead(request);
  return root !== undefined && idsOfPlace(request, path).includes(root);
};

export const headsRoot = (request: AccessRequest): boolean =>
  headedBy(request).some((path) => isRootAhead(request, path));

/** Named by the head of the root, and so shown no more than that head is. */
export const isComplaintsOfficerOfRoot = (request: AccessRequest): boolean =>
  isRootAhead(request, workplaceOf(request, complaintsOfficers));

/** Where the path begins, and the closed institutions that it succeeds: those of them that held the ticket. */
const heldThrough = (request: AccessRequest, path: Path | undefined): readonly string[] =>
  idsOfPlace(request, path).filter(
    (id) => request.ticket.heldBefore.includes(id) && id !== request.ticket.holder,
  );

const heldBefore = (request: AccessRequest, path: Path | undefined): boolean =>
  heldThrough(request, path).length > 0;

const isBelowHolder = ({ ticket }: AccessRequest, path: Path | undefined): boolean =>
  path?.slice(1).some((node) => idsWithPredecessors(node).includes(ticket.holder)) ?? false;

const worksForFormer = (request: AccessRequest): Path | undefined => {
  const workplace = workplaceOf(request, [...officers, ...complaintsOfficers]);
  return heldBefore(request, workplace) ? workplace : undefined;
};

const formerHeaded = (request: AccessRequest): readonly Path[] =>
  headedBy(request).filter((path) => heldBefore(request, path));

export const belongsToFormer = (request: AccessRequest): boolean => worksForFormer(request) !== undefined;
export const belongsToFormerBelow = (request: AccessRequest): boolean =>
  isBelowHolder(request, worksForFormer(request));
export const headedFormer = (request: AccessRequest): boolean => formerHeaded(request).length > 0;
export const headedFormerBelow = (request: AccessRequest): boolean =>
  formerHeaded(request).some((path) => isBelowHolder(request, path));

/** The institutions that held the ticket, through which the viewer reads what they handed over. */
export const formerPlaces = (request: AccessRequest): readonly string[] =>
  [worksForFormer(request), ...formerHeaded(request)].flatMap((path) => heldThrough(request, path));

/** The institutions that the viewer is over as a head, and the closed ones whose place those took. */
export const headedPlaces = (request: AccessRequest): readonly string[] =>
  headedBy(request).flatMap((path) => idsOfPlace(request, path));

/** Institutions that the viewer is over as a complaints officer. */
export const complaintsPlaces = (request: AccessRequest): readonly string[] =>
  idsOfPlace(request, workplaceOf(request, complaintsOfficers));

/**
 * Whether the viewer oversees the ticket: not in independent trees, where oversight sees only counts, nor what the
 * own office must not know.
 */
export const oversees = (request: AccessRequest): boolean =>
  workplaceOf(request, overseers) !== undefined && request.context.holder.at(-1)?.kind !== 'independent';

/** Auditors go through the record of the whole country, and read no text. */
export const audits = (request: AccessRequest): boolean => workplaceOf(request, auditors) !== undefined;

/** Oversight, and who counts as it. */
export const overseesWithReason = (request: AccessRequest): boolean =>
  request.context.reasonRecorded === true &&
  (oversees(request) || headsRoot(request) || isComplaintsOfficerOfRoot(request));
