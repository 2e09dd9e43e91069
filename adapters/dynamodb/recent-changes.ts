import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { CellChange } from '../../domain/analytics/measures/figures.ts';
import {
  instantAt,
  type ListedChanges,
  type ListPosition,
  type RecentChanges,
  type BatchProgress,
} from '../../domain/analytics/measures/batches.ts';
import { readChanges } from './items/change-item.ts';
import { batchProgressItem } from './items/batch-progress-item.ts';
import { measureKeys } from './engine/keys.ts';
import { queryAll } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

interface Reading {
  readonly consistent: boolean;
}

/** Before all places of the list. */
const beginning: ListPosition = '0';

export async function readBatchProgress(
  { client, table }: DynamoTable,
  { consistent }: Reading,
): Promise<BatchProgress | undefined> {
  const command = new GetCommand({ TableName: table, Key: measureKeys.rounds, ConsistentRead: consistent });
  const { Item: item } = await reachingStore(() => client.send(command));
  return item && readItem(batchProgressItem, item);
}

/** A part of the list, with the place of each event in it. */
export async function listedChanges(
  { client, table }: DynamoTable,
  [from, to]: readonly [from: ListPosition, to: ListPosition],
  atMost: number,
  { consistent }: Reading,
): Promise<ListedChanges & { readonly placed: readonly (readonly [ListPosition, readonly CellChange[]])[] }> {
  const placed: (readonly [ListPosition, readonly CellChange[]])[] = [];
  let end = to;
  if (from < to)
    for await (const item of queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :changes AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':changes': measureKeys.changes, ':from': from, ':to': to },
      ConsistentRead: consistent,
      ...(atMost < Infinity && { Limit: atMost + 1 }),
    })) {
      const place = String(item['SK']);
      if (place === to) continue; // up to it, and not with it
      if (placed.length === atMost) {
        end = place;
        break;
      }
      placed.push([place, readChanges(item)]);
    }
  return {
    placed,
    changes: placed.flatMap(([, changes]) => changes),
    to: end,
    events: placed.length,
  };
}

/** What was counted before `settled` and no batch added, in at most so many events. Eventually consistent. */
export async function readRecent(
  measures: DynamoTable,
  settled: ListPosition,
  atMost: number,
): Promise<RecentChanges & { readonly rounds: BatchProgress | undefined }> {
  const reading = { consistent: false };
  const rounds = await readBatchProgress(measures, reading);
  const from = rounds?.upTo ?? beginning;
  const end = settled < from ? from : settled;
  const { placed, to } = await listedChanges(measures, [from, end], atMost, reading);
  const listed = placed.map(([place, changes]) => ({ place, changes }));
  return { rounds, ...recentIn(rounds, listed), asOf: instantAt(to) };
}

interface Listed {
  readonly place: ListPosition;
  readonly changes: readonly CellChange[];
}

/** Selects the listed changes that no batch has added, or that the one at work adds. */
export function recentIn(rounds: BatchProgress | undefined, listed: readonly Listed[]): RecentChanges {
  const from = rounds?.upTo ?? beginning;
  const working = rounds?.working;
  const untilThen = working?.what === 'changes' ? working.to : from;
  const ofThose = (isMeant: (place: ListPosition) => boolean) =>
    listed.flatMap(({ place, changes }) => (isMeant(place) ? changes : []));
  return {
    asOf: instantAt(from),
    round: rounds?.round ?? 0,
    treeDay: rounds?.treeDay ?? '',
    working: ofThose((place) => place >= from && place < untilThen),
    waiting: ofThose((place) => place >= untilThen),
  };
}
