import type { Instant } from '../../foundation/time/instant.ts';
import { officeHeadsOf } from '../registry/head-of.ts';
import type { Lineage } from '../registry/institution.ts';
import { pathOf } from '../registry/levels.ts';
import type { PresentOfficer } from './present-officer.ts';

/** Whether the officer may give tickets to officers there: who heads it, or the institution that it belongs to; where such a place is vacant, the next head above. */
export function mayGiveAt({ heads }: PresentOfficer, lineage: Lineage, at: Instant): boolean {
  const path = pathOf(lineage);
  const whole = path.findIndex(({ kind }) => kind !== 'unit');
  const seat = path.findIndex((node, place) => place >= whole && officeHeadsOf(node, at).length > 0);
  return path.some(({ id }, place) => place <= Math.max(whole, seat) && heads.includes(id));
}
