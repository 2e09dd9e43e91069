import type { CellChange } from '../../domain/analytics/measures/figures.ts';
import {
  beginningOfList,
  instantAt,
  type ListedChanges,
  type ListPosition,
  type ListStart,
  type RecentChanges,
  type BatchProgress,
} from '../../domain/analytics/measures/batches.ts';
import { readChanges } from './items/change-item.ts';
import { batchProgressItem, furtherProgressItem } from './items/batch-progress-item.ts';
import { changeShards, measureKeys, type Key } from './engine/keys.ts';
import { queryAll, queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';

interface Reading {
  readonly consistent: boolean;
}

/** How far batches have come. Undefined: none ever began. One call, of half a unit or a whole one. */
export async function readBatchProgress(
  { client, table }: DynamoTable,
  { consistent }: Reading,
): Promise<BatchProgress | undefined> {
  const items = await queryItems(client, {
    TableName: table,
    KeyConditionExpression: 'PK = :rounds',
    ExpressionAttributeValues: { ':rounds': measureKeys.rounds.PK },
    ConsistentRead: consistent,
  });
  const at = ({ SK }: Key) => items.find((item) => item['SK'] === SK);
  const [item, further] = [at(measureKeys.rounds), at(measureKeys.furtherRounds)];
  if (item === undefined) return undefined;
  const furtherUpTo = further === undefined ? beginningOfList : readItem(furtherProgressItem, further);
  return { ...readItem(batchProgressItem, item), furtherUpTo };
}

/** An entry of the list: in its first shard, or in one of the others. */
interface PlacedChanges {
  readonly place: ListPosition;
  readonly isFirst: boolean;
  readonly changes: readonly CellChange[];
}

/**
 * A part of the list, with the place of each event in it: its shards together, in the order of places. What was written before there
 * were shards lies in the first of them.
 */
export async function listedChanges(
  measures: DynamoTable,
  { first, further, to }: ListStart & { readonly to: ListPosition },
  atMost: number,
  reading: Reading,
): Promise<ListedChanges & { readonly placed: readonly PlacedChanges[] }> {
  const placed: PlacedChanges[] = [];
  let end = to;
  // Each shard has its part of what is asked for; one that has more is read on.
  const ofShard = Math.ceil((atMost + 1) / changeShards);
  const shards = Array.from({ length: changeShards }, (_, shard) => ({
    shard,
    from: shard === 0 ? first : further,
  }))
    .filter(({ from }) => from < to)
    .map(({ shard, from }) => changesOfShard(measures, shard, [from, to], ofShard, reading));
  for await (const entry of inOrderOfPlaces(shards)) {
    if (placed.length === atMost) {
      end = entry.place;
      break;
    }
    placed.push(entry);
  }
  return {
    placed,
    changes: placed.flatMap(({ changes }) => changes),
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
    // Up to it, and not with it.
    if (place !== to) yield { place, isFirst: shard === 0, changes: readChanges(item) };
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
    const next = heads.reduce((a, b) => (b.value.place < a.value.place ? b : a), heads[0]);
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
  const first = rounds?.upTo ?? beginningOfList;
  const further = rounds?.furtherUpTo ?? beginningOfList;
  const { placed, to } = await listedChanges(
    measures,
    { first, further, to: settled < first ? first : settled },
    atMost,
    reading,
  );
  return { rounds, ...recentIn(rounds, placed), asOf: instantAt(to) };
}

/** Selects the listed changes that no batch has added, or that the one at work adds. */
export function recentIn(rounds: BatchProgress | undefined, listed: readonly PlacedChanges[]): RecentChanges {
  const working = rounds?.working?.what === 'changes' ? rounds.working : undefined;
  const first = rounds?.upTo ?? beginningOfList;
  const further = rounds?.furtherUpTo ?? beginningOfList;
  const left = listed.filter(
    ({ place, isFirst }) => place >= (isFirst ? first : (working?.furtherFrom ?? further)),
  );
  const isAtWork = ({ place, isFirst }: PlacedChanges): boolean =>
    working !== undefined && place < working.to && (isFirst || working.furtherFrom !== undefined);
  return {
    asOf: instantAt(first),
    round: rounds?.round ?? 0,
    treeDay: rounds?.treeDay ?? '',
    working: left.filter(isAtWork).flatMap(({ changes }) => changes),
    waiting: left.filter((entry) => !isAtWork(entry)).flatMap(({ changes }) => changes),
  };
}
