import { describe, expect, it } from 'vitest';
import { officerRoles, type OfficerRole } from '../../../../domain/institutions/registry/officer.ts';
import {
  isAllowed,
  permissionNames,
  permissionsOf,
  type Permission,
} from '../../../../domain/institutions/officers/permissions.ts';

const working = [
  'self:read',
  'queues:read',
  'tickets:open',
  'tickets:act',
  'desk:submit',
  'identities:request',
] as const;

/** Written out by hand, so that a change of the table has to be meant: each role, and all that it may. */
const mayBe: Readonly<Record<OfficerRole, readonly Permission[]>> = {
  officer: [...working, 'institutions:hand-over'],
  head: [...working, 'reads:list', 'measures:read', 'institutions:hand-over'],
  'duty-officer': [...working, 'institutions:hand-over'],
  'complaints-officer': [...working, 'reads:list', 'measures:read'],
  custodian: ['self:read', 'identities:decide'],
  oversight: ['self:read', 'queues:read', 'tickets:open', 'tickets:act', 'reads:list', 'measures:read'],
  administrator: ['self:read', 'registry:administer', 'registry:history'],
  auditor: ['self:read', 'registry:history', 'trails:read'],
};

const everyPair = officerRoles.flatMap((role) =>
  permissionNames.map((permission) => [role, permission, mayBe[role].includes(permission)] as const),
);

describe('a permission', () => {
  it.each(everyPair)('%s, %s: %s', (role, permission, allowed) => {
    expect(isAllowed([role], permission)).toBe(allowed);
  });

  it('is had by whoever has it by one of several roles', () => {
    expect(permissionsOf(['officer', 'oversight'])).toEqual([
      ...working,
      'institutions:hand-over',
      'reads:list',
      'measures:read',
    ]);
  });

  it('is none where there is no role', () => {
    expect(permissionsOf([])).toEqual([]);
  });
});
