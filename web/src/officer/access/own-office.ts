import { officesInOrder } from '../../../../domain/foundation/vocabulary/offices-in-order.ts';
import type { Me } from '../session/me.ts';

/** An office, as /v1/officer/me names it. */
export type NamedOffice = Me['institution'];

/** Every office whose work is somebody's: what they head for good, what they act for, where they work. */
export function officesOf({ institution, heads }: Me): readonly NamedOffice[] {
  const named = new Map([...heads, institution].map((office) => [office.id, office]));
  const ids = officesInOrder({
    institution: institution.id,
    heads: heads.map(({ id }) => id),
    actsFor: heads.filter(({ acting }) => acting).map(({ id }) => id),
  });
  return ids.flatMap((id) => named.get(id) ?? []);
}

/** The first of them. */
export const ownOffice = (me: Me): NamedOffice => officesOf(me)[0] ?? me.institution;
