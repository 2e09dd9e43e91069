import { BatchGetCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { documentClient, TableClient } from '../../../adapters/dynamodb/client.ts';
import { newCalendarItems } from '../../../adapters/dynamodb/items/calendar-item.ts';
import { newInstitutionItem } from '../../../adapters/dynamodb/items/institution-item.ts';
import { newPolicyItems } from '../../../adapters/dynamodb/items/policy-item.ts';
import { registryKeys, registryShards } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aLineage } from '../../builders/lineage.ts';
import { failing } from '../../builders/dynamodb/faults.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { authentic, withItsMac } from '../../builders/registry-macs.ts';

const dynamo = mockClient(TableClient);
afterAll(() => dynamo.restore());
const { institution: unit, above } = aLineage('kitengo', 'taasisi', 'wizara');
const aboveItems = above.map((node) => withItsMac(newInstitutionItem(node)));

const aRegistryAt = (now: () => number, settings: { readonly rememberedSeconds?: number } = {}) =>
  dynamoRegistry({
    ...authentic,
    client: documentClient({ region: 'eu-west-1' }),
    table: 'registry',
    now,
    patience: impatience(),
    ...settings,
  });

function aRegistry(settings: { readonly rememberedSeconds?: number } = {}) {
  let milliseconds = 0;
  const registry = aRegistryAt(() => milliseconds, settings);
  return { registry, later: (seconds: number) => (milliseconds += seconds * 1000) };
}

beforeEach(() => {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo
    .on(GetCommand, { Key: registryKeys.institution('kitengo') })
    .resolves({ Item: withItsMac(newInstitutionItem(unit)) });
  dynamo.on(BatchGetCommand).resolves({ Responses: { registry: aboveItems } });
});

