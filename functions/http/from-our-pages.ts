import type { Route } from '../../contracts/http/route.ts';
import { Problem } from './problem.ts';
import type { ApiStep } from './steps.ts';

/**
 * On a route with cookies only pages of ours may ask: browsers state the origin of a page with each request that is no
 * GET, and no page can state another (Fetch Standard, section 3.1). Throws the problem `not-from-our-pages`.
 */
export function comingFromPages({ cookies }: Route, originsOfPages: () => readonly string[]): ApiStep[] {
  if (cookies === undefined) return [];
  return [
    {
      before({ event }) {
        const { origin } = event.headers;
        if (origin === undefined || !originsOfPages().includes(origin))
          throw new Problem({ code: 'not-from-our-pages' });
        event.page = origin;
      },
    },
  ];
}
