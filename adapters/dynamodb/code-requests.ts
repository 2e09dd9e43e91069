import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CodeRequests } from '../../domain/messaging/notices/code-requests.ts';
import { newNoticeItem } from './items/new-notice-items.ts';
import { newPassCodesItem } from './items/pass-codes-item.ts';
import { codeRequestKey, counterExpiry } from './engine/keys.ts';
import { again, patience, persistently, type Patience } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';

export interface CodeRequestsOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tables: { readonly tickets: string; readonly outbox: string };
  readonly patience?: Patience;
}

/** Requests for codes: how the codes stand now, and the notice or what takes its place, in one transaction. */
export function dynamoCodeRequests({ client, tables, ...options }: CodeRequestsOptions): CodeRequests {
  const waiting = options.patience ?? patience;
  return {
    async putDown({ hash, at, before, after, notice }) {
      const told =
        notice === undefined
          ? { ...codeRequestKey(hash), entity: 'code-request', v: 1, ttl: counterExpiry(at) }
          : newNoticeItem(notice, at);
      const writes = {
        standing: {
          Put: {
            TableName: tables.tickets,
            Item: newPassCodesItem(hash, after, at),
            ConditionExpression:
              'attribute_not_exists(PK) OR (#place = :place AND #sent = :sent AND #wrong = :wrong)',
            ExpressionAttributeNames: { '#place': 'place', '#sent': 'sent', '#wrong': 'wrong' },
            ExpressionAttributeValues: {
              ':place': before.place,
              ':sent': before.sent,
              ':wrong': before.wrong,
            },
          },
        },
        notice: { Put: { TableName: tables.outbox, Item: told } },
      };
      await persistently<'put-down'>(waiting, async () => {
        const { outcome } = await transact<keyof typeof writes>(client, writes);
        return outcome === 'met-another' ? again : 'put-down';
      });
    },
  };
}
