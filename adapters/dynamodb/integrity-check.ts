import { PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instant } from '../../contracts/events/instant.ts';
import { type IntegrityCheck, type WalkPlace, walkParts } from '../../domain/audit/integrity-check.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { firstVersion } from './items/scalars.ts';
import { hourIndex, hourShards, integrityCheckKeys, ticketKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { ifStill } from './engine/if-still.ts';
import { type Item, readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { chainsOfTicket } from './whole-audit-log.ts';

/** Where the walk is in a part of all tickets; a former release has one for all, without when it began. */
export const placeItem = z.looseObject({
  v: firstVersion,
  from: instant,
  after: z.string().exactOptional(),
  began: instant.exactOptional(),
});

/** A walk by the listing of events by their hours, of which it reads the keys alone; then one ticket after the other. */
export function dynamoIntegrityCheck({ client, table }: DynamoTable): IntegrityCheck {
  const put = (part: number, place: WalkPlace, heldUntil?: Instant): PutCommandInput => ({
    TableName: table,
    Item: {
      ...integrityCheckKeys.part(part),
      entity: 'record-walk',
      v: 1,
      ...place,
      ...(heldUntil !== undefined && { heldUntil }),
    },
  });
  return {
    async places() {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :walk AND begins_with(SK, :part)',
        ExpressionAttributeValues: {
          ':walk': integrityCheckKeys.partition,
          ':part': integrityCheckKeys.prefix,
        },
        ConsistentRead: true,
      });
      const places = new Map(items.map((item) => [integrityCheckKeys.partIn(item), placeIn(item)]));
      return Array.from({ length: walkParts }, (_, part) => places.get(part));
    },

    hold: (part, place, { at, until }) =>
      ifStill(() =>
        client.send(
          new PutCommand({
            ...put(part, place, until),
            ConditionExpression:
              'attribute_not_exists(#from) OR ((attribute_not_exists(#heldUntil) OR #heldUntil <= :at) AND #from = :from)',
            ExpressionAttributeNames: { '#from': 'from', '#heldUntil': 'heldUntil' },
            ExpressionAttributeValues: { ':at': at, ':from': place.from },
          }),
        ),
      ),

    async release(part, place) {
      await reachingStore(() => client.send(new PutCommand(put(part, place))));
    },

    async sentIn(from, until) {
      const shards = Array.from({ length: hourShards }, (_, shard) =>
        queryItems(client, {
          TableName: table,
          IndexName: 'GSI2',
          KeyConditionExpression: 'GSI2PK = :hour AND GSI2SK BETWEEN :from AND :until',
          ExpressionAttributeValues: {
            ':hour': hourIndex.partition(from, shard),
            ':from': from,
            ':until': until,
          },
        }),
      );
      const { SK: submission } = ticketKeys.event('', 1);
      const entries = (await Promise.all(shards)).flat();
      return entries
        .filter(({ SK }) => SK === submission)
        .map(({ PK }) => ticketKeys.numberIn(String(PK)))
        .toSorted();
    },

    chainsOf: (number) => chainsOfTicket(client, table, number),
  };
}

function placeIn(item: Item): WalkPlace | undefined {
  const { from, after, began } = readItem(placeItem, item);
  return began === undefined ? undefined : { from, began, ...(after !== undefined && { after }) };
}
