import type { Officer, OfficerRole } from './officer.ts';

/** Roles that work on tickets. */
export const handlingRoles = [
  'officer',
  'head',
  'duty-officer',
  'complaints-officer',
  'oversight',
] as const satisfies OfficerRole[];

/** Roles to whose officers tickets are assigned, and who stand in for each other. */
export const assignableRoles = ['officer', 'duty-officer', 'head'] as const satisfies OfficerRole[];

/** Roles that exclude each other and every handling role. */
export const separateRoles = ['custodian', 'administrator', 'auditor'] as const satisfies OfficerRole[];

const isOneOf = (roles: readonly OfficerRole[]) => (role: OfficerRole) => roles.includes(role);

/** Whether a ticket can lie with this officer: active, and in a role that works on tickets. */
export const handlesTickets = ({ active, roles }: Pick<Officer, 'active' | 'roles'>): boolean =>
  active && roles.some(isOneOf(handlingRoles));

/** Whether tickets are assigned to this officer: active, and in a role for it. */
export const isAssignable = ({ active, roles }: Pick<Officer, 'active' | 'roles'>): boolean =>
  active && roles.some(isOneOf(assignableRoles));

/**
 * The roles of one record that must not be held together, or undefined when all may.
 * Source: docs/rules.md, Separate roles.
 */
export function conflictingRoles(roles: readonly OfficerRole[]): readonly OfficerRole[] | undefined {
  const separate = roles.filter(isOneOf(separateRoles));
  const handling = roles.filter(isOneOf(handlingRoles));
  const conflict = separate.length > 1 || (separate.length === 1 && handling.length > 0);
  return conflict ? [...separate, ...handling] : undefined;
}
