import { GetCommand, QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Administration } from '../../../domain/administration/administration.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { registryEventItem } from '../items/registry-event-item.ts';
import { registryRequestItem } from '../items/registry-request-item.ts';
import { registryKeys } from '../engine/keys.ts';
import { readItem } from '../engine/read-item.ts';
import { again, patience, persistently, type Patience } from '../engine/retry.ts';
import { transact } from '../engine/transaction.ts';
import { reachingStore } from '../engine/unavailable.ts';
import { noImport, raisedVersion, writesOf, writesPerTransaction } from './administered-writes.ts';
import { administeredSeal } from './administered-seal.ts';
import type { ItemMacs } from './authentic-items.ts';
import { cursorAfter, sortKeyOf } from './cursor.ts';
import { dynamoProposals } from './proposals.ts';
import { readHead, readVersion } from './read-stored.ts';
import { dynamoRecords } from './records.ts';

export interface AdministrationOptions {
  readonly client: DynamoDBDocumentClient;
  /** The names of the tables `registry` and `identities`. */
  readonly tables: { readonly registry: string; readonly identities: string };
  readonly macs: ItemMacs;
  readonly patience?: Patience;
}

/** As many changes as a screen shows. */
const pageSize = 25;
const afterAllChanges = `${registryKeys.changePrefix}~`;

/** The registry in DynamoDB, as administrators read and change it: nothing is remembered. */
export function dynamoAdministration({
  client,
  tables,
  macs,
  ...options
}: AdministrationOptions): Administration {
  const waiting = options.patience ?? patience;
  const table = tables.registry;

  return {
    version: async () => (await readVersion(client, table)) ?? 0,
    ...dynamoRecords({ client, table, macs, ...options }),
    ...dynamoProposals(client, tables, waiting),

    async write(change) {
      const head = await readHead(client, table);
      if (head.version !== change.basedOn) return 'stale';
      const decided = writesOf(change, tables);
      const keys = await macs.keys();
      const sealed = await administeredSeal({ client, table }, waiting, change, decided, { head, keys });
      const { writes, lastHash } = sealed;
      if (writes.length + 2 > writesPerTransaction) return 'too-large';
      const named = Object.fromEntries(writes.map((write, place) => [`write-${place}`, write]));
      return persistently<'written' | 'stale' | 'importing'>(waiting, async () => {
        const outcome = await transact<string>(client, {
          importing: noImport(tables),
          version: raisedVersion(change, tables, head, lastHash),
          ...named,
        });
        if (outcome.outcome === 'met-another') return again;
        if (outcome.outcome === 'written') return 'written';
        return outcome.by.has('importing') ? 'importing' : 'stale';
      });
    },

    async doneFor(request) {
      const key = registryKeys.request(request);
      const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? undefined : readItem(registryRequestItem, item);
    },

    async historyOf(subject, cursor) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :subject AND SK < :before',
        ExpressionAttributeValues: {
          ':subject': registryKeys.changesOf(subject),
          ':before': cursor === undefined ? afterAllChanges : sortKeyOf(cursor, registryKeys.changePrefix),
        },
        ScanIndexForward: false,
        Limit: pageSize,
      });
      const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
      const items = found.map((item) => readItem(registryEventItem, omit(item, 'salt')));
      return last === undefined ? { items } : { items, next: cursorAfter(String(last['SK'])) };
    },
  };
}
