import type { ActForOfficer } from '../../application/officer-acts/acts-for-officer.ts';
import { pathOfAct } from '../../contracts/http/officer-acts/paths-of-acts.ts';

/** The acts with where each is asked for on that ticket: a client needs no table of routes. */
export const withRoutes = <
  Shown extends { readonly number: string; readonly acts: readonly ActForOfficer[] },
>({
  acts,
  ...shown
}: Shown) => ({
  ...shown,
  acts: acts.map(({ ask: { name, details }, ...act }) => ({
    ...act,
    route: {
      name,
      method: 'POST' as const,
      path: pathOfAct(name).replace('{number}', shown.number),
      ...(details !== undefined && { body: details }),
    },
  })),
});
