import { workScope } from '../platform/addresses.ts';

const name = 'rudi';

/** The part of an address that says where to go after the login. `here`: a path of ours, with its query. */
export const wayBackTo = (here: string): string => `?${new URLSearchParams({ [name]: here }).toString()}`;

/** Where to go after the login, of the query of its page; undefined where that is no page of officers at `origin`. */
export function wayBackIn(search: string, origin = location.origin): string | undefined {
  try {
    const url = new URL(new URLSearchParams(search).get(name) ?? '', origin);
    return url.origin === origin && workScope.test(url.pathname) ? url.pathname + url.search : undefined;
  } catch {
    return undefined; // no address at all
  }
}
