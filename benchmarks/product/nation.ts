import { dynamoLoginLinks } from '../../adapters/dynamodb/login-links.ts';
import { dynamoRegistryWriter } from '../../adapters/dynamodb/registry/registry-writer.ts';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { registryKeysOf } from '../../adapters/secrets-manager/registry-keys.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { clientFor, createTables } from '../../test/builders/dynamodb/tables.ts';
import { anOfficer } from '../../test/builders/officer.ts';
import { issuer } from '../../test/builders/tokens.ts';
import { registryKeyText } from './shared-secrets.ts';

/** An office whose tickets are measured: who heads it, and who handles them. */
export interface OfficeOfNation {
  readonly id: string;
  readonly head: string;
  readonly handler: string;
}

/** A unit, four levels under the top. */
export const office: OfficeOfNation = {
  id: 'dawasa-kinondoni-bili',
  head: 'hadija-kilasi',
  handler: 'asha-mdee',
};

/** Another office of the same agency, where the same happens a moment earlier: functions are warm as they are all day. */
export const otherOffice: OfficeOfNation = {
  id: 'dawasa-temeke',
  head: 'athumani-mkumbwa',
  handler: 'juma-mdee',
};

const offices: readonly OfficeOfNation[] = [office, otherOffice];

/** The registry's files, with one officer more at each of the offices. */
export async function contentOfNation(): Promise<RegistryContent> {
  const loaded = await loadRegistry('registry');
  if (loaded.outcome === 'broken') throw new Error('The registry is broken: npm run registry:check');
  const { content } = loaded;
  const handlers = offices.map(({ id, handler }) => anOfficer({ id: handler, institution: id }));
  const contacts = handlers.map(({ id: officer }) => ({ officer, email: `${officer}@example.org` }));
  return {
    ...content,
    officers: [...content.officers, ...handlers],
    contacts: [...content.contacts, ...contacts],
  };
}

/** Stores the registry, and who logs in as whom: an officer's login has the officer's name. Gives the tables' names. */
export async function storeNation(endpoint: string, at: Instant) {
  const client = clientFor(endpoint);
  const tables = await createTables(
    client,
    'tickets',
    'identities',
    'registry',
    'outbox',
    'projections',
    'measures',
    'sessions',
  );
  const keys = Promise.resolve(registryKeysOf(registryKeyText));
  const macs = { keys: () => keys, alarm: () => undefined };
  const content = await contentOfNation();
  const written = await dynamoRegistryWriter({ client, tables, macs }).write({
    ...content,
    basedOn: 0,
    version: 1,
    by: 'kipimo',
    confirmedBy: 'mwingine',
    at,
  });
  if (written !== 'written') throw new Error('The registry was not written.');
  const links = dynamoLoginLinks({ client, table: tables.registry, macs });
  for (const officer of offices.flatMap(({ head, handler }) => [head, handler])) {
    const outcome = await links.link({ login: { issuer, subject: officer }, officer, by: 'kipimo', at });
    if (outcome !== 'linked') throw new Error(`${officer} was not linked: ${outcome}.`);
  }
  return tables;
}
