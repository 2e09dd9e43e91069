import type { Route } from '../route.ts';

/** A route of an earlier release. `removed`: the date since when there is none, in Dar es Salaam. */
interface RemovedRoute extends Pick<Route, 'method' | 'path'> {
  readonly removed: string;
}

/** Routes without parameters that pages opened before a release still ask for. */
export const removedRoutes: readonly RemovedRoute[] = [
  { method: 'POST', path: '/v1/officer/tickets/acknowledgements', removed: '2026-12-01' },
  { method: 'POST', path: '/v1/officer/tickets/assignments', removed: '2026-12-01' },
  { method: 'POST', path: '/v1/officer/tickets/directions', removed: '2026-12-01' },
];

/** Whether an earlier release answered there. */
export const isRemovedRoute = (asked: { readonly method: string; readonly path: string }): boolean =>
  removedRoutes.some(({ method, path }) => method === asked.method && path === asked.path);
