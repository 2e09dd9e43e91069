import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../domain/registry/institution.ts';
import type {
  RegistryChange,
  RegistryContent,
  RegistryWriter,
} from '../../../domain/registry/registry-writer.ts';
import { InvalidCursor, type Page, type Registry } from '../../../domain/registry/registry.ts';
import type { OfficerDirectory } from '../../../domain/officers/officer-directory.ts';
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

const nothing = { institutions: [], officers: [], contacts: [], categories: [] };

const importOf = (changed: Partial<RegistryContent>, basedOn: number): RegistryChange => ({
  ...nothing,
  ...changed,
  basedOn,
  version: basedOn + 1,
  by: 'msimamizi',
  at: '2026-11-24T06:00:00Z',
});

const idsOf = ({ items }: Page<Institution>): readonly string[] => items.map(({ id }) => id);

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Every page of a listing. */
async function pagesOf(
  list: (cursor: string | undefined) => Promise<Page<Institution>>,
): Promise<readonly Page<Institution>[]> {
  const pages = [await list(undefined)];
  for (let next = pages[0]?.next; next !== undefined; next = pages.at(-1)?.next) pages.push(await list(next));
  return pages;
}

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
      const content = aRegistryContent();
      const { writer } = await filled(content);

      const stored = await writer.read();

      expect(stored?.version).toBe(1);
      expect(stored?.content.institutions.toSorted(byId)).toEqual(content.institutions.toSorted(byId));
      expect(stored?.content.officers.toSorted(byId)).toEqual(content.officers.toSorted(byId));
      expect(stored?.content.categories.toSorted(byId)).toEqual(content.categories.toSorted(byId));
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
      const calendar = aCalendar({ version: 2, holidays: ['2027-01-01'] });
      await writer.write(importOf({ calendar }, 1));

      expect(await fresh().calendar()).toEqual(calendar);
    });

    it('forgets the words of an earlier name', async () => {
      const { writer, fresh } = await filled();
      const renamed = anInstitution({
        id: 'dawasa',
        parent: 'wizara-maji',
        ancestors: ['wizara-maji'],
        name: { sw: 'Mamlaka ya Majisafi', en: 'Clean Water Authority' },
        shortName: { sw: 'MAJISAFI', en: 'MAJISAFI' },
      });
      await writer.write(importOf({ institutions: [renamed] }, 1));

      expect(idsOf(await fresh().search('mamlaka ya maji dar'))).toEqual([]);
      expect(idsOf(await fresh().search('majisafi'))).toEqual(['dawasa']);
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

  describe('listing', () => {
    const many = Array.from({ length: 60 }, (_, place) =>
      anInstitution({
        id: `kata-${place}`,
        parent: 'mkoa',
        ancestors: ['mkoa'],
        name: { sw: `Kata ya ${String(60 - place).padStart(2, '0')}`, en: `Ward ${place}` },
        shortName: { sw: `K${place}`, en: `W${place}` },
      }),
    );
    const region = anInstitution({ id: 'mkoa', name: { sw: 'Mkoa wa Mwanza', en: 'Mwanza Region' } });

    it('gives the tops of all trees, and the children of a node', async () => {
      const { fresh } = await filled();

      expect(idsOf(await fresh().childrenOf(undefined))).toEqual(['wizara-maji']);
      expect(idsOf(await fresh().childrenOf('wizara-maji'))).toEqual(['dawasa']);
      expect(idsOf(await fresh().childrenOf('dawasa-kinondoni'))).toEqual([]);
    });

    it('gives children page after page in the order of their names, each once', async () => {
      const { fresh } = await filled(aRegistryContent({ institutions: [region, ...many] }));
      const registry = fresh();

      const pages = await pagesOf((cursor) => registry.childrenOf('mkoa', cursor));

      expect(pages.map(({ items }) => items.length)).toEqual([25, 25, 10]);
      expect(pages.flatMap(idsOf)).toEqual(many.map(({ id }) => id).toReversed());
    });

    it.each([
      ['the beginning of a word', 'mam', ['dawasa']],
      ['a word in the middle', 'maji', ['dawasa', 'wizara-maji']],
      ['English', 'water', ['dawasa', 'wizara-maji']],
      ['a short name, in any case', 'DawAsa', ['dawasa', 'dawasa-kinondoni']],
      ['several words in their order', 'dar es sal', ['dawasa']],
      ['words with what lies between them', '  Wizara, ya  maji ', ['wizara-maji']],
      ['one letter', 'k', ['dawasa-kinondoni']],
      ['nothing that is there', 'umeme', []],
      ['no letter at all', ' …! ', []],
    ])('finds by %s', async (_, typed, ids) => {
      const { fresh } = await filled();

      expect(idsOf(await fresh().search(typed)).toSorted()).toEqual(ids);
    });

    it('finds page after page, each once, though several of its words match', async () => {
      const { fresh } = await filled(aRegistryContent({ institutions: [region, ...many] }));
      const registry = fresh();

      const pages = await pagesOf((cursor) => registry.search('k', cursor));

      const found = pages.flatMap(idsOf);
      expect(found.toSorted()).toEqual(many.map(({ id }) => id).toSorted());
      expect(pages.length).toBeGreaterThan(2);
    });

    it.each(['', 'not base64url!', 'a'.repeat(500), '____'])(
      'refuses the cursor "%s", which no page gave',
      async (cursor) => {
        const { fresh } = await filled();

        await expect(fresh().search('maji', cursor)).rejects.toThrow(InvalidCursor);
      },
    );

    it('refuses the cursor of another search', async () => {
      const { fresh } = await filled(aRegistryContent({ institutions: [region, ...many] }));
      const { next = '' } = await fresh().search('k');

      await expect(fresh().search('maji', next)).rejects.toThrow(InvalidCursor);
    });
  });
}
