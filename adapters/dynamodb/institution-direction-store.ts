import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DirectionChange } from '../../domain/casework/institution-directions/decide-direction.ts';
import {
  isOpenDirection,
  mostOpenDirections,
  type InstitutionDirection,
} from '../../domain/casework/institution-directions/institution-direction.ts';
import type { InstitutionDirectionStore } from '../../domain/messaging/notices/institution-direction-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Notice } from '../../domain/messaging/notices/notice.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { readBatch } from './engine/batch.ts';
import { ifStill } from './engine/if-still.ts';
import { directionClockKeys, directionKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently, type Patience } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';
import { stillVersion } from './engine/version-condition.ts';
import {
  institutionDirectionEventItem,
  institutionDirectionItem,
  linkOfDirectionEvent,
} from './items/institution-direction-items.ts';
import { newNoticeItem } from './items/new-notice-items.ts';
import type { DynamoTable } from './engine/table.ts';

interface DirectionTables extends DynamoTable {
  /** The table of notices and clocks. */
  readonly outbox: string;
  readonly patience?: Patience;
}

/** Most ended directions that a list has. */
const endedListed = 25;
const mostListed = { open: 2 * mostOpenDirections, ended: endedListed } as const;

type Write = NonNullable<Parameters<typeof transact>[1][string]>;

/** Reads from DynamoDB which directions are open and which ended at offices, without the table of clocks. */
export const dynamoInstitutionDirectionLists = ({
  client,
  table,
  patience: waiting = patience,
}: DynamoTable & { readonly patience?: Patience }): Pick<InstitutionDirectionStore, 'listedAt'> => ({
  async listedAt(office, which) {
    const command = new QueryCommand({
      TableName: table,
      IndexName: 'GSI1',
      KeyConditionExpression: 'GSI1PK = :list',
      ExpressionAttributeValues: { ':list': directionKeys.list(office, which) },
      ScanIndexForward: false,
      Limit: mostListed[which],
    });
    const { Items: listed = [] } = await reachingStore(() => client.send(command));
    const ids = listed.map(({ GSI1SK }) => directionKeys.idIn(String(GSI1SK)));
    const items = await readBatch(
      client,
      waiting,
      table,
      ids.map((id) => directionKeys.state(id)),
    );
    const byId = new Map(
      items.map((item) => {
        const direction = readItem(institutionDirectionItem, item);
        return [direction.id, direction] as const;
      }),
    );
    return ids.flatMap((id) => byId.get(id) ?? []);
  },
});

/** Directions to institutions in DynamoDB: partitions of the table `registry`, and their clocks in the table `outbox`. */
export function dynamoInstitutionDirections({
  client,
  table,
  outbox,
  ...options
}: DirectionTables): InstitutionDirectionStore {
  const waiting = options.patience ?? patience;
  const put = (item: Item, condition: object = {}, of = table): Write => ({
    Put: { TableName: of, Item: item, ...condition },
  });
  const isNew = { ConditionExpression: 'attribute_not_exists(PK)' };

  return {
    async of(id) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :direction',
        ExpressionAttributeValues: { ':direction': directionKeys.partition(id) },
        ConsistentRead: true,
      });
      const state = items.find(({ SK }) => SK === 'STATE');
      if (state === undefined) return undefined;
      return {
        direction: readItem(institutionDirectionItem, state),
        events: items
          .filter(({ SK }) => String(SK).startsWith(directionKeys.everyEvent))
          .map((item) => readItem(institutionDirectionEventItem, item)),
      };
    },

    ...dynamoInstitutionDirectionLists({ client, table, patience: waiting }),

    write: (change, { wakeAt, notices }) =>
      persistently<'written' | 'stale'>(waiting, async () => {
        const { outcome } = await transact(client, {
          ...itemsOf(change),
          ...clockOf(change.direction, wakeAt),
          ...noticesOf(notices, change.event.at),
        });
        if (outcome === 'met-another') return again;
        return outcome === 'written' ? 'written' : 'stale';
      }),

    async due(at, limit) {
      const command = new QueryCommand({
        TableName: outbox,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :clocks AND GSI1SK <= :until',
        ExpressionAttributeValues: { ':clocks': directionClockKeys.partition, ':until': `${at}~` },
        Limit: limit,
      });
      const { Items: items = [] } = await reachingStore(() => client.send(command));
      return items.map((item) => {
        const { at: due, direction } = directionClockKeys.parse(String(item['GSI1SK']));
        return { direction, at: due as Instant };
      });
    },

    async moveClock({ direction, at }, wakeAt) {
      const { GSI1SK: next } = directionClockKeys.due(direction, wakeAt);
      const command = new UpdateCommand({
        TableName: outbox,
        Key: directionClockKeys.clock(direction),
        UpdateExpression: 'SET GSI1SK = :next',
        ConditionExpression: 'GSI1SK = :due',
        ExpressionAttributeValues: { ':next': next, ':due': directionClockKeys.due(direction, at).GSI1SK },
      });
      await ifStill(() => client.send(command));
    },
  };

  /** State, event, and what lists it at each office: written with its first event, and again where it ends. */
  function itemsOf({ direction, event }: DirectionChange): Record<string, Write> {
    const { id, version } = direction;
    const link = linkOfDirectionEvent(event, version === 1 ? undefined : lastHashOf(direction));
    const state = { ...omit(direction, 'lastHash'), lastHash: link.hash };
    const isOpen = isOpenDirection(direction);
    const listed =
      isOpen && version > 1
        ? []
        : direction.listedAt.map((office, place): readonly [string, Write] => [
            `list${place}`,
            put({
              ...directionKeys.listed(office, isOpen ? 'open' : 'ended', direction),
              entity: 'listed-institution-direction',
              v: 1,
            }),
          ]);
    return {
      state: put(
        { ...directionKeys.state(id), entity: 'institution-direction', ...state },
        stillVersion(version - 1),
      ),
      event: put(
        { ...directionKeys.event(id, version), entity: 'institution-direction-event', ...event, ...link },
        isNew,
      ),
      ...Object.fromEntries(listed),
    };
  }

  function clockOf({ id }: InstitutionDirection, wakeAt: Instant | undefined): Record<string, Write> {
    const key = directionClockKeys.clock(id);
    const due = wakeAt !== undefined && directionClockKeys.due(id, wakeAt);
    return { clock: put({ ...key, ...due, entity: 'direction-clock', v: 1 }, {}, outbox) };
  }

  /** Their keys name the event, which is written once: what is there of them already is the same. */
  function noticesOf(notices: readonly Notice[], at: Instant): Record<string, Write> {
    return Object.fromEntries(
      notices.map((notice, place) => [`notice${place}`, put(newNoticeItem(notice, at), {}, outbox)]),
    );
  }
}

function lastHashOf({ id, lastHash }: InstitutionDirection): string {
  if (lastHash === undefined) throw new CorruptItem(`Direction ${id} does not say where its chain ends.`);
  return lastHash;
}
