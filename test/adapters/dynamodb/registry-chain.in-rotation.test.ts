import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { newOfficerLoginItem } from '../../../adapters/dynamodb/items/officer-login-item.ts';
import { dynamoSwitches } from '../../../adapters/dynamodb/switches.ts';
import { dynamoLoginLinks } from '../../../adapters/dynamodb/login-links.ts';
import { newOfficerItem } from '../../../adapters/dynamodb/items/officer-item.ts';
import { identityKeys, registryKeys, type Key } from '../../../adapters/dynamodb/engine/keys.ts';
import { storedRegistryEntry } from '../../../adapters/dynamodb/registry/registry-entries.ts';
import { appointActingHead } from '../../../domain/administration/headships.ts';
import { moveInstitution } from '../../../domain/administration/institutions.ts';
import { changeOfficer } from '../../../domain/administration/officers.ts';
import { planImport } from '../../../domain/administration/plan-import.ts';
import { chainLinkTo } from '../../../domain/audit/chain.ts';
import { registryChain } from '../../../domain/audit/registry-chain.ts';
import { administer, administering, aTree, fromTheTop } from '../../builders/administration.ts';
import { anOfficer } from '../../builders/officer.ts';
import { contactsOfTree, RegistryInTables } from '../../builders/registry-record.ts';
import { clientFor } from '../../builders/dynamodb/tables.ts';
import { byHand } from './table-by-hand.ts';
import { memoryRegistryKeys } from '../../builders/doubles/registry-keys.ts';
import { authentic, listeningMacs, withItsMac } from '../../builders/registry-macs.ts';

/** The administrator of the ministry, who is in with the clerk of the agency. */
const accomplice = {
  institution: 'wakala',
  officer: 'karani',
  from: '2026-11-24T09:00:00Z',
  until: '2026-11-25T09:00:00Z',
} as const;

