import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import {
  mostSamplesListed,
  queueOfSamples,
  sampleChainOf,
  ticketsOfStep,
  type AuditSample,
  type AuditSamples,
  type NewSampleStep,
  type SampleEntry,
} from '../../domain/audit/audit-sample.ts';
import type { Hash } from '../../domain/audit/chain.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { readKeys, sampleIndex } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { linkOf, readItem } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';
import { linkOfListRead } from './items/links.ts';
import { newSampleItem, sampleEntryItem, sampleInKey } from './items/sample-items.ts';
import { newReasonItem, reasonItem } from './items/ticket-read-item.ts';

interface EndOfSample {
  readonly id: string;
  readonly count: number;
  readonly lastHash?: Hash;
}

/** Samples of auditors in the table `tickets`: chains of reads, one for each sample. */
export function dynamoAuditSamples({ client, table, ...options }: PatientTable): AuditSamples {
  const put = (item: object) => ({
    Put: { TableName: table, Item: { ...item }, ConditionExpression: 'attribute_not_exists(PK)' },
  });

  /** The next entry with its note and the end of the chain, unless another took its place. */
  const write = ({ id, count: before, lastHash }: EndOfSample, { at, by, step, note }: NewSampleStep) =>
    persistently(options.patience ?? patience, async () => {
      const number = sampleChainOf(by.officer, id);
      const count = before + 1;
      const entry: SampleEntry = {
        ...{
          v: 1,
          number,
          count,
          at,
          by,
          opened: 'list',
          queue: queueOfSamples,
          tickets: ticketsOfStep(step),
        },
        ...step,
        ...(note !== undefined && { commitment: note.commitment }),
      };
      const link = linkOfListRead(entry, lastHash);
      const result = await transact(client, {
        entry: put(newSampleItem(entry, id, link)),
        end: {
          Put: {
            TableName: table,
            Item: { ...readKeys.head(number), entity: 'reads', v: 1, count, lastHash: link.hash },
            ...(before === 0
              ? { ConditionExpression: 'attribute_not_exists(PK)' }
              : {
                  ConditionExpression: '#count = :before',
                  ExpressionAttributeNames: { '#count': 'count' },
                  ExpressionAttributeValues: { ':before': before },
                }),
          },
        },
        ...(note !== undefined && { note: put(newReasonItem(number, count, note)) }),
      });
      return result.outcome === 'met-another' ? again : result.outcome === 'written';
    });

  return {
    async askedBy(officer) {
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :auditor',
        ExpressionAttributeValues: { ':auditor': sampleIndex.partition(officer) },
        ScanIndexForward: false,
        Limit: mostSamplesListed,
      });
      const { Items: found = [] } = await reachingStore(() => client.send(command));
      return found.map((item) => readItem(sampleInKey, sampleIndex.parse(String(item['GSI1SK']))));
    },

    async find(officer, id) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :sample',
        ExpressionAttributeValues: { ':sample': readKeys.partition(sampleChainOf(officer, id)) },
        ConsistentRead: true,
      });
      const stored = items.filter((item) => item['entity'] === 'read');
      const entries = stored.map((item) => readItem(sampleEntryItem, item));
      const notes = new Map(
        items
          .filter((item) => item['entity'] === 'reason')
          .map((item) => readItem(reasonItem, item))
          .map(({ count, parts: { reason } }) => [count, reason] as const),
      );
      const [first] = entries;
      const last = entries.at(-1);
      const { hash: lastHash } = linkOf(stored.at(-1) ?? {});
      if (first === undefined || last === undefined || lastHash === undefined) return undefined;
      if (first.asked === undefined)
        throw new CorruptItem('A sample does not begin with what was asked for.');
      const drawn = entries.find((entry) => entry.drawn !== undefined)?.drawn;
      return {
        ...{ id, officer, at: first.at, asked: first.asked, count: last.count, lastHash },
        ...(drawn !== undefined && { drawn }),
        findings: entries.flatMap(({ at, count, finding }): AuditSample['findings'] => {
          const note = notes.get(count);
          return finding === undefined ? [] : [{ ...finding, at, ...(note !== undefined && { note }) }];
        }),
      };
    },

    begin: (id, step) => write({ id, count: 0 }, step),
    add: (sample, step) => write(sample, step),
  };
}
