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
import { changeShards, measureKeys } from './engine/keys.ts';
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

type PlacedChanges = readonly [ListPosition, readonly CellChange[]];

/**
 * A part of the list, with the place of each event in it: its shards together, in the order of places. What was written before there
 * were shards lies in the first of them.
 */
export async function listedChanges(
  measures: DynamoTable,
  [from, to]: readonly [from: ListPosition, to: ListPosition],
  atMost: number,
  reading: Reading,
): Promise<ListedChanges & { readonly placed: readonly PlacedChanges[] }> {
  const placed: PlacedChanges[] = [];
  let end = to;
  if (from < to)
    for await (const [place, changes] of inOrderOfPlaces(
      Array.from({ length: changeShards }, (_, shard) => {
        // Each shard has its part of what is asked for; one that has more is read on.
        const ofShard = Math.ceil((atMost + 1) / changeShards);
        return changesOfShard(measures, shard, [from, to], ofShard, reading);
      }),
    )) {
      if (placed.length === atMost) {
        end = place;
        break;
      }
      placed.push([place, changes]);
    }
  return {
    placed,
    changes: placed.flatMap(([, changes]) => changes),
    to: end,
    events: placed.length,
  };
}

async function* changesOfShard(
  { client, table }: DynamoTable,
  shard: number,
  [from, to]: readonly [from: ListPosition, to: ListPosition],
  ofEachAnswer: number,
  { consistent }: Reading,
): AsyncGenerator<PlacedChanges, void> {
  for await (const item of queryAll(client, {
    TableName: table,
    KeyConditionExpression: 'PK = :changes AND SK BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':changes': measureKeys.changes(shard), ':from': from, ':to': to },
    ConsistentRead: consistent,
    ...(ofEachAnswer < Infinity && { Limit: ofEachAnswer }),
  })) {
    const place = String(item['SK']);
    if (place !== to) yield [place, readChanges(item)]; // up to it, and not with it
  }
}

/** Merges what comes in the order of places from several; all are asked at once for their first. */
async function* inOrderOfPlaces(
  shards: readonly AsyncGenerator<PlacedChanges, void>[],
): AsyncGenerator<PlacedChanges, void> {
  const firstOf = async (shard: AsyncGenerator<PlacedChanges, void>) => {
    const { value } = await shard.next();
    return value === undefined ? [] : [{ value, shard }];
  };
  let heads = (await Promise.all(shards.map(firstOf))).flat();
  while (heads[0] !== undefined) {
    const next = heads.reduce((a, b) => (b.value[0] < a.value[0] ? b : a), heads[0]);
    yield next.value;
    const following = await firstOf(next.shard);
    heads = [...heads.filter((head) => head !== next), ...following];
  }
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
