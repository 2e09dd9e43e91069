import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { negated, type CellChange } from '../../domain/measures/figures.ts';
import type { RollUpChange } from '../../domain/measures/roll-ups.ts';
import {
  instantAt,
  type ListedChanges,
  type ListPlace,
  type RollUpsKeeper,
} from '../../domain/measures/rounds.ts';
import { plusSeconds, type Instant } from '../../domain/time/instant.ts';
import { addOfRound } from './add-figures.ts';
import { ifStill } from './if-still.ts';
import { inParallel } from './in-parallel.ts';
import { readChanges } from './items/change-item.ts';
import { figuresIn } from './items/count-item.ts';
import { readFigures } from './items/figure-names.ts';
import { portionsOf, roundOf, storedRollUp } from './items/roll-up-item.ts';
import { newRoundsItem, roundsItem } from './items/rounds-item.ts';
import { hourOf, measureKeys } from './keys.ts';
import { queryAll } from './query.ts';
import { readItem } from './read-item.ts';
import { again, patience, persistently } from './retry.ts';
import type { PatientTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

/** The hours (UTC) from that of one place of the list to that of another. */
function* hoursBetween(from: ListPlace, to: ListPlace): Iterable<string> {
  const last = hourOf(instantAt(to));
  for (let at: Instant = instantAt(from); hourOf(at) <= last; at = plusSeconds(at, 3600)) yield hourOf(at);
}

/** Roll-ups in DynamoDB: each write of one is a single conditional update, and none needs another. */
export function dynamoRollUpsKeeper({ client, table, ...options }: PatientTable): RollUpsKeeper {
  const waiting = options.patience ?? patience;

  async function listed(from: ListPlace, to: ListPlace, atMost: number): Promise<ListedChanges> {
    const changes: CellChange[] = [];
    let items = 0;
    for (const hour of hoursBetween(from, to))
      for await (const item of queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :hour AND SK BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':hour': measureKeys.changesOf(hour), ':from': from, ':to': to },
        ConsistentRead: true,
      })) {
        const place = String(item['SK']);
        if (place === to) continue; // up to it, and not with it
        if (items === atMost) return { changes, to: place };
        items += 1;
        changes.push(...readChanges(item));
      }
    return { changes, to };
  }

  /** What was counted at the institution itself, now. */
  async function cellsNow(institution: string): Promise<readonly CellChange[]> {
    const cells: CellChange[] = [];
    for await (const item of queryAll(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :own',
      ExpressionAttributeValues: { ':own': measureKeys.own(institution) },
      ConsistentRead: true,
    }))
      cells.push({
        ...measureKeys.cellAt(String(item['PK']), String(item['SK'])),
        adds: readFigures(figuresIn(item)),
      });
    return cells;
  }

  return {
    async standing() {
      const command = new GetCommand({ TableName: table, Key: measureKeys.rounds, ConsistentRead: true });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item && readItem(roundsItem, item);
    },

    stand(now) {
      const isFirst = now.revision === 1;
      return ifStill(() =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: newRoundsItem(now),
            ConditionExpression: isFirst ? 'attribute_not_exists(PK)' : 'revision = :before',
            ...(!isFirst && { ExpressionAttributeValues: { ':before': now.revision - 1 } }),
          }),
        ),
      );
    },

    listed,

    cellsOf: (institution, upTo, end) =>
      persistently(waiting, async () => {
        // Cells are ahead of the list's place by what was counted since: that is taken off, if nothing came in between.
        const since = async () =>
          (await listed(upTo, end, Infinity)).changes.filter((change) => change.institution === institution);
        const later = await since();
        const cells = await cellsNow(institution);
        if ((await since()).length !== later.length) return again;
        return [...cells, ...later.map((change) => ({ ...change, adds: negated(change.adds) }))];
      }),

    async add(round, changes) {
      const updates = changes.flatMap((change) => addToRollUp(table, round, change));
      await inParallel(updates, (update) => ifStill(() => client.send(new UpdateCommand(update))));
    },
  };
}

/** Adds to the items of a roll-up what a round found. */
const addToRollUp = (table: string, round: number, { adds, ...rollUp }: RollUpChange) =>
  storedRollUp(rollUp, adds).flatMap(({ key, stored }) => {
    const item = { TableName: table, Key: key, entity: 'roll-up' };
    return portionsOf(stored).map((portion, place) =>
      addOfRound(item, portion, { last: roundOf(place), round }),
    );
  });
