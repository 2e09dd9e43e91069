import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ItemMacs } from '../../adapters/dynamodb/registry/authentic-items.ts';
import { dynamoAdministration } from '../../adapters/dynamodb/registry/administration.ts';
import { dynamoFollowers } from '../../adapters/dynamodb/registry/followers.ts';
import { dynamoJobs } from '../../adapters/dynamodb/registry/jobs.ts';
import { dynamoRegistryEntries } from '../../adapters/dynamodb/registry/registry-entries.ts';
import { dynamoRegistryWriter } from '../../adapters/dynamodb/registry/registry-writer.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { exitCodes } from '../../operations/audit/ending.ts';
import { exportRegistry } from '../../operations/audit/export-registry.ts';
import { verifyAuditLog } from '../../operations/audit/verify-audit-log.ts';
import { createTables } from './dynamodb/tables.ts';
import { aTree } from './administration.ts';
import { exportedRecord } from './exported-record.ts';
import { RecordBuilder } from './record.ts';
import { authentic } from './registry-macs.ts';

/** How the officers of the tree are reached, and that of the accomplice of the attacks. */
export const contactsOfTree = [
  { officer: 'karani', email: 'karani@wakala.example', phone: '+255600000107' },
  { officer: 'mkuu', email: 'mkuu@wakala.example', phone: '+255600000108' },
];

/** A registry in tables of its own, the record of it, and what its verification says. */
export class RegistryInTables {
  readonly client: DynamoDBDocumentClient;
  readonly tables: { readonly registry: string; readonly identities: string };
  readonly record = new RecordBuilder();
  /** With what its items are authenticated. */
  macs: ItemMacs = authentic.macs;
  readonly #anchored = new Set<number>();

  private constructor(client: DynamoDBDocumentClient, tables: { registry: string; identities: string }) {
    this.client = client;
    this.tables = tables;
    this.record.now = '2026-11-24T12:00:00Z';
  }

  /** Imported from the files of a tree, with how its officers are reached. */
  static async imported(
    client: DynamoDBDocumentClient,
    content: RegistryContent = aTree({ contacts: contactsOfTree }),
  ): Promise<RegistryInTables> {
    const registry = new RegistryInTables(client, await createTables(client, 'registry', 'identities'));
    await registry.writer.write({
      ...content,
      basedOn: 0,
      version: 1,
      by: 'Asha Mwanzo',
      at: '2026-11-24T06:00:00Z',
    });
    return registry;
  }

  get writer() {
    return dynamoRegistryWriter({ macs: this.macs, client: this.client, tables: this.tables });
  }

  get administration() {
    return dynamoAdministration({ macs: this.macs, client: this.client, tables: this.tables });
  }

  get followers() {
    return dynamoFollowers({ macs: this.macs, client: this.client, table: this.tables.registry });
  }

  get jobs() {
    return dynamoJobs({ client: this.client, table: this.tables.registry });
  }

  /** A checkpoint over every change until now. */
  async anchors(): Promise<this> {
    const entries = dynamoRegistryEntries({ client: this.client, table: this.tables.registry });
    for await (const leaf of entries.leavesBetween('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')) {
      if (!this.#anchored.has(leaf.count)) this.record.holds(leaf);
      this.#anchored.add(leaf.count);
    }
    this.record.anchors();
    return this;
  }

  /** The folder of an export. */
  async exported(): Promise<string> {
    const folder = exportedRecord(this.record);
    await exportRegistry(folder, {
      tables: this.client,
      registryTable: this.tables.registry,
      identitiesTable: this.tables.identities,
    });
    return folder;
  }

  /** What `npm run audit:verify` says of an export by the published key, and how it ends. */
  async verified(): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
    const { lines, ending } = await verifyAuditLog([
      await this.exported(),
      `--key=${this.record.key.fingerprint}`,
    ]);
    return { code: exitCodes[ending], lines: lines.filter((line) => /^(?!- ).*[Rr]egistry/.test(line)) };
  }
}
