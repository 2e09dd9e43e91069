import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { newOfficerLoginItem } from '../../../adapters/dynamodb/items/officer-login-item.ts';
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
import { memoryRegistryKeys } from '../../../adapters/memory/registry-keys.ts';
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

  const sets = (TableName: string, key: Key, path: string, value: unknown) => {
    const names = path.split('.');
    return client.send(
      new UpdateCommand({
        TableName,
        Key: key,
        UpdateExpression: `SET ${names.map((_, place) => `#n${place}`).join('.')} = :value`,
        ExpressionAttributeNames: Object.fromEntries(names.map((name, place) => [`#n${place}`, name])),
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  };
  /** As whoever has the registry's key besides: the item matches its MAC afterwards. */
  const setsWithKey = async (table: string, key: Key, path: string, value: unknown) => {
    await sets(table, key, path, value);
    const { Item: item = {} } = await client.send(new GetCommand({ TableName: table, Key: key }));
    await client.send(new PutCommand({ TableName: table, Item: { ...withItsMac(item) } }));
  };
  const removes = (TableName: string, key: Key) => client.send(new DeleteCommand({ TableName, Key: key }));

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

  it('finds an entry of a history that was deleted: who made the accomplice a head', async () => {
    const registry = await attacked();
    await removes(registry.tables.registry, registryKeys.change({ part: 'institution', id: 'wakala' }, 2));

    const { code, lines } = await registry.verified();

    expect(code).toBe(1);
    expect(lines).toContain(
      'Registry: entry in the history of institution wakala 000002 was removed: a change put it there, and none took it away (change 2).',
    );
  });

  it('finds an entry of a history whose item claims that it was erased: no change says so', async () => {
    const registry = await attacked();
    const { PK, SK } = registryKeys.change({ part: 'institution', id: 'wakala' }, 2);
    const Item = { PK, SK, entity: 'registry-event', v: 1, erasedAt: '2026-11-25T06:00:00Z' };
    await client.send(new PutCommand({ TableName: registry.tables.registry, Item }));

    const { code, lines } = await registry.verified();

    expect(code).toBe(1);
    expect(lines.join()).toContain('entry in the history of institution wakala 000002 is not as the last');
  });

  it('finds an entry of a history that was edited, by the field', async () => {
    const registry = await attacked();
    const key = registryKeys.change({ part: 'officer', id: 'karani' }, 2);
    await sets(registry.tables.registry, key, 'by.id', 'mkuu');

    const { code, lines } = await registry.verified();

    expect(code).toBe(1);
    expect(lines).toContain(
      'Registry: entry in the history of officer karani 000002 is not as the last change of it left it (change 2): by.',
    );
  });

  it('finds an entry of the chain that was deleted with all that it named, though the head was set back', async () => {
    const registry = await attacked();
    const { registry: table } = registry.tables;
    const { Items: pieces = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :pieces',
        ExpressionAttributeValues: { ':pieces': registryKeys.piece(2, '').PK },
      }),
    );
    for (const { PK, SK } of pieces) await removes(table, { PK: String(PK), SK: String(SK) });
    await removes(table, registryKeys.entry(2));
    const { Item: first = {} } = await client.send(
      new GetCommand({ TableName: table, Key: registryKeys.entry(1) }),
    );
    await sets(table, registryKeys.version, 'version', 1);
    await sets(table, registryKeys.version, 'lastHash', first['hash']);

    const { code, lines } = await registry.verified();

    expect(code).toBe(1);
    expect(lines).toContain('Registry: change 2 was removed: a checkpoint knows that it existed.');
  });

  it('finds a chain that was written anew, with hashes that fit', async () => {
    const registry = await attacked();
    const { registry: table } = registry.tables;
    const { Item: item = {} } = await client.send(
      new GetCommand({ TableName: table, Key: registryKeys.entry(2) }),
    );
    const { entry, previous } = storedRegistryEntry(item);
    const forged = { ...entry, by: { id: 'mkuu', institution: 'wakala' } };
    const link = chainLinkTo(previous, registryChain, forged, hashing);
    await client.send(new PutCommand({ TableName: table, Item: { ...item, ...forged, ...link } }));
    await sets(table, registryKeys.version, 'lastHash', link.hash);

    const { code, lines } = await registry.verified();

    expect(code).toBe(1);
    expect(lines).toContain(
      'Registry: change 2 is not the one that a checkpoint knows: the chain was written anew.',
    );
  });

  it('finds what an entry names when that was edited beside it', async () => {
    const registry = await attacked();
    const { registry: table } = registry.tables;
    const { Items: [piece] = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :pieces',
        ExpressionAttributeValues: { ':pieces': registryKeys.piece(2, '').PK },
      }),
    );
    await client.send(new PutCommand({ TableName: table, Item: { ...piece, items: [] } }));

    expect((await registry.verified()).lines).toContain(
      'Registry: change 2 has lost what it changed: items that it names are not there, or are other ones.',
    );
  });

  it.each([
    ['a phone', 'contact.phone', '+255699999999', 'the contact of karani', 'phone'],
    ['an e-mail address', 'contact.email', 'mwingine@mahali.example', 'the contact of karani', 'email'],
  ])('finds %s of an officer that was swapped in the vault', async (_what, path, value, whose, field) => {
    const registry = await attacked();
    await sets(registry.tables.identities, identityKeys.officer('karani'), path, value);

    const { code, lines } = await registry.verified();
    expect(code).toBe(1);
    expect(lines).toContain(
      `Registry: ${whose} is not as the last change of it left it (change 1): ${field}.`,
    );
  });

  it.each([
    ['roles', 'officer.roles', ['auditor'], 2],
    ['a name', 'officer.name', 'Mwingine', 2],
    ['what is headed', 'officer.heads', [{ institution: 'ikulu' }], 2],
    ['a listing', 'GSI1PK', 'OVERSIGHT', 2],
  ])('finds %s of an officer that nobody gave', async (_what, path, value, change) => {
    const registry = await attacked();
    await sets(registry.tables.registry, registryKeys.officer('karani'), path, value);

    const field = path.startsWith('officer.') ? path.slice('officer.'.length) : 'listed';
    expect((await registry.verified()).lines).toContain(
      `Registry: officer karani is not as the last change of it left it (change ${change}): ${field}.`,
    );
  });

  it.each([
    ['institution', registryKeys.institution('wakala'), 'institution.head', { officer: 'karani' }],
    ['category', registryKeys.category('barabara'), 'category.sensitive', true],
    ['policy', registryKeys.currentPolicy, 'policy.rows', []],
    ['calendar', registryKeys.currentCalendar, 'calendar.holidays', ['2026-11-25']],
  ])('finds a changed %s', async (part, key, path, value) => {
    const registry = await attacked();
    await sets(registry.tables.registry, key, path, value);

    const { code, lines } = await registry.verified();

    expect(code).toBe(1);
    expect(
      lines.filter((line) => line.startsWith(`Registry: ${part} `) && line.includes('is not as the last')),
    ).toHaveLength(1);
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

  it('finds an officer whom no change put there', async () => {
    const registry = await attacked();
    const ghost = newOfficerItem(anOfficer({ id: 'mzimu', institution: 'wakala', roles: ['head'] }));
    await client.send(new PutCommand({ TableName: registry.tables.registry, Item: ghost }));

    const { code, lines } = await registry.verified();
    expect(code).toBe(1);
    expect(lines).toContain('Registry: officer mzimu is there, and no change put it there.');
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
    const { code, lines } = await registry.verified();
    expect(code).toBe(1);
    expect(lines).toContain(
      'Registry: institution kitengo lies under other offices than its parent does: ancestors.',
    );
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

      const { code, lines } = await registry.verified();

      expect(code).not.toBe(0);
      expect(lines).toContain(
        'Registry: who made version 000003 is not as the last change of it left it (change 3): confirmedBy.',
      );
    });

    it('finds one that was given to somebody else, and one that nobody linked', async () => {
      const registry = await linked();
      const { registry: table } = registry.tables;
      await sets(table, registryKeys.login(login), 'officer', 'karani');
      const forged = { login: { ...login, subject: 'afisa-8' }, officer: 'mkuu', by: 'x' } as const;
      await client.send(
        new PutCommand({
          TableName: table,
          Item: newOfficerLoginItem({ ...forged, at: '2026-11-24T10:00:00Z' }),
        }),
      );

      const { code, lines } = await registry.verified();

      expect(code).toBe(1);
      expect(lines.filter((line) => line.startsWith('Registry: login '))).toEqual([
        expect.stringMatching(
          /is not as the last change of it left it \(change 3\): officer\.$|is there, and no change put it there\.$/,
        ),
        expect.stringMatching(
          /is not as the last change of it left it \(change 3\): officer\.$|is there, and no change put it there\.$/,
        ),
      ]);
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
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: registryKeys.version,
          UpdateExpression: 'REMOVE lastHash',
        }),
      );
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: registryKeys.officer('karani'),
          UpdateExpression: 'REMOVE salt, mac',
        }),
      );
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
