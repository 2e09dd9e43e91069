import { describe, expect, it } from 'vitest';
import type {
  RegistryContent,
  RegistryWriter,
} from '../../../domain/institutions/registry/registry-writer.ts';
import { InvalidCursor, type Registry } from '../../../domain/institutions/registry/registry.ts';
import type { OfficerDirectory } from '../../../domain/institutions/officers/officer-directory.ts';
import { changeCalendar } from '../../../domain/administration/holidays.ts';
import { setDeadlines } from '../../../domain/administration/deadlines.ts';
import {
  closeInstitution,
  createInstitution,
  moveInstitution,
  renameInstitution,
} from '../../../domain/administration/institutions.ts';
import {
  changeOfficer,
  createOfficer,
  moveOfficer,
  removeOfficer,
} from '../../../domain/administration/officers.ts';
import type { Jobs } from '../../../domain/administration/job-store.ts';
import { afterStep } from '../../../domain/administration/jobs.ts';
import type { Followers } from '../../../domain/administration/records.ts';
import type { Administration } from '../../../domain/administration/administration.ts';
import { proposalsContract } from './proposals.ts';
import { administer, aChange, aTree, fromTheTop } from '../../builders/administration.ts';
import { lasting } from '../../builders/policy.ts';

export interface AdministrationUnderTest {
  readonly administration: Administration;
  readonly jobs: Jobs;
  readonly followers: Followers;
  /** Remembers nothing of what was asked before. */
  readonly registry: () => Registry;
  readonly writer: RegistryWriter;
  readonly officers: OfficerDirectory;
}

/** The id and the Swahili name of everything in the catalogue. */
const listed = async (registry: Registry): Promise<readonly (readonly [string, string])[]> =>
  (await registry.catalogue()).institutions.map(({ id, name }) => [id, name.sw]);

const newOffice = {
  id: 'ofisi-mpya',
  kind: 'agency',
  parent: 'wizara',
  jurisdiction: 'mainland',
  level: true,
  name: { sw: 'Ofisi Mpya ya Majaribio', en: 'New Office of Trials' },
  shortName: { sw: 'Ofisi Mpya', en: 'New Office' },
} as const;

const newOfficer = {
  id: 'afisa-mpya',
  institution: 'bodi',
  name: 'Zawadi Mushi',
  roles: ['officer'],
  trained: true,
  contact: { email: 'zawadi@bodi.example', phone: '+255600000102' },
} as const;

