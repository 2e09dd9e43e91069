import { retainedFrom } from '../../domain/analytics/measures/retained-figures.ts';
import {
  eventsReadAtMost,
  missingAfter,
  type FiguresByDay,
  type RecentChanges,
  type RollUps,
} from '../../domain/analytics/measures/batches.ts';
import { allTime } from '../../domain/analytics/measures/roll-ups.ts';
import type { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import { readBatch } from './engine/batch.ts';
import { readFiguresItem } from './items/figures-item.ts';
import type { FiguresByPeriod } from './items/packed-figures.ts';
import { measureKeys, type Key } from './engine/keys.ts';
import {
  addedTo,
  categoryStocksIn,
  dayKeys,
  overviewKeys,
  datedDays,
  nameOfKey,
  figureUpdatesOf,
  datedStocks,
  trendOfMonths,
} from './figure-updates.ts';
import { readRecent } from './recent-changes.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';

/** Reads what is rolled up, in DynamoDB: so many calls as it says, however many tickets there are. */
export function dynamoRollUps({ client, table, ...options }: PatientTable): RollUps {
  const waiting = options.patience ?? patience;

  /**
   * The figures of items, with what each lacks. Where a batch began since the changes were read that it adds, they are
   * read once more.
   */
  function figuresAt(
    keys: readonly Key[],
    recent: RecentChanges,
    tree: TreeThroughTime,
  ): Promise<(key: Key) => FiguresByPeriod> {
    let now = recent;
    return persistently(waiting, async () => {
      const items = await readBatch(client, waiting, table, keys);
      const kept = new Map(
        items.map((item) => [`${String(item['PK'])} ${String(item['SK'])}`, readFiguresItem(item)]),
      );
      if ([...kept.values()].some(({ round }) => round > now.round)) {
        now = await readRecent({ client, table }, recent.asOf, eventsReadAtMost);
        return again;
      }
      const missing = [0, now.round].map((round) => {
        const places = figureUpdatesOf({ rolled: missingAfter(now, round, tree) }, now.treeDay);
        return new Map(places.map(({ key, adds }) => [nameOfKey(key), adds]));
      });
      return (key: Key) => {
        const { figures, round } = kept.get(nameOfKey(key)) ?? readFiguresItem(undefined);
        const adds = missing[round < now.round ? 0 : 1]?.get(nameOfKey(key)) ?? new Map();
        return addedTo(key, figures, adds, now.treeDay);
      };
    });
  }

  /** What stands at an institution, and its days, out of the items of `dayKeys`. */
  const figuresByDay = (figures: (key: Key) => FiguresByPeriod, institution: string): FiguresByDay => {
    const [now, days] = [figures(measureKeys.now(institution)), figures(measureKeys.days(institution))];
    return {
      standing: datedStocks(now),
      days: datedDays(days, figures(measureKeys.ahead(institution))),
      categories: categoryStocksIn(days),
      trend: trendOfMonths(now),
    };
  };

  return {
    async recent(settled) {
      const { rounds, ...recent } = await readRecent({ client, table }, settled, eventsReadAtMost);
      return rounds && recent;
    },

    async overview(institution, months, recent, tree) {
      const figures = await figuresAt(overviewKeys(institution, months), recent, tree);
      const ofMonth = (month: string) => figures(measureKeys.month(institution, month)).get(month) ?? {};
      return {
        ...figuresByDay(figures, institution),
        months: new Map(months.map((month) => [month, ofMonth(month)])),
      };
    },

    async compared(institutions, month, recent, tree) {
      const isOld = month < retainedFrom(recent.treeDay).month;
      const keysOf = (institution: string) => ({
        now: measureKeys.now(institution),
        due: isOld ? measureKeys.month(institution, month) : measureKeys.now(institution),
      });
      const keys = institutions.flatMap((institution) => {
        const { now, due } = keysOf(institution);
        return isOld ? [now, due] : [now];
      });
      const figures = await figuresAt(keys, recent, tree);
      return new Map(
        institutions.map((institution) => {
          const { now, due } = keysOf(institution);
          const standing = figures(now).get(allTime) ?? {};
          return [institution, { standing, due: figures(due).get(month) ?? {} }];
        }),
      );
    },

    async comparedByDay(institutions, recent, tree) {
      const figures = await figuresAt(institutions.flatMap(dayKeys), recent, tree);
      return new Map(institutions.map((institution) => [institution, figuresByDay(figures, institution)]));
    },

    async sentByWeek(institutions, recent, tree) {
      const figures = await figuresAt(institutions.map(measureKeys.sent), recent, tree);
      return new Map(
        institutions.map((institution) => [institution, figures(measureKeys.sent(institution))]),
      );
    },
  };
}
