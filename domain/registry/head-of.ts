import type { Instant } from '../time/instant.ts';
import type { Headship, Institution, Lineage } from './institution.ts';

/** Who does a head's duties, and where that head sits. */
export interface HeadInOffice {
  readonly officer: string;
  /** The institution that this officer heads: a level above, where the place below is vacant. */
  readonly institution: string;
  readonly acting: boolean;
}

/** Whether a headship runs at `at`; one without dates always does. */
export function runs({ from, until }: Pick<Headship, 'from' | 'until'>, at: Instant): boolean {
  return (from === undefined || from <= at) && (until === undefined || at <= until);
}

/** The head an institution has of its own at `at`: the acting one first, for the other is away then. */
export function ownHeadOf(
  { id, head, actingHeads = [] }: Institution,
  at: Instant,
): HeadInOffice | undefined {
  const acting = actingHeads.find((headship) => runs(headship, at));
  if (acting !== undefined) return { officer: acting.officer, institution: id, acting: true };
  return head === undefined ? undefined : { officer: head.officer, institution: id, acting: false };
}

/**
 * Who has the head's duties at `at`: the acting head, else the head, else the next head above.
 * Undefined only where no institution up to the top of the tree has one.
 */
export function headOf({ institution, above }: Lineage, at: Instant): HeadInOffice | undefined {
  for (const node of [institution, ...above]) {
    const head = ownHeadOf(node, at);
    if (head !== undefined) return head;
  }
  return undefined;
}

/**
 * Everybody who heads the institution at `at`, for good or acting: a head who is away still does. Asked of
 * the past, the present head is among them, for since when is not kept.
 */
export const headsOf = (
  { head, actingHeads = [], formerHeads = [] }: Institution,
  at: Instant,
): readonly string[] =>
  [head, ...[...actingHeads, ...formerHeads].filter((headship) => runs(headship, at))]
    .map((headship) => headship?.officer)
    .filter((officer) => officer !== undefined);
