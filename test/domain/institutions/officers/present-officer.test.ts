import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../domain/foundation/time/instant.ts';
import { officerRoles } from '../../../../domain/institutions/registry/officer.ts';
import { actingTermOf, presentOfficer } from '../../../../domain/institutions/officers/present-officer.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { anOfficer } from '../../../builders/officer.ts';

const acting = {
  institution: 'dawasa',
  from: '2026-11-01T00:00:00Z',
  until: '2026-11-30T20:59:59Z',
} as const;
const kaimu = anOfficer({ roles: ['officer', 'head'], heads: [acting] });

describe('an officer who acts for a head', () => {
  it.each([
    ['a second before', '2026-10-31T23:59:59Z', ['officer'], []],
    ['in the first second', '2026-11-01T00:00:00Z', ['head', 'officer'], ['dawasa']],
    ['in the last second', '2026-11-30T20:59:59Z', ['head', 'officer'], ['dawasa']],
    ['a second after', '2026-11-30T21:00:00Z', ['officer'], []],
  ] as const)('%s: is a head exactly while it runs', (_when, at, roles, heads) => {
    expect(presentOfficer(kaimu, at)).toMatchObject({ roles, heads, actsFor: heads });
  });

  it('acts in the term that runs, among those before and after it', () => {
    const later = { ...acting, from: '2027-01-01T00:00:00Z', until: '2027-01-31T20:59:59Z' } as const;
    const officer = presentOfficer(anOfficer({ heads: [later, acting] }), '2026-11-15T00:00:00Z');
    expect(actingTermOf(officer, 'dawasa', '2026-11-15T00:00:00Z')).toEqual(acting);
    expect(actingTermOf(officer, 'dawasa', '2026-12-15T00:00:00Z')).toBeUndefined();
    expect(actingTermOf(officer, 'maji', '2026-11-15T00:00:00Z')).toBeUndefined();
  });

  it('is a head though the record has no such role', () => {
    const officer = anOfficer({ roles: ['officer'], heads: [acting] });
    expect(presentOfficer(officer, '2026-11-15T00:00:00Z').roles).toEqual(['head', 'officer']);
  });
});

describe('a head', () => {
  it('for good heads at all times and acts for nobody', () => {
    const head = anOfficer({ roles: ['head'], heads: [{ institution: 'maji' }] });
    expect(presentOfficer(head, '2031-01-01T00:00:00Z')).toMatchObject({
      roles: ['head'],
      heads: ['maji'],
      actsFor: [],
    });
  });

  it('may head one institution and act for another', () => {
    const head = anOfficer({ roles: ['head'], heads: [{ institution: 'maji' }, acting] });
    expect(presentOfficer(head, '2026-11-15T00:00:00Z')).toMatchObject({
      heads: ['maji', 'dawasa'],
      actsFor: ['dawasa'],
    });
  });

  it('of nothing is none, whatever the record says', () => {
    checkProperty(
      fc.property(fc.subarray([...officerRoles]), fc.integer({ min: 0, max: 4e12 }), (roles, time) => {
        const { roles: present, heads } = presentOfficer(anOfficer({ roles }), instantOf(time));
        expect(present).toEqual(roles.filter((role) => role !== 'head'));
        expect(heads).toEqual([]);
      }),
    );
  });
});
