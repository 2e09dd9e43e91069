import { standsFor } from '../registry/predecessors.ts';
import type { OfficerRole } from '../registry/officer.ts';
import type { Look, Path } from './access-request.ts';
import { seatOfDuties } from './head-duties.ts';
import { headedBy, standingFor, workplaceOf } from './places.ts';
import { rootAhead } from './root.ts';
import { isSameInstitution } from './same-institution.ts';

/** Work on the tickets of the office where they are. */
const officers: readonly OfficerRole[] = ['officer', 'duty-officer'];
const assignable: readonly OfficerRole[] = [...officers, 'head'];
const overseers: readonly OfficerRole[] = ['oversight'];
const auditors: readonly OfficerRole[] = ['auditor'];
const complaintsOfficers: readonly OfficerRole[] = ['complaints-officer'];

/** An officer of the holder, or somebody of the unit of its institution that was given the ticket. */
export function worksForHolder(look: Look): boolean {
  const { holder, unit } = look.matter;
  const workplace = workplaceOf(look, officers);
  if (standingFor(workplace).includes(holder)) return true;
  return [workplace, ...headedBy(look)].some(
    (path) =>
      path !== undefined &&
      unit !== undefined &&
      standingFor(path).includes(unit) &&
      isSameInstitution(path, look.facts.holder),
  );
}

/** Also from another unit of the institution that holds it; not after moving elsewhere. */
export function assignedTo(look: Look): boolean {
  if (look.matter.assignee !== look.viewer.id) return false;
  const workplace = workplaceOf(look, assignable);
  return workplace !== undefined && isSameInstitution(workplace, look.facts.holder);
}

/** A head who is away still is one, beside whoever acts. */
export const isHead = (look: Look): boolean => {
  const seats = [look.matter.holder, seatOfDuties(look)];
  return headedBy(look).some((path) => standingFor(path).some((id) => seats.includes(id)));
};

/** Those whose heads read what lies below: not the root, as long as the ticket has not come there. */
const levelsAbove = (look: Look): readonly string[] => {
  const apart = [look.matter.holder, rootAhead(look)];
  return look.facts.holder.map(({ id }) => id).filter((id) => !apart.includes(id));
};

export const isHeadAbove = (look: Look): boolean =>
  headedBy(look).some((path) => standingFor(path).some((id) => levelsAbove(look).includes(id)));

/** Named by the head of the holder, or of a level above. */
export function isComplaintsOfficer(look: Look): boolean {
  const named = [look.matter.holder, ...levelsAbove(look)];
  return standingFor(workplaceOf(look, complaintsOfficers)).some((id) => named.includes(id));
}

const isRootAhead = (look: Look, path: Path | undefined): boolean => {
  const root = rootAhead(look);
  return root !== undefined && standingFor(path).includes(root);
};

export const headsRoot = (look: Look): boolean => headedBy(look).some((path) => isRootAhead(look, path));

/** Named by the head of the root, and so shown no more than that head is. */
export const isComplaintsOfficerOfRoot = (look: Look): boolean =>
  isRootAhead(look, workplaceOf(look, complaintsOfficers));

/** Where the path begins, and the closed institutions that it succeeds: those of them that held the ticket. */
const heldThrough = ({ matter }: Look, path: Path | undefined): readonly string[] =>
  standingFor(path).filter((id) => matter.heldBefore.includes(id) && id !== matter.holder);

const heldBefore = (look: Look, path: Path | undefined): boolean => heldThrough(look, path).length > 0;

const isBelowHolder = ({ matter }: Look, path: Path | undefined): boolean =>
  path?.slice(1).some((node) => standsFor(node).includes(matter.holder)) ?? false;

const worksForFormer = (look: Look): Path | undefined => {
  const workplace = workplaceOf(look, [...officers, ...complaintsOfficers]);
  return heldBefore(look, workplace) ? workplace : undefined;
};

const formerHeaded = (look: Look): readonly Path[] => headedBy(look).filter((path) => heldBefore(look, path));

export const belongsToFormer = (look: Look): boolean => worksForFormer(look) !== undefined;
export const belongsToFormerBelow = (look: Look): boolean => isBelowHolder(look, worksForFormer(look));
export const headedFormer = (look: Look): boolean => formerHeaded(look).length > 0;
export const headedFormerBelow = (look: Look): boolean =>
  formerHeaded(look).some((path) => isBelowHolder(look, path));

/** The institutions that held the ticket, through which the viewer reads what they handed over. */
export const formerPlaces = (look: Look): readonly string[] =>
  [worksForFormer(look), ...formerHeaded(look)].flatMap((path) => heldThrough(look, path));

/** The institutions that the viewer is over as a head, and the closed ones whose place those took. */
export const headedPlaces = (look: Look): readonly string[] => headedBy(look).flatMap(standingFor);

/** The same as a complaints officer. */
export const complaintsPlaces = (look: Look): readonly string[] =>
  standingFor(workplaceOf(look, complaintsOfficers));

/** Of independent trees oversight sees only counts; and nothing of what its own office must not know. */
export const oversees = (look: Look): boolean =>
  workplaceOf(look, overseers) !== undefined && look.facts.holder.at(-1)?.kind !== 'independent';

/** Auditors go through the record of the whole country, and read no text. */
export const audits = (look: Look): boolean => workplaceOf(look, auditors) !== undefined;

/** Oversight, and who counts as it. */
export const overseesWithReason = (look: Look): boolean =>
  look.facts.reasonRecorded === true &&
  (oversees(look) || headsRoot(look) || isComplaintsOfficerOfRoot(look));
