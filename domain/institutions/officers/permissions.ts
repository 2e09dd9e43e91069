import { officerRoles, type OfficerRole } from '../registry/officer.ts';
import { assignableRoles, handlingRoles } from '../registry/roles.ts';

/** Roles that work on tickets within a chain, not beside it. */
const working = ['officer', 'head', 'duty-officer', 'complaints-officer'] as const satisfies OfficerRole[];
/** Roles over those who open tickets. */
const over = ['head', 'complaints-officer', 'oversight'] as const satisfies OfficerRole[];

/**
 * What officers may ask of the API, and the roles that may. It opens a route; which ticket an officer sees
 * and which act is allowed on it is decided for each ticket besides.
 * Source: docs/rules.md, Officers and roles.
 */
export const permissions = {
  'self:read': officerRoles,
  'queues:read': handlingRoles,
  'tickets:open': handlingRoles,
  'tickets:act': handlingRoles,
  'desk:submit': working,
  'identities:request': working,
  'institutions:hand-over': assignableRoles,
  'identities:decide': ['custodian'],
  'reads:list': over,
  'measures:read': over,
  'registry:administer': ['administrator'],
  'registry:history': ['administrator', 'auditor'],
  'trails:read': ['auditor'],
} as const satisfies Record<string, readonly OfficerRole[]>;

export type Permission = keyof typeof permissions;
export const permissionNames = Object.keys(permissions) as readonly Permission[];

/** Whether somebody with these roles has the permission. */
export function isAllowed(roles: readonly OfficerRole[], permission: Permission): boolean {
  const allowed: readonly OfficerRole[] = permissions[permission];
  return roles.some((role) => allowed.includes(role));
}

/** Everything that these roles may, in the order of the table. */
export const permissionsOf = (roles: readonly OfficerRole[]): readonly Permission[] =>
  permissionNames.filter((permission) => isAllowed(roles, permission));
