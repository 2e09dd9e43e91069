import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { officerRoles, type Officer } from '../../domain/institutions/registry/officer.ts';
import { demoLogins } from '../../local/login/demo-logins.ts';

let officers: readonly (Officer | undefined)[] = [];
beforeAll(async () => {
  const sample = await loadRegistry('registry');
  if (sample.outcome === 'broken') throw new Error('The sample is broken.');
  const byId = new Map(sample.content.officers.map((officer) => [officer.id, officer]));
  officers = demoLogins.map(({ officer }) => byId.get(officer));
});

describe('the logins of the local cloud', () => {
  it('are forty at least, each of another officer of the sample who is active', () => {
    expect(new Set(demoLogins.map(({ login }) => login)).size).toBe(demoLogins.length);
    expect(demoLogins.length).toBeGreaterThanOrEqual(40);
    expect(officers.filter((officer) => officer?.active !== true)).toEqual([]);
  });

  it('have every role among them, and somebody who acts for a head', () => {
    const roles = new Set(officers.flatMap((officer) => officer?.roles ?? []));
    expect(officerRoles.filter((role) => !roles.has(role))).toEqual([]);
    const acting = officers.filter((officer) => officer?.heads?.some(({ until }) => until !== undefined));
    expect(acting).not.toEqual([]);
  });
});
