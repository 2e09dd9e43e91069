import type { Me } from '../session/me.ts';

/** An office, as /v1/officer/me names it. */
export type NamedOffice = Me['institution'];

/** Every office whose work is somebody's: what they head for good, what they act for, where they work. */
export function officesOf({ institution, heads }: Me): readonly NamedOffice[] {
  const inOrder = [
    ...heads.filter(({ acting }) => !acting),
    ...heads.filter(({ acting }) => acting),
    institution,
  ];
  return inOrder.filter(({ id }, place) => inOrder.findIndex((office) => office.id === id) === place);
}

/** The first of them. */
export const ownOffice = (me: Me): NamedOffice => officesOf(me)[0] ?? me.institution;
