import type { PresentOfficer } from '../officers/present-officer.ts';
import { officeHeadsOf } from '../registry/head-of.ts';
import type { Lineage } from '../registry/institution.ts';
import { pathOf } from '../registry/levels.ts';
import type { Instant } from '../../foundation/time/instant.ts';

type Somebody = Pick<PresentOfficer, 'institution' | 'heads'>;

/** Whether the officer may read the templates of an office: who works there or heads it, and heads above. */
export const readsTemplates = ({ institution, heads }: Somebody, lineage: Lineage): boolean =>
  institution === lineage.institution.id || pathOf(lineage).some(({ id }) => heads.includes(id));

/** Whether the officer keeps them: its head for good or acting, and where the place is vacant the next head above. */
export function keepsTemplates({ heads }: Somebody, lineage: Lineage, at: Instant): boolean {
  const seat = pathOf(lineage).find((office) => officeHeadsOf(office, at).length > 0);
  return seat !== undefined && heads.includes(seat.id);
}
