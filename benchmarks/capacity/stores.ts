import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoCodeRequests } from '../../adapters/dynamodb/code-requests.ts';
import { dynamoDailyCounts } from '../../adapters/dynamodb/daily-counts.ts';
import { dynamoDeliveries } from '../../adapters/dynamodb/deliveries.ts';
import { dynamoFailedNotices } from '../../adapters/dynamodb/failed-notices.ts';
import { dynamoRateLimiter } from '../../adapters/dynamodb/rate-limiter.ts';
import { dynamoIdentityVault } from '../../adapters/dynamodb/identity-vault.ts';
import { dynamoOfficerDirectory } from '../../adapters/dynamodb/officer-directory.ts';
import { dynamoLoginLinks } from '../../adapters/dynamodb/login-links.ts';
import { dynamoOfficerLogins } from '../../adapters/dynamodb/officer-logins.ts';
import { dynamoOptOuts } from '../../adapters/dynamodb/opt-outs.ts';
import { dynamoOutbox } from '../../adapters/dynamodb/outbox.ts';
import { dynamoPace } from '../../adapters/dynamodb/pace.ts';
import { dynamoPassCodes } from '../../adapters/dynamodb/pass-codes.ts';
import { dynamoPhoneSessions } from '../../adapters/dynamodb/phone-sessions.ts';
import { dynamoPhoneTickets } from '../../adapters/dynamodb/phone-tickets.ts';
import { dynamoMeasures } from '../../adapters/dynamodb/measures.ts';
import { dynamoRollUps } from '../../adapters/dynamodb/roll-ups.ts';
import { dynamoRollUpStore } from '../../adapters/dynamodb/roll-up-store.ts';
import { dynamoMeasuresProjector } from '../../adapters/dynamodb/measures-projector.ts';
import { dynamoSurgeDetector } from '../../adapters/dynamodb/surge-detector.ts';
import { dynamoSurges } from '../../adapters/dynamodb/surges.ts';
import { dynamoQueueProjector } from '../../adapters/dynamodb/queue-projector.ts';
import { dynamoQueues } from '../../adapters/dynamodb/queues.ts';
import { dynamoComparableTickets } from '../../adapters/dynamodb/comparable-tickets.ts';
import { dynamoOpenPages } from '../../adapters/dynamodb/open-pages.ts';
import { dynamoListLog } from '../../adapters/dynamodb/list-log.ts';
import { dynamoListedTickets } from '../../adapters/dynamodb/listed-tickets.ts';
import { dynamoReadLog } from '../../adapters/dynamodb/read-log.ts';
import { dynamoReceiptSecrets } from '../../adapters/dynamodb/receipt-secrets.ts';
import { dynamoRegistry } from '../../adapters/dynamodb/registry/registry.ts';
import { dynamoSearchIndex } from '../../adapters/dynamodb/search-index.ts';
import { dynamoSmsInbox } from '../../adapters/dynamodb/sms-inbox.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { dynamoTrails } from '../../adapters/dynamodb/trails.ts';
import { memoryServerKeys } from '../../test/builders/doubles/server-keys.ts';
import type { TableName } from '../../lib/config/tables.ts';
import { someCursors } from '../../test/builders/queues.ts';
import { authentic } from '../../test/builders/registry-macs.ts';

const cursors = someCursors();

/** Every store over one client. The registry remembers nothing yet. */
export const storesOver = (client: DynamoDBDocumentClient, tables: Readonly<Record<TableName, string>>) => ({
  tickets: dynamoTicketStore({ client, tables }),
  vault: dynamoIdentityVault({ client, table: tables.identities }),
  listedTickets: dynamoListedTickets({ client, table: tables.tickets }),
  listLog: dynamoListLog({ client, table: tables.tickets }),
  reads: dynamoReadLog({ client, table: tables.tickets }),
  openPages: dynamoOpenPages({ client, table: tables.tickets }),
  comparable: dynamoComparableTickets({ client, table: tables.tickets }),
  trails: dynamoTrails({ client, table: tables.tickets }),
  counts: dynamoDailyCounts({ client, table: tables.tickets }),
  secrets: dynamoReceiptSecrets({ client, tables }),
  rateLimiter: dynamoRateLimiter({ client, table: tables.tickets }),
  passCodes: dynamoPassCodes({ client, table: tables.tickets }),
  codeRequests: dynamoCodeRequests({ client, tables }),
  registry: dynamoRegistry({ ...authentic, client, table: tables.registry }),
  officers: dynamoOfficerDirectory({ client, table: tables.identities }),
  logins: dynamoOfficerLogins({ ...authentic, client, table: tables.registry }),
  links: dynamoLoginLinks({ ...authentic, client, table: tables.registry }),
  outbox: dynamoOutbox({ client, table: tables.outbox }),
  failed: dynamoFailedNotices({ client, table: tables.outbox }),
  pace: dynamoPace({ client, table: tables.outbox }),
  deliveries: dynamoDeliveries({ client, table: tables.outbox }),
  inbox: dynamoSmsInbox({ client, table: tables.outbox }),
  phoneTickets: dynamoPhoneTickets({ client, table: tables.identities }),
  optOuts: dynamoOptOuts({ client, table: tables.identities }),
  sessions: dynamoPhoneSessions({
    client,
    table: tables.sessions,
    keys: () => Promise.resolve(memoryServerKeys()),
  }),
  searchIndex: dynamoSearchIndex({
    client,
    table: tables.projections,
    keys: () => Promise.resolve(memoryServerKeys()),
  }),
  queueProjector: dynamoQueueProjector({ client, table: tables.projections }),
  queues: dynamoQueues({ client, table: tables.projections, cursors }),
  measuresProjector: dynamoMeasuresProjector({
    client,
    table: tables.measures,
    now: () => '2026-11-24T09:00:00Z',
  }),
  rollUpStore: dynamoRollUpStore({ client, table: tables.measures }),
  rollUps: dynamoRollUps({ client, table: tables.measures }),
  measures: dynamoMeasures({ client, table: tables.measures }),
  surgeDetector: dynamoSurgeDetector({ client, tables, now: () => '2026-11-24T09:00:00Z' }),
  surges: dynamoSurges({ client, table: tables.measures }),
  /** Queues with pages so small that few entries fill a hundred. */
  smallPages: (pageSize: number) => dynamoQueues({ client, table: tables.projections, cursors, pageSize }),
});

export type Stores = ReturnType<typeof storesOver>;
