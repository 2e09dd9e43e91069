import { runs } from '../registry/head-of.ts';
import type { About } from '../tickets/event.ts';
import { isConflicted, isUnder, namedIn } from './conflict-of-interest.ts';
import type { Facts, Path } from './access-request.ts';
import { type Matter, matterOf } from './accessed-ticket.ts';
import { noPast } from './past.ts';
import { isShut } from './place-excluded.ts';
import type { Viewer } from './viewer.ts';

/** A ticket of which somebody would be told. */
export interface ToldOf {
  readonly about: About | undefined;
  readonly holder: string;
}

/** What is known of an officer besides. `sentTo` is empty where `sentToOf` is undefined. */
export type TellingFacts = Pick<Facts, 'now' | 'posts' | 'sentTo'>;

const alone = (facts: Pick<Facts, 'now' | 'sentTo'>): Facts => ({
  posts: [],
  ...facts,
  holder: [],
  past: noPast,
});

/**
 * Whether an officer must not know of the ticket, whatever their duty: for a conflict of interest, or for
 * being nowhere now but at institutions that must not know of it.
 */
export function isKeptFromOfficer(viewer: Viewer, matter: Matter, facts: TellingFacts): boolean {
  const known = alone(facts);
  const places = facts.posts.filter((post) => runs(post, facts.now));
  return (
    isConflicted({ viewer, matter, facts: known }) ||
    places.every(({ path }) => isShut(path, { matter, facts: known }))
  );
}

/** Whether everybody at the lowest node of the path must not know of it. */
export function isKeptFromPlace(path: Path, matter: Matter, facts: Omit<TellingFacts, 'posts'>): boolean {
  const question = { matter, facts: alone(facts) };
  return isShut(path, question) || isUnder(path, namedIn(question), facts.now, matter.holder);
}

/**
 * Whether an officer who would be told of a ticket must not be. Whose duty makes them hear of it was decided
 * before.
 */
export const isKeptFrom = (viewer: Viewer, { about, holder }: ToldOf, facts: TellingFacts): boolean =>
  isKeptFromOfficer(viewer, matterOf(about, holder, facts.now), facts);
