import { createHeld } from '../../platform/held.ts';
import type { RequestTo } from '../../api/routes.ts';

/** What narrows a search, as the API takes it. */
export type SoughtFilter = Omit<RequestTo<'search-tickets'>, 'text' | 'institution' | 'cursor'>;

/** What an officer looks for: in memory alone, since it may name somebody. */
export interface Sought {
  readonly typed: string;
  /** The office that is searched, with all under it. Absent: the officer's own. */
  readonly institution?: string;
  readonly filter: SoughtFilter;
  /** How often somebody searched: the same words again are asked again. */
  readonly times: number;
}

/** What was looked for last: it stands in the box of every page, and in no address. */
export const sought = createHeld<Sought>(() => ({ typed: '', filter: {}, times: 0 }));

/** Whether there is something to look for. */
export const looksForSomething = ({ typed, filter }: Pick<Sought, 'typed' | 'filter'>): boolean =>
  typed.trim() !== '' || Object.keys(filter).length > 0;

const mostLately = 5;

/** What was looked for by words or by number before, the newest first: in memory alone. */
export const lately = createHeld<readonly Omit<Sought, 'times'>[]>(() => []);

/** Looks for this from now on. */
export function seek({ typed, institution, filter }: Omit<Sought, 'times'>): void {
  const { times, ...before } = sought.now();
  const isOther = before.typed.trim() !== '' && before.typed !== typed;
  const others = lately.now().filter((one) => one.typed !== typed && one.typed !== before.typed);
  lately.become([...(isOther ? [before] : []), ...others].slice(0, mostLately));
  sought.become({
    typed,
    filter,
    ...(institution !== undefined && { institution }),
    times: times + 1,
  });
}