describe('the registry of a warm function', () => {
  it('asks twice for a lineage: for the node, and for all above it', async () => {
    const { registry } = aRegistry();

    await registry.lineage('kitengo');

    expect(dynamo.calls()).toHaveLength(2);
  });

  it('asks nothing for a lineage that it learned less than a minute ago', async () => {
    const { registry, later } = aRegistry();
    await registry.lineage('kitengo');
    later(59);

    const lineage = await registry.lineage('kitengo');

    expect(dynamo.calls()).toHaveLength(2);
    expect(lineage?.above.map(({ id }) => id)).toEqual(['taasisi', 'wizara']);
  });

  it('asks again after a minute', async () => {
    const { registry, later } = aRegistry();
    await registry.lineage('kitengo');
    later(60);

    await registry.lineage('kitengo');

    expect(dynamo.calls()).toHaveLength(4);
  });

  it('asks for everything anew that it read before it saw another version', async () => {
    const { registry, later } = aRegistry();
    const asked = (version: number) =>
      dynamo.on(GetCommand, { Key: registryKeys.version }).resolves({ Item: { version } });
    asked(1);
    await registry.institution('kitengo'); // it may be of a version before
    expect(await registry.version()).toBe(1);
    await registry.institution('kitengo');
    expect(dynamo.calls()).toHaveLength(3);
    later(59);
    asked(2);
    await registry.institution('kitengo');
    expect(await registry.version()).toBe(1);
    expect(dynamo.calls()).toHaveLength(3);
    later(1);
    await registry.institution('kitengo'); // remembered for a minute in which the version was asked for
    expect(dynamo.calls()).toHaveLength(4);
    expect(await registry.version()).toBe(2);
    await registry.institution('kitengo');
    expect(dynamo.calls()).toHaveLength(6);
    await registry.institution('kitengo');
    expect(dynamo.calls()).toHaveLength(6);
  });

  it('keeps policy and calendar, which it reads as it starts, at the first version that it sees, and not at another', async () => {
    const [policy] = newPolicyItems(aPolicy());
    const [calendar] = newCalendarItems(aCalendar());
    const { registry, later } = aRegistry();
    for (const [Key, item] of [
      [registryKeys.currentPolicy, policy],
      [registryKeys.currentCalendar, calendar],
    ] as const)
      dynamo.on(GetCommand, { Key }).resolves({ Item: withItsMac({ ...item, ...Key }) });
    const asked = (version: number) =>
      dynamo.on(GetCommand, { Key: registryKeys.version }).resolves({ Item: { version } });
    const rules = () => Promise.all([registry.currentPolicy(), registry.calendar()]);
    asked(1);
    await rules();
    await registry.version();
    await rules();
    expect(dynamo.calls()).toHaveLength(3);
    later(30);
    await rules();
    later(30);
    asked(2);
    await rules();
    await registry.version();
    const before = dynamo.calls().length;
    await rules();
    expect(dynamo.calls()).toHaveLength(before + 2);
  });

  it('finds what is above a node where its memory of that ends while it is looked up', async () => {
    for (const node of above)
      dynamo
        .on(GetCommand, { Key: registryKeys.institution(node.id) })
        .resolves({ Item: withItsMac(newInstitutionItem(node)) });
    // Each look at the clock is a millisecond later: at some beginning the memory of each ends between two looks.
    for (let beginning = 60_000 - 20; beginning <= 60_000; beginning += 1) {
      let milliseconds = 0;
      const registry = aRegistryAt(() => (milliseconds += 1));
      await registry.lineage('kitengo');
      milliseconds = beginning;
      const lineage = await registry.lineage('kitengo');
      expect(lineage?.above.map(({ id }) => id)).toEqual(['taasisi', 'wizara']);
    }
  });

  it('asks again as soon as its stage says', async () => {
    const { registry, later } = aRegistry({ rememberedSeconds: 5 });
    await registry.lineage('kitengo');
    later(4);
    await registry.lineage('kitengo');
    expect(dynamo.calls()).toHaveLength(2);
    later(1);

    await registry.lineage('kitengo');

    expect(dynamo.calls()).toHaveLength(4);
  });

  it('asks once when many ask at once', async () => {
    const { registry } = aRegistry();

    await Promise.all(Array.from({ length: 10 }, () => registry.institution('kitengo')));

    expect(dynamo.calls()).toHaveLength(1);
  });

  it('remembers that a node does not exist', async () => {
    const { registry } = aRegistry();
    await registry.institution('hakuna');

    expect(await registry.institution('hakuna')).toBeUndefined();
    expect(dynamo.calls()).toHaveLength(1);
  });

  it('does not remember that the store was unavailable', async () => {
    const { registry } = aRegistry();
    const key = registryKeys.institution('kitengo');
    dynamo
      .on(GetCommand, { Key: key })
      .rejectsOnce(failing('ThrottlingException'))
      .resolves({ Item: withItsMac(newInstitutionItem(unit)) });

    await expect(registry.institution('kitengo')).rejects.toThrow(StoreUnavailable);
    expect((await registry.institution('kitengo'))?.id).toBe('kitengo');
  });

  it('asks again for the nodes that a throttled call left out', async () => {
    const { registry } = aRegistry();
    const rest = { registry: { Keys: [registryKeys.institution('wizara')] } };
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { registry: aboveItems.slice(0, 1) }, UnprocessedKeys: rest })
      .resolves({ Responses: { registry: aboveItems.slice(1) } });

    const lineage = await registry.lineage('kitengo');

    expect(lineage?.above.map(({ id }) => id)).toEqual(['taasisi', 'wizara']);
    expect(dynamo.commandCalls(BatchGetCommand)[1]?.args[0].input.RequestItems).toEqual(rest);
  });

  it('calls an ancestor that is missing a defect', async () => {
    const { registry } = aRegistry();
    dynamo.on(BatchGetCommand).resolves({ Responses: { registry: [] } });

    await expect(registry.lineage('kitengo')).rejects.toThrow(CorruptItem);
  });

  describe('and its catalogue', () => {
    const version = (of: number) => ({ Item: { ...registryKeys.version, version: of } });
    /** The version, eventually and strongly consistent; the partitions of the nodes, and that of the routing. */
    const [callsToLook, callsToRead] = [1, 1 + registryShards + 1];

    beforeEach(() => {
      dynamo.on(GetCommand, { Key: registryKeys.version }).resolves(version(7));
      dynamo.on(QueryCommand).resolves({ Items: [] });
    });

    it('reads each partition by one Query, without a Scan and without a filter', async () => {
      const { registry } = aRegistry();

      await registry.catalogue();

      expect(dynamo.calls()).toHaveLength(callsToLook + callsToRead);
      for (const call of dynamo.commandCalls(QueryCommand)) {
        expect(call.args[0].input).not.toHaveProperty('FilterExpression');
        expect(call.args[0].input.ConsistentRead).toBe(true);
      }
    });

    it('asks nothing for a minute, and then for the version alone as long as it is the same', async () => {
      const { registry, later } = aRegistry();
      const first = await registry.catalogue();
      later(59);
      expect(await registry.catalogue()).toBe(first);
      expect(dynamo.calls()).toHaveLength(callsToLook + callsToRead);
      later(1);

      expect(await registry.catalogue()).toBe(first);

      expect(dynamo.calls()).toHaveLength(2 * callsToLook + callsToRead);
    });

    it('reads all again once the version is another', async () => {
      const { registry, later } = aRegistry();
      const first = await registry.catalogue();
      dynamo.on(GetCommand, { Key: registryKeys.version }).resolves(version(8));
      later(60);

      const second = await registry.catalogue();

      expect([first.version, second.version]).toEqual([7, 8]);
      expect(dynamo.calls()).toHaveLength(2 * (callsToLook + callsToRead));
    });

    it('does not remember that the store was unavailable', async () => {
      const { registry } = aRegistry();
      dynamo.on(QueryCommand).rejectsOnce(failing('ThrottlingException')).resolves({ Items: [] });

      await expect(registry.catalogue()).rejects.toThrow(StoreUnavailable);
      expect((await registry.catalogue()).version).toBe(7);
    });
  });
});
