import { documentClient } from '../../adapters/dynamodb/client.ts';
import { s3Client } from '../../adapters/s3/client.ts';
import { unhurried } from '../command-line/unhurried.ts';
import { joinLocalCloud } from '../command-line/local-cloud.ts';
import type { AuditLogNames, TicketAuditNames, Where } from './arguments.ts';

interface Clients {
  readonly tables: ReturnType<typeof documentClient>;
  readonly buckets: ReturnType<typeof s3Client>;
}

/** A record of tickets that can be read. */
export type ConnectedTickets = TicketAuditNames & Clients;

/** A record that can be read, that of the registry too. */
export type Connected = AuditLogNames & Clients;

/** Reaches the audit log of a stage by the SDK's usual environment, that of a local cloud by its description. */
export function connect<Names extends TicketAuditNames>(
  where: Where<Names>,
): (Names | AuditLogNames) & Clients {
  const names = 'names' in where ? where.names : ofLocalCloud(where.cloud);
  return {
    ...names,
    tables: documentClient(unhurried),
    buckets: s3Client({ inPath: !('names' in where) }, unhurried),
  };
}

function ofLocalCloud(file: string): AuditLogNames {
  const { tables, recordBucket } = joinLocalCloud(file);
  return {
    table: tables.tickets,
    bucket: recordBucket,
    registryTable: tables.registry,
    identitiesTable: tables.identities,
  };
}
