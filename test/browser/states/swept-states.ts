import { inject } from 'vitest';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { halfInTurn, inTurn, oneInTurn, share } from '../../builders/turns.ts';
import type { PageState } from '../visits/page-state.ts';

/** One of so many states is taken by `npm test`, another with the next commit. */
const oneOf = 12;

/** One of so many is, after a wide change. */
const oneOfWide = 3;

/**
 * Takes the states of this run. Of `npm test` these are all those of pages that changed, and of the others one by turns; after a
 * change of most pages one of three of all.
 */
export function sweptStates(states: readonly PageState[]): readonly PageState[] {
  if (share === 'all') return states;
  const { changedPages, isWide } = inject('swept');
  if (isWide) return only(states, inTurn(states, oneOfWide));
  const taken = oneInTurn(states, oneOf);
  return only(states, [...taken, ...states.filter(({ page }) => changedPages.includes(page))]);
}

/** Takes what the run at length sweeps in the language that `npm test` sweeps too: after a change of most pages all states that it left. */
export function statesLeft(states: readonly PageState[]): readonly PageState[] {
  if (share !== 'all' && inject('swept').isWide) return only(states, inTurn(states, oneOfWide));
  return ofPagesInTurn(states, 2);
}

/** Takes all states of one of `of` pages, of others with the next commit. */
export function ofPagesInTurn(states: readonly PageState[], of: number): readonly PageState[] {
  if (share === 'all') return states;
  const pages = oneInTurn([...new Set(states.map(({ page }) => page))], of);
  const taken = new Set(halfInTurn(pages));
  return states.filter(({ page }) => taken.has(page));
}

/** Keeps these states, in the order of the table. One whose state before is not kept is reached anew. */
function only(states: readonly PageState[], kept: readonly PageState[]): readonly PageState[] {
  const isKept = new Set(kept);
  return states.flatMap((state, place) => {
    if (!isKept.has(state)) return [];
    const before = states[place - 1];
    return [before !== undefined && isKept.has(before) ? state : omit(state, 'onwards')];
  });
}
