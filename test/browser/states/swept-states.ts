import { inject } from 'vitest';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { oneInTurn, share } from '../../builders/turns.ts';
import type { PageState } from '../visits/page-state.ts';

/** One of so many states is taken by `npm test`, another with the next commit. */
const oneOf = 12;

/**
 * Takes the states of this run. Of `npm test` these are all those of pages that changed, and of the others one by turns. Each of
 * these is reached anew, since the state before it in the table is not taken.
 */
export function sweptStates(states: readonly PageState[]): readonly PageState[] {
  if (share === 'all') return states;
  const { changedPages } = inject('swept');
  const taken = new Set(oneInTurn(states, oneOf));
  return states.flatMap((state) => {
    if (changedPages.includes(state.page)) return [state];
    return taken.has(state) ? [omit(state, 'onwards')] : [];
  });
}

/** Takes all states of one of `of` pages, of others with the next commit. */
export function ofPagesInTurn(states: readonly PageState[], of: number): readonly PageState[] {
  if (share === 'all') return states;
  const taken = new Set(oneInTurn([...new Set(states.map(({ page }) => page))], of));
  return states.filter(({ page }) => taken.has(page));
}
