import { localDateAt } from '../../foundation/time/local-day.ts';
import type { ComparableTicket, ComparedTicket } from '../../ticketing/tickets/comparable-tickets.ts';
import type { AlikeTelling, Locality } from '../../foundation/vocabulary/localities.ts';
import { findAlike } from './find-alike.ts';
import type { Likeness } from './likeness.ts';
import { onlyOfTheField } from './said.ts';

/** An incident of which a citizen is told before sending. It says nothing that stands in anybody's text. */
export interface ToldOfAlike {
  /** By what it goes: the number of a ticket, which nobody is told. */
  readonly incident: string;
  /** At least so many have written: one of `toldSteps`. */
  readonly atLeast: number;
  /** The local date on which there were enough to tell of them: where that takes several, that of no single ticket before. */
  readonly since: string;
}

/**
 * Fewer are told to nobody. Of what many meet by themselves one would be a neighbour, and of two the one knows the
 * other; what lies in the street says nothing of who tells of it.
 */
export const leastTold: Readonly<Record<AlikeTelling, number>> = { 'of-one': 1, 'of-several': 3 };

/**
 * From here on a ticket counts for a citizen. Higher than `leastLikeness`, for the words of the field alone are less
 * sure, and nobody looks at the tickets before it is told.
 */
export const leastLikenessForCitizens = 0.45;

/** Between these a figure does not move, so that nobody sees it rise when somebody sends. */
export const toldSteps = [1, 3, 5, 10, 20, 50, 100] as const;

/** More to choose from would be a list to read before sending. */
export const mostTold = 3;

/** What decides of how many of a category is told, and where they lie. */
export interface TellingOfAlike {
  readonly locality: Locality;
  readonly toldOfAlike: AlikeTelling;
  readonly timeZone: string;
}

/** By which incident a ticket goes: that which its citizen said, or its own. */
export const incidentOf = ({ number, sameAs }: Pick<ComparableTicket, 'number' | 'sameAs'>): string =>
  sameAs ?? number;

/** The very place that the citizen chose, so that what is told of a ward is of it. */
const isOfThePlace = ({ place }: ComparedTicket, { nearness }: Likeness): boolean =>
  nearness === 'ward' || (nearness === 'council' && place?.ward === undefined);

const ofTheField = <Compared extends ComparedTicket>(ticket: Compared): Compared => ({
  ...ticket,
  said: onlyOfTheField(ticket.said),
});

/** The incidents that a draft is likely of, the most alike first. */
function incidentsLike(
  draft: ComparedTicket,
  open: readonly ComparableTicket[],
  locality: Locality,
): readonly string[] {
  const incidents = new Map(open.map((ticket) => [ticket.number, incidentOf(ticket)]));
  const found = findAlike(ofTheField(draft), open.map(ofTheField), locality, leastLikenessForCitizens)
    .filter(({ likeness }) => locality === 'anywhere' || isOfThePlace(draft, likeness))
    .flatMap(({ number }) => incidents.get(number) ?? []);
  return [...new Set(found)];
}

/**
 * What is told to a citizen of open tickets that are likely of the same incident, `mostTold` at most. They are compared
 * by the words of the field alone: whoever writes a name, or anything that one other person may have written, is told
 * nothing by it. Where it takes several to be told, all that are alike are told of as one.
 */
export function tellOfAlike(
  draft: ComparedTicket,
  open: readonly ComparableTicket[],
  { locality, toldOfAlike, timeZone }: TellingOfAlike,
): readonly ToldOfAlike[] {
  const told = open.filter(({ namesSomebody }) => namesSomebody !== true);
  const alike = incidentsLike(draft, told, locality);
  const groups = toldOfAlike === 'of-one' ? alike.map((incident) => [incident]) : [alike];
  const least = leastTold[toldOfAlike];
  return groups
    .flatMap((incidents): ToldOfAlike | [] => {
      const [incident] = incidents;
      const sent = told
        .filter((ticket) => incidents.includes(incidentOf(ticket)))
        .map(({ sentAt }) => sentAt)
        .toSorted();
      const atLeast = toldSteps.findLast((step) => step >= least && step <= sent.length);
      const enough = sent[least - 1];
      if (incident === undefined || atLeast === undefined || enough === undefined) return [];
      return { incident, atLeast, since: localDateAt(enough, timeZone) };
    })
    .slice(0, mostTold);
}
