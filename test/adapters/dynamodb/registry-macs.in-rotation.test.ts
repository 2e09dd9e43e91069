import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { dynamoLoginLinks } from '../../../adapters/dynamodb/login-links.ts';
import { dynamoOfficerLogins } from '../../../adapters/dynamodb/officer-logins.ts';
import { registryKeys, type Key } from '../../../adapters/dynamodb/engine/keys.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { forged, readAuthentic } from '../../../adapters/dynamodb/registry/authentic-items.ts';
import { withMac } from '../../../adapters/dynamodb/registry/item-macs.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { memoryRegistryKeys } from '../../builders/doubles/registry-keys.ts';
import { registryKeysOf } from '../../../adapters/secrets-manager/registry-keys.ts';
import { changeOfficer } from '../../../domain/administration/officers.ts';
import { planImport } from '../../../domain/administration/plan-import.ts';
import { wholeTreeOf } from '../../../domain/institutions/registry/catalogue.ts';
import {
  authenticatedKinds,
  RegistryForged,
  type AuthenticatedKind,
} from '../../../domain/institutions/registry/forged-items.ts';
import type { CategoryRouting } from '../../../domain/institutions/registry/routing.ts';
import { sealRegistryItems } from '../../../operations/registry/seal-registry-items.ts';
import { administer, aTree } from '../../builders/administration.ts';
import { authentic, listeningMacs, withItsMac } from '../../builders/registry-macs.ts';
import { contactsOfTree, RegistryInTables } from '../../builders/registry-record.ts';
import { tamperings } from '../../builders/tamperings.ts';
import { byHand } from './table-by-hand.ts';
import { clientFor } from '../../builders/dynamodb/tables.ts';

const login = { issuer: 'https://login.example', subject: 'karani-7' };
const routing: CategoryRouting = {
  v: 1,
  category: 'barabara',
  rules: [{ target: { to: 'institution', id: 'wakala' }, reason: { sw: 'Barabara', en: 'Roads' } }],
};
const notSealed = memoryRegistryKeys({ isSealed: false });

/** As fast as it can, by a clock that stands. */
const unbounded = { perSecond: Infinity, now: () => 0, wait: () => Promise.resolve() };

