import { runs } from '../registry/head-of.ts';
import type { About } from '../tickets/event.ts';
import { hasConflictOfInterest, isUnder, namedIn } from './conflict-of-interest.ts';
import type { AccessContext, Path } from './access-request.ts';
import { type AccessedTicket, accessedTicketOf } from './accessed-ticket.ts';
import { noPast } from './past.ts';
import { isPlaceExcluded } from './place-excluded.ts';
import type { Viewer } from './viewer.ts';

/** A ticket of which somebody would be told. */
export interface NoticedTicket {
  readonly about: About | undefined;
  readonly holder: string;
}

/** What is known of an officer besides. `sentTo` is empty where `sentToOf` is undefined. */
export type TellingContext = Pick<AccessContext, 'now' | 'posts' | 'sentTo'>;

const alone = (context: Pick<AccessContext, 'now' | 'sentTo'>): AccessContext => ({
  posts: [],
  ...context,
  holder: [],
  past: noPast,
});

/**
 * Whether an officer must not know of the ticket, whatever their duty: for a conflict of interest, or for
 * being nowhere now but at institutions that must not know of it.
 */
export function isOfficerExcluded(viewer: Viewer, ticket: AccessedTicket, context: TellingContext): boolean {
  const known = alone(context);
  const places = context.posts.filter((post) => runs(post, context.now));
  return (
    hasConflictOfInterest({ viewer, ticket, context: known }) ||
    places.every(({ path }) => isPlaceExcluded(path, { ticket, context: known }))
  );
}

/** Whether everybody at the lowest node of the path must not know of it. */
export function isWholePlaceExcluded(
  path: Path,
  ticket: AccessedTicket,
  context: Omit<TellingContext, 'posts'>,
): boolean {
  const question = { ticket, context: alone(context) };
  return isPlaceExcluded(path, question) || isUnder(path, namedIn(question), context.now, ticket.holder);
}

/**
 * Whether an officer who would be told of a ticket must not be. Whose duty makes them hear of it was decided
 * before.
 */
export const isExcluded = (
  viewer: Viewer,
  { about, holder }: NoticedTicket,
  context: TellingContext,
): boolean => isOfficerExcluded(viewer, accessedTicketOf(about, holder, context.now), context);