/** What every store of administrators' changes does. `open` gives an empty registry. */
export function administrationContract(open: () => Promise<AdministrationUnderTest>): void {
  async function filled(content: RegistryContent = aTree()): Promise<AdministrationUnderTest> {
    const opened = await open();
    await opened.writer.write({
      ...content,
      basedOn: 0,
      version: 1,
      by: 'mwanzo',
      at: '2026-11-01T06:00:00Z',
    });
    return opened;
  }

  describe('reading', () => {
    it('tells what is stored, with everything above, the children and who works there', async () => {
      const { administration } = await filled();

      expect(await administration.version()).toBe(1);
      expect((await administration.lineage('wakala'))?.above.map(({ id }) => id)).toEqual([
        'wizara',
        'ikulu',
      ]);
      expect((await administration.childrenOf('wizara')).map(({ id }) => id).toSorted()).toEqual([
        'bodi',
        'wakala',
      ]);
      expect((await administration.officersOf('wakala')).map(({ id }) => id).toSorted()).toEqual([
        'karani',
        'mkuu',
      ]);
      expect((await administration.officer('karani'))?.institution).toBe('wakala');
      expect((await administration.policy()).version).toBe(1);
      expect((await administration.calendar()).version).toBe(1);
      expect((await administration.categories()).length).toBe(1);
    });

    it('knows nothing of what is not there', async () => {
      const { administration } = await filled();

      expect(await administration.institution('hakuna')).toBeUndefined();
      expect(await administration.lineage('hakuna')).toBeUndefined();
      expect(await administration.officer('hakuna')).toBeUndefined();
      expect(await administration.childrenOf('hakuna')).toEqual([]);
      expect(await administration.officersOf('hakuna')).toEqual([]);
    });
  });

  describe('writing', () => {
    it('puts a new institution among its siblings and into the catalogue', async () => {
      const { administration, registry } = await filled();

      await administer(administration, createInstitution, newOffice);

      expect(await listed(registry())).toContainEqual(['ofisi-mpya', 'Ofisi Mpya ya Majaribio']);
      expect((await administration.childrenOf('wizara')).map(({ id }) => id)).toContain('ofisi-mpya');
      expect((await registry().institution('ofisi-mpya'))?.ancestors).toEqual(['wizara', 'ikulu']);
    });

    it('tells a new name in the catalogue, and the earlier one no longer', async () => {
      const { administration, registry } = await filled();
      await administer(administration, createInstitution, newOffice);

      await administer(administration, renameInstitution, {
        id: 'ofisi-mpya',
        name: { sw: 'Ofisi ya Vipimo', en: 'Office of Measures' },
        shortName: { sw: 'Vipimo', en: 'Measures' },
      });

      const names = (await listed(registry())).filter(([id]) => id === 'ofisi-mpya');
      expect(names).toEqual([['ofisi-mpya', 'Ofisi ya Vipimo']]);
    });

    it('takes a closed institution from among its siblings, and keeps it', async () => {
      const { administration, registry } = await filled();
      await administer(administration, createInstitution, newOffice);

      await administer(administration, closeInstitution, { id: 'ofisi-mpya', successor: 'bodi' });

      expect((await administration.childrenOf('wizara')).map(({ id }) => id)).not.toContain('ofisi-mpya');
      const kept = (await registry().catalogue()).institutions.find(({ id }) => id === 'ofisi-mpya');
      expect(kept?.closed?.successor).toBe('bodi');
      expect((await registry().institution('ofisi-mpya'))?.closed?.successor).toBe('bodi');
    });

    it('stores how an officer is reached from now on, and says so in the history without saying how', async () => {
      const { administration, officers } = await filled();

      const contact = { email: 'mpya@bodi.example', phone: '+255600000103' };
      await administer(administration, changeOfficer, { id: 'mjumbe', contact });

      expect(await officers.emailOf('mjumbe')).toBe('mpya@bodi.example');
      expect(await officers.phoneOf('mjumbe')).toBe('+255600000103');
      const { items } = await administration.historyOf({ part: 'officer', id: 'mjumbe' });
      expect(items).toMatchObject([{ act: 'change-officer', subject: { id: 'mjumbe' } }]);
      expect(JSON.stringify(items)).not.toMatch(/600000103|mpya@/u);
    });

    it('stores a new officer with address and phone, and counts who works where', async () => {
      const { administration, registry, officers } = await filled();

      await administer(administration, createOfficer, newOfficer);

      expect((await registry().officer('afisa-mpya'))?.name).toBe('Zawadi Mushi');
      expect((await registry().institution('bodi'))?.activeOfficers).toBe(2);
      expect(await officers.emailOf('afisa-mpya')).toBe('zawadi@bodi.example');
      expect(await officers.phoneOf('afisa-mpya')).toBe('+255600000102');
      expect((await administration.officersOf('bodi')).map(({ id }) => id).toSorted()).toEqual([
        'afisa-mpya',
        'mjumbe',
      ]);
    });

    it('stores a headship with the institution and with the officer, or neither', async () => {
      const { administration, registry } = await filled();

      await administer(administration, moveOfficer, { id: 'mkuu', institution: 'bodi' });

      expect((await registry().institution('wakala'))?.head).toBeUndefined();
      expect((await registry().officer('mkuu'))?.heads).toBeUndefined();
    });

    it('keeps earlier policies and puts the new one in force, with the calendar', async () => {
      const { administration, registry } = await filled();
      const row = {
        kind: 'complaint',
        urgent: false,
        acknowledge: lasting(1, 'working-days'),
        respond: lasting(8, 'working-days'),
        appealWindow: lasting(30, 'days'),
      } as const;

      await administer(administration, setDeadlines, { institution: 'wakala', rows: [row] });
      await administer(administration, changeCalendar, { add: ['2026-11-27'], remove: [] });

      expect((await registry().currentPolicy()).version).toBe(2);
      expect((await registry().policy(1)).rows).toHaveLength(6);
      expect((await registry().calendar()).holidays).toContain('2026-11-27');
      expect(await administration.version()).toBe(3);
    });

    it('refuses what was decided on an earlier version, and writes nothing of it', async () => {
      const { administration, registry, jobs } = await filled();
      const decided = aChange(
        await removeOfficer(administration, aChange({ act: 'remove-officer' }), { id: 'karani' }),
      );
      await administer(administration, createInstitution, newOffice);

      expect(await administration.write(decided)).toBe('stale');

      expect((await registry().officer('karani'))?.active).toBe(true);
      expect(await jobs.unfinished()).toEqual([]);
      expect((await administration.historyOf({ part: 'officer', id: 'karani' })).items).toEqual([]);
    });

    it('lets one of two win that were decided on the same version', async () => {
      const { administration } = await filled();
      const decide = async (id: string) =>
        aChange(
          await createInstitution(administration, aChange({ act: 'create-institution' }), {
            ...newOffice,
            id,
          }),
        );
      const both = await Promise.all([decide('ofisi-a'), decide('ofisi-b')]);

      const outcomes = await Promise.all(both.map((change) => administration.write(change)));

      expect(outcomes.toSorted()).toEqual(['stale', 'written']);
    });

    it('finds what a request did, whatever it asked, and nothing for another', async () => {
      const { administration } = await filled();
      const decided = await removeOfficer(administration, fromTheTop(), { id: 'karani' });
      await administration.write({ ...fromTheTop(), ...decided, basedOn: 1, request: 'ufunguo.mwili' });

      expect(await administration.doneFor('ufunguo.mwingine')).toMatchObject({
        request: 'ufunguo.mwili',
        act: 'remove-officer',
        version: 2,
        at: '2026-11-24T09:00:00Z',
      });
      expect(await administration.doneFor('mwingine.mwili')).toBeUndefined();
    });

    it('and an import never overwrite each other', async () => {
      const { administration, writer } = await filled();
      const stored = await writer.read();
      await administer(administration, createInstitution, newOffice);
      const importing = {
        ...aTree(),
        basedOn: stored?.version ?? 0,
        version: 2,
        by: 'faili',
        at: '2026-11-24T10:00:00Z',
      } as const;

      expect(await writer.write(importing)).toBe('stale');
      expect((await writer.read())?.content.institutions.map(({ id }) => id)).toContain('ofisi-mpya');
    });
  });

  proposalsContract(async () => (await filled()).administration);

  describe('the history', () => {
    it('tells of each change who made it, when and why, and what was before and after', async () => {
      const { administration } = await filled();
      await administer(administration, moveOfficer, { id: 'karani', institution: 'bodi' });

      const { items } = await administration.historyOf({ part: 'officer', id: 'karani' });
      const [ofOffice] = (await administration.historyOf({ part: 'institution', id: 'bodi' })).items;

      expect(items).toHaveLength(1);
      expect(items[0]).toMatchObject({
        version: 2,
        act: 'move-officer',
        at: '2026-11-24T09:00:00Z',
        by: { id: 'msimamizi-mkuu', institution: 'ikulu' },
        why: 'Barua ya 20 Novemba',
        officer: { before: { institution: 'wakala' }, after: { institution: 'bodi' } },
      });
      expect(ofOffice?.institution?.after.activeOfficers).toBe(2);
    });

    it('comes page after page, the newest first', async () => {
      const { administration } = await filled();
      for (let day = 1; day <= 27; day += 1) {
        const date = `2027-03-${String(day).padStart(2, '0')}`;
        await administer(administration, changeCalendar, { add: [date], remove: [] });
      }

      const first = await administration.historyOf({ part: 'calendar' });
      const second = await administration.historyOf({ part: 'calendar' }, first.next);

      expect(first.items).toHaveLength(25);
      expect(first.items[0]?.versions).toEqual({ before: 27, after: 28 });
      expect(second.items.map(({ version }) => version)).toEqual([3, 2]);
      expect(second.next).toBeUndefined();
    });

    it.each(['', 'not base64url!', '____'])('refuses the cursor "%s", which no page gave', async (cursor) => {
      const { administration } = await filled();

      await expect(
        Promise.resolve().then(() => administration.historyOf({ part: 'calendar' }, cursor)),
      ).rejects.toThrow(InvalidCursor);
    });
  });

  describe('what lies under a moved institution', () => {
    it('lies under the new levels at once, to administrators and to requests', async () => {
      const { administration, registry } = await filled();
      await administer(administration, moveInstitution, { id: 'wakala', parent: 'hazina' });

      for (const lineage of [await administration.lineage('kitengo'), await registry().lineage('kitengo')])
        expect(lineage?.above.map(({ id }) => id)).toEqual(['wakala', 'hazina', 'ikulu']);
    });

    it('follows it, in the catalogue too, and once', async () => {
      const { administration, followers, registry } = await filled();
      await administer(administration, moveInstitution, { id: 'wakala', parent: 'hazina' });

      expect(await followers.followParent('kitengo')).toBe(true);
      expect(await followers.followParent('kitengo')).toBe(false);

      const above = ['wakala', 'hazina', 'ikulu'];
      expect((await administration.institution('kitengo'))?.ancestors).toEqual(above);
      const { institutions } = await registry().catalogue();
      expect(institutions.find(({ id }) => id === 'kitengo')?.ancestors).toEqual(above);
      expect(await followers.followParent('ikulu')).toBe(false);
    });

    it('is not put back by an administrator who had not seen it follow', async () => {
      const { administration, followers } = await filled();
      await administer(administration, moveInstitution, { id: 'wakala', parent: 'hazina' });
      const names = {
        name: { sw: 'Kitengo Kipya', en: 'New Unit' },
        shortName: { sw: 'Kitengo', en: 'Unit' },
      };
      const decided = await renameInstitution(administration, fromTheTop(), { id: 'kitengo', ...names });
      await followers.followParent('kitengo');

      const outcome = await administration.write({ ...fromTheTop(), ...decided, basedOn: 2 });

      expect(outcome).toBe('stale');
      expect((await administration.institution('kitengo'))?.ancestors).toEqual(['wakala', 'hazina', 'ikulu']);
    });

    it('and a calendar of before is told by its version', async () => {
      const { administration, registry } = await filled();
      await administer(administration, changeCalendar, { add: ['2026-11-27'], remove: [] });

      expect((await registry().calendarOf(1)).holidays).not.toContain('2026-11-27');
      expect((await registry().calendarOf(2)).holidays).toContain('2026-11-27');
    });
  });

  describe('what follows', () => {
    it('is stored with the change, and goes on where it was left', async () => {
      const { administration, jobs } = await filled();
      await administer(administration, removeOfficer, { id: 'karani' });

      const [job] = await jobs.unfinished();
      if (job === undefined) throw new Error('The change brought no job.');
      const further = afterStep(job, { done: 25, failed: 0, next: 'ukurasa-2' }, '2026-11-24T09:01:00Z');

      expect(job.consequence).toEqual({ what: 'unassign', officer: 'karani' });
      expect(await jobs.proceed(job, further)).toBe('stored');
      expect(await jobs.unfinished()).toEqual([further]);
    });

    it('follows from an import too', async () => {
      const { writer, jobs } = await filled();
      const consequences = [{ what: 'unassign', officer: 'karani' }] as const;
      const nothing = { institutions: [], officers: [], contacts: [], categories: [], routing: [] };
      const at = '2026-11-24T09:00:00Z' as const;

      await writer.write({ ...nothing, consequences, basedOn: 1, version: 2, by: 'faili', at });

      expect((await jobs.unfinished()).map(({ consequence: task }) => task)).toEqual(consequences);
    });

    it('is stored by one of two who went on at once', async () => {
      const { administration, jobs } = await filled();
      await administer(administration, removeOfficer, { id: 'karani' });
      const [job] = await jobs.unfinished();
      if (job === undefined) throw new Error('The change brought no job.');
      const further = afterStep(job, { done: 1, failed: 0, next: 'a' }, '2026-11-24T09:01:00Z');
      await jobs.proceed(job, further);

      expect(await jobs.proceed(job, 'over')).toBe('stale');
      expect(await jobs.unfinished()).toEqual([further]);
    });

    it('is gone when it is over', async () => {
      const { administration, jobs } = await filled();
      await administer(administration, removeOfficer, { id: 'karani' });
      const [job] = await jobs.unfinished();
      if (job === undefined) throw new Error('The change brought no job.');

      expect(await jobs.proceed(job, 'over')).toBe('stored');
      expect(await jobs.unfinished()).toEqual([]);
    });
  });
}
