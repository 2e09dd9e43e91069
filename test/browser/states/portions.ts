import type { PageState } from '../page-state.ts';
import { pageStates } from './index.ts';

/** One of so many states of a page is looked at by `npm test`, the first among them; the others by `npm run test:at-length`. */
const oneOf = 3;

const placed = [
  ...Map.groupBy(
    pageStates.filter(({ page }) => page !== 'send'),
    ({ page }) => page,
  ).values(),
].flatMap((ofPage) => ofPage.map((state, place) => ({ state, isFirstOfSome: place % oneOf === 0 })));

/** States of all pages but that of sending, whose states lie on one way: the sample of them, and all others. */
export const sampledStates: readonly PageState[] = placed
  .filter(({ isFirstOfSome }) => isFirstOfSome)
  .map(({ state }) => state);
export const furtherStates: readonly PageState[] = placed
  .filter(({ isFirstOfSome }) => !isFirstOfSome)
  .map(({ state }) => state);
