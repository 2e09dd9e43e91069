import { describe, expect, it } from 'vitest';
import type {
  RegistryChange,
  RegistryContent,
  RegistryWriter,
} from '../../../domain/institutions/registry/registry-writer.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import type { CategoryRouting } from '../../../domain/institutions/registry/routing.ts';
import type { OfficerDirectory } from '../../../domain/institutions/officers/officer-directory.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';

export interface RegistryUnderTest {
  /** Remembers nothing of what was asked before. */
  readonly fresh: () => Registry;
  readonly writer: RegistryWriter;
  readonly officers: OfficerDirectory;
}

const nothing = { institutions: [], officers: [], contacts: [], categories: [], routing: [] };

const importOf = (changed: Partial<RegistryContent>, basedOn: number): RegistryChange => ({
  ...nothing,
  ...changed,
  basedOn,
  version: basedOn + 1,
  by: 'msimamizi',
  at: '2026-11-24T06:00:00Z',
});

/** One rule of each form. */
const routed: CategoryRouting = {
  v: 1,
  category: 'maji',
  rules: [
    { target: { to: 'named', under: 'wizara-maji' }, reason: { sw: 'Umeitaja.', en: 'You named it.' } },
    {
      words: ['bili', 'ankara'],
      target: { to: 'named', kind: 'unit' },
      reason: { sw: 'Umeitaja.', en: 'You named it.' },
    },
    {
      place: '*',
      target: { to: 'local-office', id: 'dawasa' },
      reason: { sw: 'Ni ya {place}.', en: 'It is of {place}.' },
    },
    { target: { to: 'kind', kind: 'council' }, reason: { sw: 'Halmashauri.', en: 'The council.' } },
    { target: { to: 'institution', id: 'wizara-maji' }, reason: { sw: 'Wizara.', en: 'The ministry.' } },
  ],
};

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** What every registry does. `open` gives an empty one. */
export function registryContract(open: () => Promise<RegistryUnderTest>): void {
  async function filled(content = aRegistryContent()): Promise<RegistryUnderTest> {
    const registry = await open();
    await registry.writer.write(importOf(content, 0));
    return registry;
  }

  describe('importing', () => {
    it('finds nothing before the first import', async () => {
      const { writer } = await open();

      expect(await writer.read()).toBeUndefined();
    });

    it('gives back all that was imported', async () => {
      const content = aRegistryContent({ routing: [routed] });
      const { writer } = await filled(content);

      const stored = await writer.read();

      expect(stored?.version).toBe(1);
      expect(stored?.content.institutions.toSorted(byId)).toEqual(content.institutions.toSorted(byId));
      expect(stored?.content.officers.toSorted(byId)).toEqual(content.officers.toSorted(byId));
      expect(stored?.content.categories.toSorted(byId)).toEqual(content.categories.toSorted(byId));
      expect(stored?.content.routing).toEqual(content.routing);
      expect(stored?.content.contacts).toEqual(content.contacts);
      expect(stored?.content.policy).toEqual(content.policy);
      expect(stored?.content.calendar).toEqual(content.calendar);
    });

    it('refuses a difference that was computed against an earlier version', async () => {
      const { writer, fresh } = await filled();

      const outcome = await writer.write(importOf({ officers: [anOfficer({ id: 'mpya' })] }, 0));

      expect(outcome).toBe('stale');
      expect(await fresh().officer('mpya')).toBeUndefined();
    });

    it('writes what changed and keeps the rest', async () => {
      const { writer } = await filled();

      const outcome = await writer.write(importOf({ officers: [anOfficer({ id: 'mpya' })] }, 1));

      const stored = await writer.read();
      expect(outcome).toBe('written');
      expect(stored?.version).toBe(2);
      expect(stored?.content.officers.map(({ id }) => id).toSorted()).toEqual(['kaimu', 'katibu', 'mpya']);
      expect(stored?.content.institutions).toHaveLength(3);
    });

    it('keeps the policies of before for the tickets that were sent under them', async () => {
      const { writer, fresh } = await filled();
      await writer.write(importOf({ policy: aPolicy({ version: 2, spreadSeconds: 300 }) }, 1));

      const registry = fresh();

      expect((await registry.currentPolicy()).version).toBe(2);
      expect((await registry.policy(1)).spreadSeconds).toBe(0);
    });

    it('puts a new calendar in force', async () => {
      const { writer, fresh } = await filled();
      const newYear = { name: { sw: 'Mwaka Mpya', en: "New Year's Day" } };
      const eid = { name: { sw: 'Idd el Fitr', en: 'Eid al-Fitr' }, expected: true } as const;
      const calendar = aCalendar({
        version: 2,
        holidays: ['2027-01-01', '2027-03-10'],
        celebrations: { '2027-01-01': newYear, '2027-03-10': eid },
      });
      await writer.write(importOf({ calendar }, 1));

      expect(await fresh().calendar()).toEqual(calendar);
    });

    it('puts the routing of a category in the place of what it was', async () => {
      const { writer, fresh } = await filled(aRegistryContent({ routing: [routed] }));
      await writer.write(importOf({ routing: [{ ...routed, rules: routed.rules.slice(0, 1) }] }, 1));

      expect((await fresh().catalogue()).routing).toEqual([{ ...routed, rules: routed.rules.slice(0, 1) }]);
    });

    it('stores more than one call takes', async () => {
      const institutions = Array.from({ length: 60 }, (_, place) => anInstitution({ id: `ofisi-${place}` }));
      const { writer } = await filled(aRegistryContent({ institutions }));

      expect((await writer.read())?.content.institutions).toHaveLength(60);
    });
  });

  describe('reading', () => {
    it('tells a node with everything above it, nearest first', async () => {
      const { fresh } = await filled();

      const lineage = await fresh().lineage('dawasa-kinondoni');

      expect(lineage?.institution.id).toBe('dawasa-kinondoni');
      expect(lineage?.above.map(({ id }) => id)).toEqual(['dawasa', 'wizara-maji']);
    });

    it('knows nothing of what is not there', async () => {
      const { fresh, officers } = await filled();
      const registry = fresh();

      expect(await registry.institution('hakuna')).toBeUndefined();
      expect(await registry.lineage('hakuna')).toBeUndefined();
      expect(await registry.officer('hakuna')).toBeUndefined();
      expect(await registry.category('hakuna')).toBeUndefined();
      expect(await officers.emailOf('kaimu')).toBeUndefined();
      expect(await officers.phoneOf('kaimu')).toBeUndefined();
    });

    it('tells a category, and how an officer is reached', async () => {
      const { fresh, officers } = await filled();

      expect((await fresh().category('rushwa'))?.name.en).toBe('Corruption');
      expect(await officers.emailOf('katibu')).toBe('katibu@maji.example');
      expect(await officers.phoneOf('katibu')).toBe('+255600000101');
    });

    it('tells who oversees now, and no longer who left', async () => {
      const { writer, fresh } = await filled();
      expect((await fresh().oversight()).map(({ id }) => id)).toEqual(['katibu']);

      const left = anOfficer({ id: 'katibu', roles: ['head', 'oversight'], active: false });
      await writer.write(importOf({ officers: [left] }, 1));

      expect(await fresh().oversight()).toEqual([]);
    });

    it('tells who is on duty at an institution now, and no longer who left or moved', async () => {
      const { writer, fresh } = await filled();
      const onDuty = async () => (await fresh().dutyOfficers('maji')).map(({ id }) => id);
      const zawadi = anOfficer({ id: 'zawadi', institution: 'maji', roles: ['officer', 'duty-officer'] });
      const elsewhere = anOfficer({ id: 'elia', institution: 'wizara', roles: ['duty-officer'] });
      const officer = anOfficer({ id: 'baraka', institution: 'maji', roles: ['officer'] });
      await writer.write(importOf({ officers: [zawadi, elsewhere, officer] }, 1));
      expect(await onDuty()).toEqual(['zawadi']);
      const staff = (await fresh().staff('maji')).map(({ id }) => id);
      expect(staff).toEqual(expect.arrayContaining(['baraka', 'zawadi']));
      expect(staff).not.toContain('elia');

      await writer.write(importOf({ officers: [{ ...zawadi, institution: 'wizara' }] }, 2));

      expect(await onDuty()).toEqual([]);
    });

    it('tells who is a custodian now, and no longer who left', async () => {
      const { writer, fresh } = await filled();
      const custodian = anOfficer({ id: 'benard', roles: ['custodian'] });
      await writer.write(importOf({ officers: [custodian] }, 1));
      expect((await fresh().custodians()).map(({ id }) => id)).toEqual(['benard']);

      await writer.write(importOf({ officers: [{ ...custodian, active: false }] }, 2));

      expect(await fresh().custodians()).toEqual([]);
    });

    it('holds no notices unless an operator said so', async () => {
      const { fresh } = await filled();

      expect(await fresh().noticesHeld()).toBe(false);
    });
  });

  describe('the catalogue', () => {
    const closed = anInstitution({
      id: 'zamani',
      closed: { at: '2026-11-01T06:00:00Z', successor: 'dawasa' },
    });

    it('has every institution, closed ones too, and the routing, of a version', async () => {
      const content = aRegistryContent({
        institutions: [...aRegistryContent().institutions, closed],
        routing: [routed],
      });
      const { fresh } = await filled(content);

      const catalogue = await fresh().catalogue();

      expect(catalogue.version).toBe(1);
      expect(catalogue.institutions.toSorted(byId)).toEqual(content.institutions.toSorted(byId));
      expect(catalogue.routing).toEqual([routed]);
    });

    it('is the same as long as nothing changed', async () => {
      const { fresh } = await filled();
      const registry = fresh();

      expect(await registry.catalogue()).toBe(await registry.catalogue());
    });

    it('is another once something changed', async () => {
      const { writer, fresh } = await filled();
      const before = await fresh().catalogue();
      await writer.write(importOf({ institutions: [anInstitution({ id: 'mpya' })] }, 1));

      const after = await fresh().catalogue();

      expect([before.version, after.version]).toEqual([1, 2]);
      expect(after.institutions.map(({ id }) => id)).toContain('mpya');
      expect(before.institutions.map(({ id }) => id)).not.toContain('mpya');
    });

    it('is empty before the first import', async () => {
      const { fresh } = await open();

      expect(await fresh().catalogue()).toEqual({ version: 0, institutions: [], routing: [] });
    });
  });
}
