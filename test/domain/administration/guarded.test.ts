import { describe, expect, it } from 'vitest';
import { guardedInImport } from '../../../domain/administration/guarded-import.ts';
import { guardedAt, guardedRoles } from '../../../domain/administration/guarded.ts';
import { planImport } from '../../../domain/administration/plan-import.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { aCategory } from '../../builders/category.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { anOfficer } from '../../builders/officer.ts';

const country = aGuardedCountry();
const imported = { by: 'Asha', at: '2026-11-24T09:00:00Z' } as const;

async function guardedOf(files: RegistryContent, stored = country) {
  const content = { ...files, officers: withHeadings(files.officers, files.institutions) };
  const plan = planImport({ version: 1, content: stored }, content, imported);
  if (plan.outcome !== 'planned') throw new Error(plan.outcome);
  return guardedInImport(stored, plan.change);
}

const withNode = (id: string, details: Partial<Institution>): RegistryContent => ({
  ...country,
  institutions: country.institutions.map((node) => (node.id === id ? { ...node, ...details } : node)),
});
const withPerson = (id: string, details: Partial<Officer>): RegistryContent => ({
  ...country,
  officers: country.officers.map((officer) => (officer.id === id ? { ...officer, ...details } : officer)),
});
const rushwa = (details: object) => ({
  ...country,
  categories: [aCategory(), aCategory({ id: 'rushwa', kinds: ['complaint'], ...details })],
});
const acting = [{ officer: 'mjumbe', from: '2026-12-01T00:00:00Z', until: '2026-12-31T00:00:00Z' }] as const;
const rows = country.policy.rows;

describe('a second administrator is needed', () => {
  it.each<readonly [string, RegistryContent, string]>([
    [
      'for who acts as head of the receiver',
      withNode('takukuru', { actingHeads: acting }),
      'receiver-of-corruption',
    ],
    [
      'for who heads the ministry over it',
      withNode('wizara', { head: { officer: 'mjumbe' } }),
      'above-the-receiver',
    ],
    ['for who heads the root', withNode('ikulu', { actingHeads: acting }), 'above-the-receiver'],
    [
      'to put the ministry over it under another',
      withNode('wizara', { parent: 'hazina', ancestors: ['hazina', 'ikulu'] }),
      'above-the-receiver',
    ],
    [
      'to put the receiver under another',
      withNode('takukuru', { parent: 'hazina', ancestors: ['hazina', 'ikulu'] }),
      'receiver-of-corruption',
    ],
    [
      'to put an office under the receiver',
      withNode('wakala', { parent: 'takukuru', ancestors: ['takukuru', 'wizara', 'ikulu'] }),
      'receiver-of-corruption',
    ],
    [
      'for where complaints about the head of the root go',
      withNode('ikulu', { aboutHeadTo: 'bodi' }),
      'above-the-receiver',
    ],
    [
      'for a ministry over it that is no level any more',
      withNode('wizara', { level: false }),
      'above-the-receiver',
    ],
    ['for the head of a court', withNode('mahakama', { actingHeads: acting }), 'independent-office'],
    [
      'for an officer who comes to the receiver',
      withPerson('karani', { institution: 'takukuru' }),
      'receiver-of-corruption',
    ],
    [
      'for an officer who leaves it',
      withPerson('mchunguzi', { institution: 'bodi' }),
      'receiver-of-corruption',
    ],
    [
      'for a complaints officer over it',
      withPerson('katibu', { roles: ['head', 'complaints-officer'] }),
      'above-the-receiver',
    ],
    ...guardedRoles.map(
      (role) => [`for a new ${role}`, withPerson('karani', { roles: [role] }), 'role-that-watches'] as const,
    ),
    ['for a custodian no more', withPerson('mtunza', { roles: ['officer'] }), 'role-that-watches'],
    ['for another receiver', rushwa({ onlyReceiver: 'wakala' }), 'receiver-of-corruption'],
    ['for no receiver any more', rushwa({}), 'receiver-of-corruption'],
    [
      'for a new category of one receiver',
      { ...country, categories: [...country.categories, aCategory({ id: 'mpya', onlyReceiver: 'bodi' })] },
      'receiver-of-corruption',
    ],
    [
      'for how the head of the receiver is reached',
      { ...country, contacts: [{ officer: 'mkuu-takukuru', email: 'mwingine@example.org' }] },
      'receiver-of-corruption',
    ],
    [
      'for how an administrator is reached',
      { ...country, contacts: [{ officer: 'msimamizi-hazina', email: 'mwingine@example.org' }] },
      'role-that-watches',
    ],
    [
      'for shorter deadlines of everybody',
      {
        ...country,
        policy: {
          ...country.policy,
          rows: rows.map((row) => ({ ...row, acknowledge: { amount: 1, unit: 'seconds' as const } })),
        },
      },
      'deadlines-of-corruption',
    ],
    [
      'for deadlines of the receiver',
      {
        ...country,
        policy: {
          ...country.policy,
          rows: [...rows, ...rows.slice(0, 1).map((row) => ({ ...row, institution: 'takukuru' }))],
        },
      },
      'receiver-of-corruption',
    ],
  ])('%s', async (_, files, matter) => {
    expect(await guardedOf(files)).toContain(matter);
  });

  it('for the first import', async () => {
    expect(await guardedInFirst()).toEqual(
      expect.arrayContaining(['receiver-of-corruption', 'independent-office', 'role-that-watches']),
    );
  });

  it.each<readonly [string, RegistryContent]>([
    ['another head elsewhere', withNode('wakala', { head: { officer: 'karani' } })],
    ['another name of the ministry', withNode('wizara', { name: { sw: 'Jina Jipya', en: 'New Name' } })],
    ['a clerk who moves', withPerson('karani', { institution: 'bodi' })],
    [
      'a new clerk in the ministry',
      { ...country, officers: [...country.officers, anOfficer({ id: 'mpya', institution: 'wizara' })] },
    ],
    [
      'how a clerk is reached',
      { ...country, contacts: [{ officer: 'karani', email: 'karani@example.org' }] },
    ],
    [
      'a closed day',
      {
        ...country,
        calendar: { ...country.calendar, holidays: [...country.calendar.holidays, '2027-03-01'] },
      },
    ],
    [
      'deadlines of another office',
      {
        ...country,
        policy: {
          ...country.policy,
          rows: [...rows, ...rows.slice(0, 1).map((row) => ({ ...row, institution: 'wakala' }))],
        },
      },
    ],
  ])('not for %s', async (_, files) => {
    expect(await guardedOf(files)).toEqual([]);
  });

  it('wherever the successor of a closed receiver is', async () => {
    const closed = { at: '2026-11-20T09:00:00Z', successor: 'bodi' } as const;
    const stored = withNode('takukuru', { closed });
    const files = {
      ...stored,
      institutions: stored.institutions.map((node) =>
        node.id === 'bodi' ? { ...node, actingHeads: acting } : node,
      ),
    };
    expect(await guardedOf(files, stored)).toContain('receiver-of-corruption');
  });
});

async function guardedInFirst() {
  const plan = planImport(undefined, country, imported);
  if (plan.outcome !== 'planned') throw new Error(plan.outcome);
  return guardedInImport(undefined, plan.change);
}

it('who watches is guarded, and whoever could make the second one', () => {
  expect(guardedRoles.toSorted()).toEqual(['administrator', 'auditor', 'custodian', 'oversight']);
  expect(Object.keys(guardedAt).toSorted()).toEqual([
    'above-the-receiver',
    'independent-office',
    'receiver-of-corruption',
  ]);
});
