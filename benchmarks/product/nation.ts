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

/** The office that tickets are sent to: a unit, four levels under the top. */
export const office = 'dawasa-kinondoni-bili';
/** Its head, and the officer who handles its tickets. */
export const officeHead = 'hadija-kilasi';
export const officeHandler = 'asha-mdee';

/** The registry's files, with one officer more at the office. */
async function contentOfNation(): Promise<RegistryContent> {
  const loaded = await loadRegistry('registry');
  if (loaded.outcome === 'broken') throw new Error('The registry is broken: npm run registry:check');
  const { content } = loaded;
  const handler = anOfficer({ id: officeHandler, institution: office });
  const contact = { officer: officeHandler, email: 'asha-mdee@example.org', phone: '+255600009999' };
  return { ...content, officers: [...content.officers, handler], contacts: [...content.contacts, contact] };
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
  for (const officer of [officeHead, officeHandler]) {
    const outcome = await links.link({ login: { issuer, subject: officer }, officer, by: 'kipimo', at });
    if (outcome !== 'linked') throw new Error(`${officer} was not linked: ${outcome}.`);
  }
  return tables;
}
