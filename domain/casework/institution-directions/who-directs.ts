import type { PresentOfficer } from '../../institutions/officers/present-officer.ts';
import { officeHeadsOf } from '../../institutions/registry/head-of.ts';
import type { Lineage } from '../../institutions/registry/institution.ts';
import { pathOf } from '../../institutions/registry/levels.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { isOverseen } from '../queues/readable.ts';
import type { InstitutionDirection } from './institution-direction.ts';

type Directing = Pick<PresentOfficer, 'institution' | 'roles' | 'heads'>;

/** The office in whose name an officer directs. */
export type DirectingOffice = Pick<InstitutionDirection, 'from' | 'as'>;

/**
 * The office by which the officer directs an institution: the nearest level above it that they head, else their own where they
 * oversee it. Undefined: they may not. Source: docs/rules.md, Directions.
 */
export function directingOffice(officer: Directing, to: Lineage): DirectingOffice | undefined {
  const headed = to.above.find(({ id }) => officer.heads.includes(id));
  if (headed !== undefined) return { from: headed.id, as: 'head' };
  const oversees =
    officer.roles.includes('oversight') && officer.institution !== to.institution.id && isOverseen(to);
  return oversees ? { from: officer.institution, as: 'oversight' } : undefined;
}

/** Whether the officer acts for the office in whose name something was directed. */
export const directsFor = (officer: Directing, { from, as }: DirectingOffice): boolean =>
  as === 'head'
    ? officer.heads.includes(from)
    : officer.roles.includes('oversight') && officer.institution === from;

/** In which capacities an officer meets a direction. */
export interface DirectionReader {
  /** Acts for the office that directs. */
  readonly gives: boolean;
  /** Answers for the institution: its head, and where the place is vacant the next head above. */
  readonly answers: boolean;
}

type Directed = Pick<InstitutionDirection, 'from' | 'as' | 'to'>;

/**
 * How the officer may read a direction: for the office that directs, as a head of the institution or of a level above it, or as who
 * works at the institution. Undefined: not at all.
 */
export function readerOfDirection(
  officer: Directing,
  { from, as }: Directed,
  to: Lineage,
  at: Instant,
): DirectionReader | undefined {
  const path = pathOf(to);
  const gives = directsFor(officer, { from, as });
  const seat = path.find((office) => officeHeadsOf(office, at).length > 0);
  const answers = seat !== undefined && seat.id !== from && officer.heads.includes(seat.id);
  const reads =
    gives ||
    path.some(({ id }) => officer.heads.includes(id)) ||
    (officer.institution === to.institution.id && officer.roles.some((role) => role !== 'auditor'));
  return reads ? { gives, answers } : undefined;
}
