import type { PageState } from '../visits/page-state.ts';
import { everyState } from './index.ts';

/** The states of these names, `page` or `page/state`: all without a name. Throws which there are, where one is unknown. */
export function statesAsked(names: readonly string[]): readonly PageState[] {
  const namesOf = ({ page, name }: PageState): readonly string[] => [page, `${page}/${name}`];
  const unknown = names.filter((name) => !everyState.some((state) => namesOf(state).includes(name)));
  if (unknown.length > 0) {
    const known = everyState.map(({ page, name }) => `${page}/${name}`).join(' ');
    throw new Error(`There is no ${unknown.join(', ')}. There are: ${known}`);
  }
  return everyState.filter(
    (state) => names.length === 0 || namesOf(state).some((name) => names.includes(name)),
  );
}
