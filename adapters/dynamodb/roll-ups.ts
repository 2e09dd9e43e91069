import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { addUp, type CountedFigures } from '../../domain/measures/figures.ts';
import { allTime } from '../../domain/measures/roll-ups.ts';
import { instantAt, type RollUps } from '../../domain/measures/rounds.ts';
import { readBatch } from './batch.ts';
import { isWaitingItem, rolledFigures } from './items/roll-up-item.ts';
import { roundsItem } from './items/rounds-item.ts';
import { measureKeys } from './keys.ts';
import { queryItems } from './query.ts';
import { readItem, type Item } from './read-item.ts';
import { patience } from './retry.ts';
import type { PatientTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

/** What the items of several roll-ups say, by what each is of. */
function figuresBy(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, CountedFigures> {
  const found = [...Map.groupBy(items, nameOf)];
  return new Map(found.map(([name, parts]) => [name, addUp(parts.map(rolledFigures))]));
}

const rollUpOf = (item: Item) => measureKeys.rollUpAt(String(item['PK']), String(item['SK']));
const periodOf = (item: Item): string => rollUpOf(item).period;

/** Reads what is rolled up, in DynamoDB: so many calls as it says, however many tickets there are. */
export function dynamoRollUps({ client, table, ...options }: PatientTable): RollUps {
  const waiting = options.patience ?? patience;

  const between = (institution: string, first: string, last: string): Promise<readonly Item[]> =>
    queryItems(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :under AND SK BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':under': measureKeys.rolledUp(institution),
        ':first': first,
        ':last': last,
      },
    });
  const place = (period: string): string => measureKeys.placeOfPeriod(period).join('#');
  /** After all items of a period, and before those of the next one. */
  const behind = (period: string): string => `${place(period)}#~`;

  return {
    async asOf() {
      const command = new GetCommand({ TableName: table, Key: measureKeys.rounds });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item && instantAt(readItem(roundsItem, item).upTo);
    },

    async daysUntilNow(institution, from, to) {
      const items = await between(institution, place(from), behind(allTime));
      const found = new Map(figuresBy(items, periodOf));
      const standing = found.get(allTime) ?? {};
      const days = new Map([...found].filter(([day]) => day !== allTime && day <= to));
      return { standing, days };
    },

    async months(institution, from, to) {
      const items = await between(institution, place(from), behind(to));
      const [waiting, ofMonths] = [items.filter(isWaitingItem), items.filter((item) => !isWaitingItem(item))];
      return { months: figuresBy(ofMonths, periodOf), waiting: addUp(waiting.map(rolledFigures)) };
    },

    async compared(institutions, month) {
      const keys = institutions.flatMap((institution) => [
        measureKeys.rollUp({ institution, period: allTime }, 'standing'),
        measureKeys.rollUp({ institution, period: month }, 'due'),
      ]);
      const items = await readBatch(client, waiting, table, keys);
      const [standing, due] = [true, false].map((isStanding) =>
        figuresBy(
          items.filter((item) => (periodOf(item) === allTime) === isStanding),
          (item) => rollUpOf(item).institution,
        ),
      );
      return new Map(
        institutions.map((institution) => [
          institution,
          { standing: standing?.get(institution) ?? {}, due: due?.get(institution) ?? {} },
        ]),
      );
    },
  };
}