describe.each(inject('engines').slice(0, 1))('an item of the registry', ({ endpoint }) => {
  const client = clientFor(endpoint);

  /** A tree with a login, as its stores wrote it. */
  async function aRegistry(macs = authentic.macs) {
    const content = aTree({ contacts: contactsOfTree, routing: [routing] });
    const registry = await RegistryInTables.imported(client, content);
    const table = registry.tables.registry;
    const by = { by: 'Asha', confirmedBy: 'Baraka', at: '2026-11-24T07:00:00Z' } as const;
    await dynamoLoginLinks({ macs, client, table }).link({ login, officer: 'karani', ...by });
    return registry;
  }
  const itemsOf = async ({ tables }: RegistryInTables): Promise<readonly Item[]> => {
    const { Items: items = [] } = await client.send(new ScanCommand({ TableName: tables.registry }));
    return items;
  };
  const tableOf = ({ tables }: RegistryInTables) => byHand(client, tables.registry);
  const itemAt = (registry: RegistryInTables, key: Key): Promise<Item> => tableOf(registry).item(key);
  const puts = (registry: RegistryInTables, item: Item) => tableOf(registry).puts(item);
  const sets = (registry: RegistryInTables, key: Key, path: string, value: unknown) =>
    tableOf(registry).sets(key, path, value);
  /** As a function of the stage reads it, and what rings. */
  function read({ tables }: RegistryInTables, keys = memoryRegistryKeys()) {
    const { rang, macs, neutral } = listeningMacs(keys);
    const options = { client, table: tables.registry, macs };
    return { rang, registry: dynamoRegistry({ ...options, neutral }), logins: dynamoOfficerLogins(options) };
  }

  it('is not believed when any one of its fields was changed, added or removed', async () => {
    const items = await itemsOf(await aRegistry());
    const { rang, macs } = listeningMacs();
    let tried = 0;
    const believed: string[] = [];
    const kinds = new Set<string>();
    for (const item of items) {
      const kind = authenticatedKinds.find((each) => each === item['entity']);
      if (kind === undefined) continue;
      kinds.add(kind);
      expect(await readAuthentic(kind, [item], macs)).not.toContain(forged);
      for (const { path, what, forged: other } of tamperings(item)) {
        tried += 1;
        const [content] = await readAuthentic(kind, [other as Item], macs);
        if (content !== forged) believed.push(`${kind} ${path} ${what}`);
      }
    }

    console.log(`Fields of the registry tried: ${tried}. Not believed where they are used: ${rang.length}.`);
    expect([...kinds].toSorted()).toEqual([...authenticatedKinds].toSorted());
    expect(believed).toEqual([]);
    expect(rang).toHaveLength(tried);
    expect(tried).toBeGreaterThan(1_000);
  });

  it('is not believed in the place of another', async () => {
    const registry = await aRegistry();
    const head = await itemAt(registry, registryKeys.officer('mkuu'));
    await puts(registry, { ...head, ...registryKeys.officer('karani') });

    const { rang, logins } = read(registry);

    expect(await logins.officerOf(login)).toBeUndefined();
    expect(rang).toEqual([{ kind: 'officer', fault: 'edited', outcome: 'refused' }]);
  });

  it('opens nothing to an officer who was given a headship in the table', async () => {
    const registry = await aRegistry();
    const { logins } = read(registry);
    expect(await logins.officerOf(login)).toMatchObject({ id: 'karani' });
    await sets(registry, registryKeys.officer('karani'), 'officer.heads', [{ institution: 'mahakama' }]);

    const after = read(registry);

    expect(await after.logins.officerOf(login)).toBeUndefined();
    expect(await after.registry.officer('karani')).toBeUndefined();
    expect((await after.registry.staff('wakala')).map(({ id }) => id)).toEqual(['mkuu']);
    expect(after.rang).toHaveLength(3);
  });

  it('makes nobody of a login that was led to another officer', async () => {
    const registry = await aRegistry();
    await sets(registry, registryKeys.login(login), 'officer', 'jaji');

    const { rang, logins } = read(registry);

    expect(await logins.officerOf(login)).toBeUndefined();
    expect(rang).toEqual([{ kind: 'officer-login', fault: 'edited', outcome: 'refused' }]);
  });

  it('lets nothing be decided by an institution that was put under another, which still has a name', async () => {
    const registry = await aRegistry();
    await sets(registry, registryKeys.institution('wakala'), 'institution.parent', 'hazina');

    const { rang, registry: asked } = read(registry);

    await expect(asked.lineage('wakala')).rejects.toThrow(RegistryForged);
    await expect(asked.lineage('kitengo')).rejects.toThrow(RegistryForged);
    expect(await asked.lineage('bodi')).toBeDefined();
    expect(await asked.institution('wakala')).toMatchObject({ ...authentic.neutral, ancestors: [] });
    const catalogue = await asked.catalogue();
    expect(catalogue.institutions.map(({ id }) => id)).not.toContain('wakala');
    expect(() => wholeTreeOf(catalogue)).toThrow(RegistryForged);
    expect(rang).toContainEqual({
      kind: 'institution',
      fault: 'edited',
      institution: 'wakala',
      outcome: 'refused',
    });
  });

  it('is believed again as soon as it is restored', async () => {
    const registry = await aRegistry();
    const key = registryKeys.institution('wakala');
    const before = await itemAt(registry, key);
    await sets(registry, key, 'institution.parent', 'hazina');
    const { neutral, macs } = listeningMacs();
    const options = { client, table: registry.tables.registry, macs, neutral, rememberedSeconds: 0 };
    const asked = dynamoRegistry(options);
    expect((await asked.catalogue()).isIncomplete).toBe(true);

    await puts(registry, before);

    expect((await asked.catalogue()).isIncomplete).toBeUndefined();
    expect(await asked.lineage('wakala')).toBeDefined();
  });

  it('lets nobody send in a category that was changed, and takes the others as ever', async () => {
    const registry = await aRegistry();
    const [{ id } = { id: '' }] = aTree().categories;
    await sets(registry, registryKeys.category(id), 'category.sensitive', true);

    const { registry: asked } = read(registry);

    expect(await asked.categories()).toEqual([]);
    await expect(asked.category(id)).rejects.toThrow(RegistryForged);
  });

  it.each([
    ['policy', 'policies', registryKeys.currentPolicy, registryKeys.policy(1)],
    ['calendar', 'calendars', registryKeys.currentCalendar, registryKeys.calendar(1)],
  ] as const)(
    'goes by the other place of a %s that was edited in one, and by neither of two edited %s',
    async (kind, _many, current, first) => {
      const registry = await aRegistry();
      const asked = (of = read(registry).registry) =>
        kind === 'policy' ? [of.currentPolicy(), of.policy(1)] : [of.calendar(), of.calendarOf(1)];
      const before = await Promise.all(asked());
      const path = kind === 'policy' ? 'policy.rows' : 'calendar.holidays';

      await sets(registry, current, path, []);
      expect(await Promise.all(asked())).toEqual(before);
      await puts(registry, withItsMac(await itemAt(registry, current))); // as whoever has the key
      await sets(registry, first, path, ['2026-11-25']);
      await sets(registry, current, path, ['2026-11-26']);

      for (const answer of asked()) await expect(answer).rejects.toThrow(RegistryForged);
    },
  );

  it('is written with its MAC by an administrator, an import, a login and what follows a move', async () => {
    const registry = await aRegistry();
    await administer(registry.administration, changeOfficer, { id: 'karani', name: 'Zawadi' });
    await sets(registry, registryKeys.institution('kitengo'), 'institution.ancestors', ['wakala']);
    await puts(registry, withItsMac(await itemAt(registry, registryKeys.institution('kitengo'))));
    expect(await registry.followers.followParent('kitengo')).toBe(true);

    const { rang, macs } = listeningMacs();
    for (const kind of authenticatedKinds) {
      const items = (await itemsOf(registry)).filter(({ entity }) => entity === kind);
      expect(items.length).toBeGreaterThan(0);
      expect(await readAuthentic(kind, items, macs)).not.toContain(forged);
    }
    expect(rang).toEqual([]);
    expect((await read(registry).registry.institution('kitengo'))?.ancestors).toEqual([
      'wakala',
      'wizara',
      'ikulu',
    ]);
  });

  it('takes no change of an administrator where it was forged, and is mended by an import', async () => {
    const registry = await aRegistry();
    await sets(registry, registryKeys.officer('karani'), 'officer.roles', ['auditor']);
    const change = { id: 'karani', name: 'Zawadi' };
    await expect(administer(registry.administration, changeOfficer, change)).rejects.toThrow(RegistryForged);

    const stored = await registry.writer.read();
    if (stored === undefined) throw new Error('It was imported.');
    expect(stored.content.officers.map(({ id }) => id)).not.toContain('karani');
    const { officers } = aTree();
    const plan = planImport(
      stored,
      { ...stored.content, officers },
      { by: 'Asha', at: '2026-11-24T10:00:00Z' },
    );
    if (plan.outcome !== 'planned') throw new Error(plan.outcome);
    expect(await registry.writer.write(plan.change)).toBe('written');

    expect(await read(registry).logins.officerOf(login)).toMatchObject({ id: 'karani', roles: ['officer'] });
  });

  it('is believed under an older key, and under one that was added a moment ago', async () => {
    const registry = await aRegistry();
    const before = memoryRegistryKeys();
    const ring = { current: '3', 2: '4'.repeat(64), 3: '5'.repeat(64), sealed: 'yes' };
    const after = registryKeysOf(JSON.stringify(ring));
    const asked: (number | undefined)[] = [];
    const macs = {
      keys: (oldest?: number) => {
        asked.push(oldest);
        return Promise.resolve(oldest === undefined ? before : after);
      },
      alarm: () => undefined,
    };
    const item = await itemAt(registry, registryKeys.officer('karani'));

    expect(await readAuthentic('officer', [item], macs)).not.toContain(forged);
    expect(await readAuthentic('officer', [withMac(item, after)], macs)).not.toContain(forged);
    expect(asked).toEqual([undefined, undefined, 10_000]);
    expect(await readAuthentic('officer', [withMac(item, after)], listeningMacs().macs)).toEqual([forged]);
  });

  describe('of a registry from before there were MACs', () => {
    async function old() {
      const registry = await aRegistry();
      for (const { PK, SK, mac } of await itemsOf(registry))
        if (mac !== undefined) await tableOf(registry).updates({ PK, SK }, 'REMOVE mac');
      return registry;
    }
    const seals = (
      registry: RegistryInTables,
      asked: { apply?: boolean; again?: boolean } = {},
      keys = notSealed,
    ) =>
      sealRegistryItems(client, {
        ...{ tables: registry.tables, keys, apply: true, again: false, pace: unbounded },
        ...asked,
      });

    it('locks nobody out before everything was sealed, and says so each time', async () => {
      const registry = await old();
      const { rang, logins, registry: asked } = read(registry, notSealed);

      expect(await logins.officerOf(login)).toMatchObject({ id: 'karani' });
      expect(await asked.lineage('kitengo')).toBeDefined();
      expect(await asked.currentPolicy()).toBeDefined();
      expect(rang.map(({ outcome }) => outcome)).toEqual(rang.map(() => 'accepted'));
      expect(rang.length).toBeGreaterThan(0);
    });

    it('counts as forged without a MAC once everything was sealed', async () => {
      const registry = await old();
      const { rang, logins } = read(registry);

      expect(await logins.officerOf(login)).toBeUndefined();
      expect(rang).toEqual([{ kind: 'officer-login', fault: 'unsealed', outcome: 'refused' }]);
    });

    it('is only counted without --apply, and sealed once with it', async () => {
      const registry = await old();

      const looked = await seals(registry, { apply: false });
      expect(looked).toMatchObject({ sealed: 0, missed: 0, refused: [] });
      expect(looked.found).toMatchObject({ current: 0, unsealed: expect.any(Number) as number });
      const first = await seals(registry);
      expect(first).toMatchObject({ sealed: first.found.unsealed, refused: [] });
      const second = await seals(registry, {}, memoryRegistryKeys());
      expect(second).toMatchObject({ sealed: 0, found: { current: first.sealed, unsealed: 0 } });
      expect(await read(registry).logins.officerOf(login)).toMatchObject({ id: 'karani' });
      await registry.anchors();
      expect((await registry.verified()).code).toBe(0);
    });

    it('is not sealed where the chain of the registry says something else', async () => {
      const registry = await old();
      await sets(registry, registryKeys.officer('karani'), 'officer.heads', [{ institution: 'mahakama' }]);

      const { refused } = await seals(registry);

      expect(refused).toEqual(['officer karani']);
      expect(await itemAt(registry, registryKeys.officer('karani'))).not.toHaveProperty('mac');
    });

    it('is not sealed after it was edited, nor later where somebody took its MAC away', async () => {
      const registry = await old();
      await seals(registry);
      const keys = memoryRegistryKeys();
      const key = registryKeys.officer('karani');
      const sound = await itemAt(registry, key);
      await sets(registry, key, 'officer.trained', true);
      expect((await seals(registry, {}, keys)).refused).toEqual(['officer karani']);
      const { mac, ...bare } = sound;
      expect(mac).toBeDefined();
      await puts(registry, bare);
      expect((await seals(registry, {}, keys)).refused).toEqual(['officer karani']);
      expect(await seals(registry, { again: true }, keys)).toMatchObject({ refused: [], sealed: 1 });
      expect(await itemAt(registry, key)).toEqual(sound);
    });

    it('is sealed again under a new key', async () => {
      const registry = await aRegistry();
      const ring = { current: '3', 2: '4'.repeat(64), 3: '5'.repeat(64), sealed: 'yes' };
      const keys = registryKeysOf(JSON.stringify(ring));

      const { found, sealed } = await seals(registry, {}, keys);

      expect(sealed).toBe(found['older-key']);
      expect(await seals(registry, {}, keys)).toMatchObject({ sealed: 0, found: { current: sealed } });
      expect((await itemAt(registry, registryKeys.officer('karani')))['mac']).toMatch(/^3\./);
    });

    it('stays as it is where it was changed since it was read', async () => {
      const registry = await old();
      const removed = new DeleteCommand({
        TableName: registry.tables.registry,
        Key: registryKeys.officer('mjumbe'),
      });
      let isFirst = true;
      const meanwhile = new Proxy(client, {
        get: (target, name) =>
          name !== 'send'
            ? (Reflect.get(target, name) as unknown)
            : async (command: { readonly input: object }) => {
                if (isFirst && 'UpdateExpression' in command.input) {
                  isFirst = false;
                  await target.send(removed);
                }
                return target.send(command as never) as unknown;
              },
      });

      const { missed } = await sealRegistryItems(meanwhile, {
        tables: registry.tables,
        keys: notSealed,
        apply: true,
        again: false,
        pace: unbounded,
      });

      expect(missed).toBe(1);
      expect(await itemAt(registry, registryKeys.officer('mjumbe'))).toEqual({});
    });
  });
});

describe('the source', () => {
  const filesUnder = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file));
  const schemas: Readonly<Record<AuthenticatedKind, string>> = {
    institution: 'institutionItem',
    officer: 'officerItem',
    'officer-login': 'officerLoginItem',
    category: 'categoryItem',
    routing: 'routingItem',
    policy: 'policyItem',
    calendar: 'calendarItem',
  };

  it('reads what gives power in one place alone, which checks it', () => {
    const reading = ['adapters', 'functions', 'operations', 'local', 'application']
      .flatMap(filesUnder)
      .filter((file) => {
        const imports = readFileSync(file, 'utf8').match(/^import [^;]*;/gm) ?? [];
        return imports.some((line) =>
          Object.values(schemas).some((schema) => new RegExp(`\\b${schema}\\b`).test(line)),
        );
      });

    expect(reading).toEqual(['adapters/dynamodb/registry/authentic-items.ts']);
  });
});
