import { describe, expect, it } from 'vitest';
import type { Route } from '../../../contracts/http/route.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { showMeRoute } from '../../../contracts/http/login/show-me.ts';
import { permissionNames } from '../../../domain/institutions/officers/permissions.ts';
import { officersPaths } from '../../../lib/config/routes.ts';

const named = routes.map((route) => [route.name, route] as const);

describe('every route', () => {
  it.each(named)('%s is for everybody, or asks for a permission of the table', (_, route) => {
    expect(['everybody', ...permissionNames]).toContain(route.for);
  });

  it.each(named)('%s lies under the paths of officers exactly when it is for them', (_, route) => {
    expect(route.path.startsWith(officersPaths)).toBe(route.for !== 'everybody');
  });

  it.each(named)('%s may be kept by others only when it is for everybody', (_, route) => {
    if (route.keepSeconds !== undefined) expect(route.for).toBe('everybody');
  });

  it('does not compile without saying whom it is for, nor for whom there is no entry', () => {
    const { method, path, name, summary, replies, problems } = showMeRoute;
    const unsaid = { method, path, name, summary, replies, problems };
    // @ts-expect-error -- it says nothing
    const silent: Route = unsaid;
    // @ts-expect-error -- the table has no such permission
    const wild: Route = { ...unsaid, for: 'tickets:destroy' };
    expect([silent, wild]).toHaveLength(2);
  });
});
