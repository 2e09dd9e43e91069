import type { About } from '../tickets/event.ts';
import { isConflicted } from './conflict.ts';
import type { Facts } from './facts.ts';
import { matterOf } from './matter.ts';
import { noPast } from './past.ts';
import { isShut } from './shut.ts';
import type { Viewer } from './viewer.ts';

/** A ticket of which somebody would be told. */
export interface ToldOf {
  readonly about: About | undefined;
  readonly holder: string;
}

/** What is known when a notice goes out. `sentTo` is empty where `sentToOf` is undefined. */
export type TellingFacts = Pick<Facts, 'now' | 'posts' | 'sentTo'>;

/**
 * Whether an officer who would be told of a ticket must not be: a conflict of interest, or an officer of
 * institutions only that must not know of it. Whose duty makes them hear of it was decided before.
 */
export function isKeptFrom(viewer: Viewer, { about, holder }: ToldOf, facts: TellingFacts): boolean {
  const matter = matterOf(about, holder, facts.now);
  const whole: Facts = { ...facts, holder: [], past: noPast };
  return (
    isConflicted({ viewer, matter, facts: whole }) ||
    facts.posts.every(({ path }) => isShut(path, { matter, facts: whole }))
  );
}
