import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { queryIn, workPageAt, type WorkPageName } from '../platform/addresses.ts';
import { orderOf, type Listed, type ListState } from './list-state.ts';

/** The list that an officer works through. */
export interface WayThrough {
  readonly page: WorkPageName;
  /** What the page was asked: `?…`, or nothing. */
  readonly query: string;
  /** The numbers of its tickets, as they were listed. */
  readonly order: readonly string[];
}

/** The list that was read last. The document alone knows it: nothing is stored. */
export const wayThrough = signal<WayThrough | undefined>(undefined);

/** From a ticket of this list its reader comes to the next one, and back to the list as it was chosen. */
export function useWayThrough<Line extends Listed>(
  page: WorkPageName,
  list: ListState<Line> | undefined,
): void {
  const { path, url } = useLocation();
  useEffect(() => {
    if (list === undefined || workPageAt(path)?.name !== page) return; // on its way to another page
    wayThrough.value = { page, query: queryIn(url), order: orderOf(list) };
  }, [page, list, path, url]);
}

/** The tickets before and after one in the list that is worked through. */
export function neighboursOf(
  number: string,
  way: WayThrough | undefined,
): { readonly before?: string | undefined; readonly next?: string | undefined } {
  const place = way?.order.indexOf(number) ?? -1;
  return place === -1 ? {} : { before: way?.order[place - 1], next: way?.order[place + 1] };
}
