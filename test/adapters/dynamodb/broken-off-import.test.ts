import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import type { RegistryChange } from '../../../domain/institutions/registry/registry-writer.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { authentic } from '../../builders/registry-macs.ts';

const named = (sw: string): RegistryChange => ({
  ...aRegistryContent({
    institutions: [anInstitution({ id: 'ofisi', name: { sw, en: sw }, shortName: { sw: 'O', en: 'O' } })],
  }),
  basedOn: 0,
  version: 1,
  by: 'msimamizi',
  at: '2026-11-24T06:00:00Z',
});

/** The same client, but it fails at the last write of an import. */
const breakingOff = (client: DynamoDBDocumentClient): DynamoDBDocumentClient =>
  new Proxy(client, {
    get: (target, name): unknown =>
      name === 'send'
        ? (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
            const isLast =
              command instanceof TransactWriteCommand &&
              command.input.TransactItems?.some((write) => write.Delete !== undefined);
            return isLast ? Promise.reject(new Error('cut off')) : target.send(command);
          }
        : Reflect.get(target, name),
  });

describe.each(inject('engines'))('an import that broke off on $name', ({ endpoint }) => {
  it('leaves no trace of a name that never came into force once another file is imported', async () => {
    const client = clientFor(endpoint);
    const tables = await createTables(client, 'registry', 'identities');
    const cut = dynamoRegistryWriter({ ...authentic, client: breakingOff(client), tables });
    await expect(cut.write(named('Rasimu'))).rejects.toThrow('cut off');

    const outcome = await dynamoRegistryWriter({ ...authentic, client, tables }).write(named('Idara'));

    const registry = dynamoRegistry({ ...authentic, client, table: tables.registry });
    expect(outcome).toBe('written');
    const { version, institutions } = await registry.catalogue();
    expect([version, ...institutions.map(({ name }) => name.sw)]).toEqual([1, 'Idara']);
  });
});
