import { dateOf, dayOf, wallSecondsAt } from '../time/local-time.ts';
import { secondsOf } from '../time/instant.ts';
import { findAlike, type LikeCandidate } from './find-alike.ts';
import type { ComparedTicket, Likeness } from './likeness.ts';
import type { Locality } from '../vocabulary/localities.ts';
import { onlyOfTheField } from './said.ts';

/** Told to a citizen before sending. It says nothing that stands in anybody's text. */
export interface ToldOfAlike {
  /** At least so many have written: one of `toldSteps`. */
  readonly atLeast: number;
  /** The local date on which there were `leastTold`: that of no single ticket before. */
  readonly since: string;
}

/** Fewer are told to nobody: one would be a neighbour, and of two the one knows the other. */
export const leastTold = 3;

/**
 * From here on a ticket counts for a citizen. Higher than `leastLikeness`, for the words of the field alone are less
 * sure, and nobody looks at the tickets before it is told.
 */
export const leastLikenessForCitizens = 0.45;

/** Between these a figure does not move, so that nobody sees it rise when somebody sends. */
export const toldSteps = [leastTold, 5, 10, 20, 50, 100] as const;

/** The very place that the citizen chose, so that what is told of a ward is of it. */
const isOfThePlace = ({ place }: ComparedTicket, { nearness }: Likeness): boolean =>
  nearness === 'ward' || (nearness === 'council' && place?.ward === undefined);

/**
 * What is told to a citizen of open tickets that are likely of the same incident; undefined: nothing. `open` are those
 * which may count for citizens. They are compared by the words of the field alone: whoever writes a name, or anything
 * that one other person may have written, is told nothing by it.
 */
export function tellOfAlike(
  draft: ComparedTicket,
  open: readonly LikeCandidate[],
  locality: Locality,
  timeZone: string,
): ToldOfAlike | undefined {
  const ofTheField = <Compared extends ComparedTicket>(ticket: Compared): Compared => ({
    ...ticket,
    said: onlyOfTheField(ticket.said),
  });
  const sentAt = new Map(open.map((ticket) => [ticket.number, ticket.sentAt]));
  const days = findAlike(ofTheField(draft), open.map(ofTheField), locality, leastLikenessForCitizens)
    .filter(({ likeness }) => locality === 'anywhere' || isOfThePlace(draft, likeness))
    .flatMap(({ number }) => sentAt.get(number) ?? [])
    .toSorted();
  const atLeast = toldSteps.findLast((step) => step <= days.length);
  const enough = days[leastTold - 1];
  if (atLeast === undefined || enough === undefined) return undefined;
  return { atLeast, since: dateOf(dayOf(wallSecondsAt(secondsOf(enough), timeZone))) };
}
