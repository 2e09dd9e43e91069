import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type {
  ReceiptSecrets,
  SecretReplaced,
  SecretReplacement,
  SecretRequest,
} from '../../domain/messaging/notices/receipt-secrets.ts';
import { linkOfSecret } from './items/links.ts';
import { newNoticeItem } from './items/new-notice-items.ts';
import { newSecretItem, secretChainEndItem } from './items/secret-item.ts';
import { secretNames, ticketNames, shortened } from './items/short-names.ts';
import { counterExpiry, secretKeys, standInKey, ticketKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import { again, patience, persistently, type Patience } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';

interface Tables {
  readonly tickets: string;
  readonly outbox: string;
}

export interface ReceiptSecretsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tables: Tables;
  readonly patience?: Patience;
}

interface SecretsHead {
  readonly count: number;
  readonly lastHash?: string;
}

/**
 * Replaced receipt secrets. A request that brings nothing is read and written like one that does, at stand-ins
 * which nobody reads and which expire. Its keys, calls and costs: docs/data-model.md; why: docs/adr/0193.
 */
export function dynamoReceiptSecrets({ client, tables, ...options }: ReceiptSecretsOptions): ReceiptSecrets {
  const waiting = options.patience ?? patience;

  const headOf = async (number: string): Promise<SecretsHead> => {
    const key = secretKeys.head(number);
    const command = new GetCommand({ TableName: tables.tickets, Key: key, ConsistentRead: true });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? { count: 0 } : readItem(secretChainEndItem, item);
  };

  return {
    async putDown(request) {
      const { replacement } = request;
      const before = await headOf(request.number);
      const writes =
        replacement === undefined
          ? standIns(tables, request)
          : writesOf(tables, request.number, replacement, before);
      await persistently<'put-down'>(waiting, async () => {
        const { outcome } = await transact<string>(client, writes);
        return outcome === 'met-another' ? again : 'put-down';
      });
    },
  };
}

/** The ticket's secret, without its version; the record and its head; and the notice. Each once. */
function writesOf(
  { tickets, outbox }: Tables,
  number: string,
  { replaces, secret, notice }: SecretReplacement,
  before: SecretsHead,
) {
  const count = before.count + 1;
  const { generation, key, hash: secretHash, replacedAt: at } = secret;
  const replaced: SecretReplaced = { v: 1, number, count, at, generation, key, secretHash };
  const link = linkOfSecret(replaced, before.lastHash);
  const isNew = 'attribute_not_exists(PK)';
  return {
    head: {
      Update: {
        TableName: tickets,
        Key: ticketKeys.head(number),
        UpdateExpression: 'SET #secret = :secret',
        ConditionExpression: '#secret.#generation = :replaces',
        ExpressionAttributeNames: { '#secret': ticketNames.secret[0], '#generation': secretNames.generation },
        ExpressionAttributeValues: { ':secret': shortened(secret, secretNames), ':replaces': replaces },
      },
    },
    last: {
      Update: {
        TableName: tickets,
        Key: secretKeys.head(number),
        UpdateExpression: 'SET #count = :count, #lastHash = :hash, #entity = :entity, #v = :v',
        ConditionExpression: count === 1 ? isNew : '#count = :before',
        ExpressionAttributeNames: {
          '#count': 'count',
          '#lastHash': 'lastHash',
          '#entity': 'entity',
          '#v': 'v',
        },
        ExpressionAttributeValues: {
          ':count': count,
          ':hash': link.hash,
          ':entity': 'secrets',
          ':v': 1,
          ...(count === 1 ? {} : { ':before': before.count }),
        },
      },
    },
    record: {
      Put: { TableName: tickets, Item: newSecretItem(replaced, link), ConditionExpression: isNew },
    },
    notice: { Put: { TableName: outbox, Item: newNoticeItem(notice, at), ConditionExpression: isNew } },
  };
}

/** As many writes of the same kinds to the same tables, which say nothing and expire. */
function standIns({ tickets, outbox }: Tables, { hash, at }: SecretRequest) {
  const says = { entity: 'secret-request', v: 1, ttl: counterExpiry(at) };
  const update = (place: string) => ({
    Update: {
      TableName: tickets,
      Key: standInKey(hash, place),
      UpdateExpression: 'SET #entity = :entity, #v = :v, #ttl = :ttl',
      ExpressionAttributeNames: { '#entity': 'entity', '#v': 'v', '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':entity': says.entity, ':v': says.v, ':ttl': says.ttl },
    },
  });
  const put = (table: string, place: string) => ({
    Put: { TableName: table, Item: { ...standInKey(hash, place), ...says } },
  });
  return {
    head: update('HEAD'),
    last: update('LAST'),
    record: put(tickets, 'RECORD'),
    notice: put(outbox, 'NOTICE'),
  };
}
