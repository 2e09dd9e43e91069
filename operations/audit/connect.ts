import { documentClient } from '../../adapters/dynamodb/client.ts';
import { s3Client } from '../../adapters/s3/client.ts';
import { unhurried } from '../command-line/unhurried.ts';
import { joinLocalCloud } from '../command-line/local-cloud.ts';
import type { RecordNames, TicketRecordNames, Where } from './arguments.ts';

interface Clients {
  readonly tables: ReturnType<typeof documentClient>;
  readonly buckets: ReturnType<typeof s3Client>;
}

/** A record of tickets that can be read. */
export type ConnectedTickets = TicketRecordNames & Clients;

/** A record that can be read, that of the registry too. */
export type Connected = RecordNames & Clients;

/** Reaches the record of a stage by the SDK's usual environment, that of a local cloud by its description. */
export function connect<Names extends TicketRecordNames>(
  where: Where<Names>,
): (Names | RecordNames) & Clients {
  const names = 'names' in where ? where.names : ofLocalCloud(where.cloud);
  return {
    ...names,
    tables: documentClient(unhurried),
    buckets: s3Client({ inPath: !('names' in where) }, unhurried),
  };
}

function ofLocalCloud(file: string): RecordNames {
  const { tables, recordBucket } = joinLocalCloud(file);
  return {
    table: tables.tickets,
    bucket: recordBucket,
    registryTable: tables.registry,
    identitiesTable: tables.identities,
  };
}
