import type { Instant } from '../../foundation/time/instant.ts';
import type { Headship, Institution, Lineage } from './institution.ts';

/** Who does a head's duties, and where that head sits. */
export interface OfficeHead {
  readonly officer: string;
  /** The institution that this officer heads: a level above, where the place below is vacant. */
  readonly institution: string;
  readonly acting: boolean;
}

/** Whether a headship runs at `at`; one without dates always does. */
export function runs({ from, until }: Pick<Headship, 'from' | 'until'>, at: Instant): boolean {
  return (from === undefined || from <= at) && (until === undefined || at <= until);
}

/** Those who head an institution itself at `at`: who acts comes first, for the head is away then. */
export const headsInOffice = (
  { id, head, actingHeads = [] }: Institution,
  at: Instant,
): readonly OfficeHead[] => [
  ...actingHeads
    .filter((headship) => runs(headship, at))
    .map(({ officer }) => ({ officer, institution: id, acting: true })),
  ...(head === undefined ? [] : [{ officer: head.officer, institution: id, acting: false }]),
];

/** Whether the head is out at `at`, and named who acts. */
export const isHeadOut = ({ actingHeads = [] }: Pick<Institution, 'actingHeads'>, at: Instant): boolean =>
  actingHeads.some((headship) => headship.byHead === true && runs(headship, at));

/** The head an institution has of its own at `at`: the acting one, where somebody acts. */
export const ownOfficeHeadOf = (node: Institution, at: Instant): OfficeHead | undefined =>
  headsInOffice(node, at)[0];

/**
 * The office head at `at`: the acting head, else the head, else the next head above. Undefined only where no
 * institution up to the top of the tree has one.
 */
export function officeHeadOf({ institution, above }: Lineage, at: Instant): OfficeHead | undefined {
  for (const node of [institution, ...above]) {
    const head = ownOfficeHeadOf(node, at);
    if (head !== undefined) return head;
  }
  return undefined;
}

/**
 * Everybody who heads the institution at `at`, for good or acting: a head who is away still does. Asked of
 * the past, the present head is among them, for since when is not kept.
 */
export const officeHeadsOf = (
  { head, actingHeads = [], formerHeads = [] }: Institution,
  at: Instant,
): readonly string[] =>
  [head, ...[...actingHeads, ...formerHeads].filter((headship) => runs(headship, at))]
    .map((headship) => headship?.officer)
    .filter((officer) => officer !== undefined);
