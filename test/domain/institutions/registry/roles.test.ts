import { describe, expect, it } from 'vitest';
import type { OfficerRole } from '../../../../domain/institutions/registry/officer.ts';
import { conflictingRoles, handlesTickets } from '../../../../domain/institutions/registry/roles.ts';

describe('roles of one record', () => {
  it.each<readonly OfficerRole[]>([
    ['head', 'officer', 'duty-officer', 'oversight'],
    ['custodian'],
    ['administrator'],
    ['auditor'],
    [],
  ])('may be held together: %s %s %s %s', (...roles) => {
    expect(conflictingRoles(roles)).toBeUndefined();
  });

  it.each<readonly [OfficerRole, OfficerRole]>([
    ['administrator', 'custodian'],
    ['administrator', 'auditor'],
    ['custodian', 'auditor'],
    ['administrator', 'officer'],
    ['custodian', 'head'],
    ['auditor', 'oversight'],
    ['auditor', 'duty-officer'],
  ])('exclude each other: %s and %s', (one, other) => {
    expect(conflictingRoles([other, one])).toEqual(expect.arrayContaining([one, other]));
  });
});

describe('somebody who handles tickets', () => {
  it.each([
    [true, 'an officer', { active: true, roles: ['officer'] }],
    [false, 'an officer who has left', { active: false, roles: ['officer'] }],
    [false, 'an auditor', { active: true, roles: ['auditor'] }],
  ] as const)('%s: %s', (handles, _who, officer) => {
    expect(handlesTickets(officer)).toBe(handles);
  });
});