describe.each(inject('engines'))('the chain of the registry on $name', ({ endpoint }) => {
  const client = clientFor(endpoint);

  /** The accomplice was made acting head, a checkpoint covered that, and whoever owns the tables is about to hide it. */
  async function attacked(): Promise<RegistryInTables> {
    const registry = await RegistryInTables.imported(client);
    await administer(registry.administration, appointActingHead, accomplice, administering());
    return registry.anchors();
  }

  const finds = async (registry: RegistryInTables, ...says: readonly string[]): Promise<void> =>
    expect(await registry.verified()).toEqual({
      code: 1,
      lines: expect.arrayContaining(says.map((line) => `Registry: ${line}`)) as unknown,
    });

  const sets = (table: string, key: Key, path: string, value: unknown) =>
    byHand(client, table).sets(key, path, value);
  /** As whoever has the registry's key besides: the item matches its MAC afterwards. */
  const setsWithKey = async (table: string, key: Key, path: string, value: unknown) => {
    await sets(table, key, path, value);
    await puts(table, withItsMac(await itemAt(table, key)));
  };
  const removes = (table: string, key: Key) => byHand(client, table).removes(key);

  it('is sound as the stores wrote it: each item is as the last change of it left it', async () => {
    const registry = await attacked();

    expect(await registry.verified()).toEqual({
      code: 0,
      lines: ['Registry: 2 changes covered by checkpoints, 27 items as the last of them left it.'],
    });
  });

  it('is sound over the whole registry of the demonstration', async () => {
    const loaded = await loadRegistry('registry', 'registry/demonstration');
    if (loaded.outcome !== 'loaded') throw new Error('The demonstration is right.');
    const registry = await RegistryInTables.imported(client, loaded.content);
    await registry.anchors();

    const { code, lines } = await registry.verified();

    expect(lines).toEqual([
      expect.stringMatching(/^Registry: 1 change covered by checkpoints, \d+ items as/),
    ]);
    expect(code).toBe(0);
  });

  /** Puts an item in the place of what lies under its key. */
  const puts = (table: string, item: object) => byHand(client, table).puts(item);
  const itemAt = (table: string, key: Key) => byHand(client, table).item(key);
  /** What the second change names. */
  async function piecesOf(TableName: string): Promise<readonly Record<string, unknown>[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'PK = :pieces',
        ExpressionAttributeValues: { ':pieces': registryKeys.piece(2, '').PK },
      }),
    );
    return Items;
  }
  const historyOf = (part: 'institution' | 'officer', id: string) => registryKeys.change({ part, id }, 2);
  const setsOfficer = (path: string, value: unknown) => (registry: string) =>
    sets(registry, registryKeys.officer('karani'), path, value);
  const setsContact = (path: string, value: unknown) => (_registry: string, identities: string) =>
    sets(identities, identityKeys.officer('karani'), path, value);
  const setsItem = (key: Key, path: string, value: unknown) => (registry: string) =>
    sets(registry, key, path, value);
  const notAsLeft = 'is not as the last change of it left it';

  it.each<readonly [string, (registry: string, identities: string) => Promise<unknown>, string]>([
    [
      'an entry of a history that was deleted: who made the accomplice a head',
      (registry) => removes(registry, historyOf('institution', 'wakala')),
      'entry in the history of institution wakala 000002 was removed: a change put it there, and none took it away (change 2).',
    ],
    [
      'an entry of a history whose item claims that it was erased: no change says so',
      (registry) => {
        const erased = { entity: 'registry-event', v: 1, erasedAt: '2026-11-25T06:00:00Z' };
        return puts(registry, { ...historyOf('institution', 'wakala'), ...erased });
      },
      `entry in the history of institution wakala 000002 ${notAsLeft} (change 2): act, at, by, erasedAt, institution, listed, subject, v, version, why.`,
    ],
    [
      'an entry of a history that was edited, by the field',
      setsItem(historyOf('officer', 'karani'), 'by.id', 'mkuu'),
      `entry in the history of officer karani 000002 ${notAsLeft} (change 2): by.`,
    ],
    [
      'what an entry names when that was edited beside it',
      async (registry) => puts(registry, { ...(await piecesOf(registry))[0], items: [] }),
      'change 2 has lost what it changed: items that it names are not there, or are other ones.',
    ],
    [
      'a phone swapped in the vault',
      setsContact('contact.phone', '+255699999999'),
      `the contact of karani ${notAsLeft} (change 1): phone.`,
    ],
    [
      'an e-mail address swapped in the vault',
      setsContact('contact.email', 'mwingine@mahali.example'),
      `the contact of karani ${notAsLeft} (change 1): email.`,
    ],
    [
      'roles that nobody gave',
      setsOfficer('officer.roles', ['auditor']),
      `officer karani ${notAsLeft} (change 2): roles.`,
    ],
    [
      'a name that nobody gave',
      setsOfficer('officer.name', 'Mwingine'),
      `officer karani ${notAsLeft} (change 2): name.`,
    ],
    [
      'a headship that nobody gave',
      setsOfficer('officer.heads', [{ institution: 'ikulu' }]),
      `officer karani ${notAsLeft} (change 2): heads.`,
    ],
    [
      'a listing that nobody gave',
      setsOfficer('GSI1PK', 'OVERSIGHT'),
      `officer karani ${notAsLeft} (change 2): listed.`,
    ],
    [
      'a changed institution',
      setsItem(registryKeys.institution('wakala'), 'institution.head', { officer: 'karani' }),
      `institution wakala ${notAsLeft} (change 2): head.`,
    ],
    [
      'a changed category',
      setsItem(registryKeys.category('barabara'), 'category.sensitive', true),
      `category barabara ${notAsLeft} (change 1): sensitive.`,
    ],
    [
      'a changed policy',
      setsItem(registryKeys.currentPolicy, 'policy.rows', []),
      `policy CURRENT ${notAsLeft} (change 1): rows.`,
    ],
    [
      'a changed calendar',
      setsItem(registryKeys.currentCalendar, 'calendar.holidays', ['2026-11-25']),
      `calendar CURRENT ${notAsLeft} (change 1): holidays.`,
    ],
    [
      'an officer whom no change put there',
      (registry) =>
        puts(registry, newOfficerItem(anOfficer({ id: 'mzimu', institution: 'wakala', roles: ['head'] }))),
      'officer mzimu is there, and no change put it there.',
    ],
  ])('finds %s', async (_what, tampers, says) => {
    const registry = await attacked();
    await tampers(registry.tables.registry, registry.tables.identities);

    await finds(registry, says);
  });

  it('finds an entry of the chain that was deleted with all that it named, though the head was set back', async () => {
    const registry = await attacked();
    const { registry: table } = registry.tables;
    for (const { PK, SK } of await piecesOf(table)) await removes(table, { PK: String(PK), SK: String(SK) });
    await removes(table, registryKeys.entry(2));
    await sets(table, registryKeys.version, 'version', 1);
    const { hash } = await itemAt(table, registryKeys.entry(1));
    await sets(table, registryKeys.version, 'lastHash', hash);

    await finds(registry, 'change 2 was removed: a checkpoint knows that it existed.');
  });

  it('finds a chain that was written anew, with hashes that fit', async () => {
    const registry = await attacked();
    const { registry: table } = registry.tables;
    const item = await itemAt(table, registryKeys.entry(2));
    const { entry, previous } = storedRegistryEntry(item);
    const forged = { ...entry, by: { id: 'mkuu', institution: 'wakala' } };
    const link = chainLinkTo(previous, registryChain, forged, hashing);
    await puts(table, { ...item, ...forged, ...link });
    await sets(table, registryKeys.version, 'lastHash', link.hash);

    await finds(registry, 'change 2 is not the one that a checkpoint knows: the chain was written anew.');
  });

  it('finds what was changed by whoever has the key too, also after an act, or an import, of the same officer', async () => {
    const registry = await attacked();
    const { registry: table } = registry.tables;
    await setsWithKey(table, registryKeys.officer('karani'), 'officer.trained', true);
    const afterwards = fromTheTop({ at: '2026-11-24T10:00:00Z' });
    await administer(registry.administration, changeOfficer, { id: 'karani', name: 'Zawadi' }, afterwards);
    await setsWithKey(table, registryKeys.officer('mjumbe'), 'officer.roles', ['auditor']);
    const stored = await registry.writer.read();
    if (stored === undefined) throw new Error('It was imported.');
    const officers = stored.content.officers.map((officer) =>
      officer.id === 'mjumbe' ? { ...officer, name: 'Baraka' } : officer,
    );
    const files = { ...stored.content, officers };
    const plan = planImport(stored, files, { by: 'Asha', at: '2026-11-24T11:00:00Z' });
    if (plan.outcome !== 'planned') throw new Error(plan.outcome);
    expect(await registry.writer.write(plan.change)).toBe('written');
    await registry.anchors();

    const { code, lines } = await registry.verified();

    expect(code).toBe(1);
    const says = 'was not as the change before had left it when it was changed: somebody else had changed it';
    expect(lines.filter((line) => line.includes('when it was changed'))).toEqual([
      `Registry: officer karani ${says} (change 3).`,
      `Registry: officer mjumbe ${says} (change 4).`,
    ]);
  });

  it('finds an institution that was put under another office, and waits for those that follow a moved one', async () => {
    const registry = await attacked();
    const moved = { id: 'wakala', parent: 'hazina' };
    await administer(registry.administration, moveInstitution, moved);
    await registry.anchors();

    expect((await registry.verified()).lines).toContain(
      'Registry: 1 institution still to follow one that was moved.',
    );

    await registry.followers.followParent('kitengo');
    for (const job of await registry.jobs.unfinished()) await registry.jobs.proceed(job, 'over');
    expect((await registry.verified()).code).toBe(0);

    await sets(registry.tables.registry, registryKeys.institution('kitengo'), 'institution.ancestors', []);
    await finds(registry, 'institution kitengo lies under other offices than its parent does: ancestors.');
  });

  describe('and logins', () => {
    const login = { issuer: 'https://login.example', subject: 'afisa-7' };

    async function linked(): Promise<RegistryInTables> {
      const registry = await attacked();
      const links = dynamoLoginLinks({ ...authentic, client, table: registry.tables.registry });
      const by = {
        by: 'Asha Kiungo',
        confirmedBy: 'Baraka Pili',
        at: '2026-11-24T10:00:00Z',
      } as const;
      expect(await links.link({ login, officer: 'mkuu', ...by })).toBe('linked');
      expect(await links.link({ login, officer: 'mkuu', ...by })).toBe('linked');
      return registry.anchors();
    }

    it('is sound with them, one change each, and exports none', async () => {
      const registry = await linked();

      const { code, lines } = await registry.verified();

      expect(code).toBe(0);
      expect(lines).toEqual([
        'Registry: 3 changes covered by checkpoints, 29 items as the last of them left it.',
      ]);
      const folder = await registry.exported();
      const files = readdirSync(folder).filter((file) => file.startsWith('registry'));
      const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
      for (const word of [login.subject, login.issuer, 'Asha Kiungo', 'Baraka Pili'])
        expect(text).not.toContain(word);
    });

    it('finds a second administrator whose name was put in the place of another', async () => {
      const registry = await linked();
      await sets(registry.tables.registry, registryKeys.entry(3), 'confirmedBy', 'Chacha Tatu');

      await finds(registry, `who made version 000003 ${notAsLeft} (change 3): confirmedBy.`);
    });

    it('finds one that was given to somebody else, and one that nobody linked', async () => {
      const registry = await linked();
      const { registry: table } = registry.tables;
      await sets(table, registryKeys.login(login), 'officer', 'karani');
      const forged = { login: { ...login, subject: 'afisa-8' }, officer: 'mkuu', by: 'x' } as const;
      await puts(table, newOfficerLoginItem({ ...forged, at: '2026-11-24T10:00:00Z' }));

      const { code, lines } = await registry.verified();

      const either =
        /is not as the last change of it left it \(change 3\): officer\.$|is there, and no change put it there\.$/;
      expect(code).toBe(1);
      expect(lines.filter((line) => line.startsWith('Registry: login '))).toEqual([
        expect.stringMatching(either),
        expect.stringMatching(either),
      ]);
    });
  });

  describe('and switches', () => {
    async function closed(): Promise<RegistryInTables> {
      const registry = await attacked();
      const switches = dynamoSwitches({ client, table: registry.tables.registry });
      await switches.turn({
        ...{ act: 'close-intake', by: 'Asha Kiungo', reason: 'Zoezi' },
        ...{ at: '2026-11-24T10:00:00Z', until: '2026-11-24T18:00:00Z' },
      });
      return registry.anchors();
    }

    it('is sound with one that was turned by the command, and exports no name and no reason', async () => {
      const registry = await closed();

      expect((await registry.verified()).code).toBe(0);
      const folder = await registry.exported();
      const files = readdirSync(folder).filter((file) => file.startsWith('registry'));
      const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
      for (const word of ['Asha Kiungo', 'Zoezi']) expect(text).not.toContain(word);
      expect(text).toContain('close-intake');
    });

    it('finds one that was turned past it, and who turned it was put in the place of another', async () => {
      const registry = await closed();
      await sets(registry.tables.registry, registryKeys.switches.intake, 'closed', false);
      await finds(registry, `switch INTAKE ${notAsLeft} (change 3): closed.`);
      await sets(registry.tables.registry, registryKeys.switches.intake, 'closed', true);
      await sets(registry.tables.registry, registryKeys.entry(3), 'operator', 'Chacha Tatu');
      await finds(registry, `who made version 000003 ${notAsLeft} (change 3): name.`);
    });
  });

  it('says what is not yet anchored', async () => {
    const registry = await attacked();
    const afterwards = fromTheTop({ at: '2026-11-24T13:00:00Z' });
    await administer(registry.administration, changeOfficer, { id: 'mjumbe', name: 'Zawadi' }, afterwards);

    const { code, lines } = await registry.verified();

    expect(code).toBe(3);
    expect(lines).toContain('Not yet anchored: 1 change of the registry.');
  });

  it('exports no name, no contact and no word of anybody', async () => {
    const registry = await attacked();
    const folder = await registry.exported();

    const text = readdirSync(folder)
      .filter((file) => file.startsWith('registry'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('');

    const { officers } = aTree();
    const secret = [
      ...contactsOfTree.flatMap(({ email, phone }) => [email, phone]),
      ...officers.map(({ name }) => name),
      'Asha Mwanzo',
      administering().why,
    ];
    for (const word of secret) expect(text).not.toContain(word);
  });

  describe('of before there was one', () => {
    /** As a release without chains and MACs left it: no salts, no entries. */
    async function old(): Promise<RegistryInTables> {
      const registry = await RegistryInTables.imported(client);
      const { registry: table } = registry.tables;
      await removes(table, registryKeys.entry(1));
      await byHand(client, table).updates(registryKeys.version, 'REMOVE lastHash');
      await byHand(client, table).updates(registryKeys.officer('karani'), 'REMOVE salt, mac');
      registry.macs = listeningMacs(memoryRegistryKeys({ isSealed: false })).macs;
      return registry;
    }

    it('is said not to be covered, and an act gives it none', async () => {
      const registry = await old();
      await administer(registry.administration, appointActingHead, accomplice, administering());
      await registry.anchors();

      const { code, lines } = await registry.verified();

      expect(code).toBe(3);
      expect(lines).toEqual([
        expect.stringContaining('Not covered: the registry. Its changes are in no chain'),
      ]);
    });

    it('begins over everything there is with the next import, which has nothing else to do', async () => {
      const registry = await old();
      await administer(registry.administration, appointActingHead, accomplice, administering());
      const stored = await registry.writer.read();
      if (stored === undefined) throw new Error('It was imported.');
      const imported = { by: 'Asha', at: '2026-11-24T10:00:00Z' } as const;
      const plan = planImport(stored, stored.content, imported);
      if (plan.outcome !== 'planned') throw new Error(plan.outcome);

      expect(await registry.writer.write(plan.change)).toBe('written');
      await registry.anchors();

      expect(await registry.verified()).toMatchObject({
        code: 0,
        lines: [
          expect.stringContaining('Registry: 1 change covered by checkpoints, 27 items'),
          'Registry: change 3 put on record everything that there was by then.',
        ],
      });
      await sets(registry.tables.registry, registryKeys.officer('karani'), 'officer.name', 'Mwingine');
      expect((await registry.verified()).code).toBe(1);
    });
  });
});
