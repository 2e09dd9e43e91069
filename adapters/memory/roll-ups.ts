import {
  addUp,
  negated,
  splitFigureName,
  type CountedFigures,
} from '../../domain/analytics/measures/figures.ts';
import { isRetainedOfDay, retainedFrom, trendIn } from '../../domain/analytics/measures/retained-figures.ts';
import { allTime, type Period, type RollUpChange } from '../../domain/analytics/measures/roll-ups.ts';
import {
  eventsReadAtMost,
  instantAt,
  missingAfter,
  type ListPosition,
  type RecentChanges,
  type RollUps,
  type RollUpStore,
  type BatchProgress,
  type BatchSums,
} from '../../domain/analytics/measures/batches.ts';
import type { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { MemoryMeasures } from './measures.ts';
import { Scheduler } from './scheduler.ts';

interface KnownRollUp {
  readonly figures: CountedFigures;
  /** The last one that it was in. */
  readonly round: number;
}

/** Roll-ups in memory: what keeps them and what reads them. */
export class MemoryRollUps implements RollUpStore, RollUps {
  readonly #measures: MemoryMeasures;
  readonly #scheduler: Scheduler;
  readonly #rollUps = new Map<string, Map<string, KnownRollUp>>();
  #standing: BatchProgress | undefined;

  constructor(measures: MemoryMeasures, scheduler: Scheduler = new Scheduler()) {
    this.#measures = measures;
    this.#scheduler = scheduler;
  }

  progress(): Promise<BatchProgress | undefined> {
    return this.#scheduler.read(() => structuredClone(this.#standing));
  }

  saveProgress(now: BatchProgress): Promise<boolean> {
    return this.#scheduler.write(() => {
      if (now.revision !== (this.#standing?.revision ?? 0) + 1) return false;
      this.#standing = structuredClone(now);
      return true;
    });
  }

  listed(from: ListPosition, to: ListPosition, atMost: number) {
    return this.#scheduler.read(() => this.#listed(from, to, atMost));
  }

  cellsOf(institution: string, upTo: ListPosition) {
    return this.#scheduler.read(() => {
      const cells = this.#measures.cells
        .filter((cell) => cell.institution === institution)
        .map((cell) => ({ ...cell, adds: this.#measures.figuresOf(cell) }));
      const later = this.#measures.listed
        .filter(({ place }) => place >= upTo)
        .flatMap(({ changes }) => changes)
        .filter((change) => change.institution === institution);
      return [...cells, ...later.map((change) => ({ ...change, adds: negated(change.adds) }))];
    });
  }

  /** Each roll-up is a write of its own, as each item of the table: some may be written, and others not. */
  async add({ round }: Pick<BatchProgress, 'round'>, { rolled }: BatchSums): Promise<void> {
    for (const { institution, period, adds } of rolled)
      await this.#scheduler.write(() => {
        const known = this.#of(institution);
        const { figures, round: last } = known.get(period) ?? { figures: {}, round: 0 };
        if (last < round) known.set(period, { figures: addUp([figures, adds]), round });
      });
  }

  recent(settled: Instant) {
    return this.#scheduler.read(() => this.#recent(settled));
  }

  overview(institution: string, months: readonly string[], recent: RecentChanges, tree: TreeThroughTime) {
    return this.#scheduler.read(() => {
      const figures = this.#withRecent(institution, recent, tree);
      const ofMonths = [...figures].filter(([period]) => period.length === 'YYYY-MM'.length);
      return {
        standing: figures.get(allTime) ?? {},
        days: daysOf(figures, recent.treeDay),
        trend: new Map(ofMonths.map(([month, all]) => [month, trendIn(all)])),
        months: new Map(months.map((month) => [month, figures.get(month) ?? {}])),
      };
    });
  }

  compared(institutions: readonly string[], month: string, recent: RecentChanges, tree: TreeThroughTime) {
    return this.#scheduler.read(
      () =>
        new Map(
          institutions.map((institution) => {
            const figures = this.#withRecent(institution, recent, tree);
            return [
              institution,
              {
                standing: only(figures.get(allTime), (figure) => !isAge(figure)),
                due: trendIn(figures.get(month) ?? {}),
              },
            ];
          }),
        ),
    );
  }

  /** What batches added to an institution, without the ways of a store: what stands, and its days. */
  rolledUp(institution: string): ReadonlyMap<Period, CountedFigures> {
    return new Map(
      [...this.#of(institution)].map(([period, { figures }]) => [period, structuredClone(figures)]),
    );
  }

  /** All that is rolled up. */
  get changes(): readonly RollUpChange[] {
    return [...this.#rollUps].flatMap(([institution, known]) =>
      [...known].map(([period, { figures: adds }]) => ({ institution, period, adds })),
    );
  }

  #of(institution: string): Map<string, KnownRollUp> {
    const known = this.#rollUps.get(institution) ?? new Map<string, KnownRollUp>();
    this.#rollUps.set(institution, known);
    return known;
  }

  #listed(from: ListPosition, to: ListPosition, atMost: number) {
    const between = this.#measures.listed
      .filter(({ place }) => from <= place && place < to)
      .toSorted((a, b) => (a.place < b.place ? -1 : 1));
    const [next, taken] = [between[atMost], between.slice(0, atMost)];
    return {
      changes: structuredClone(taken.flatMap(({ changes }) => changes)),
      to: next?.place ?? to,
      events: taken.length,
    };
  }

  #recent(settled: Instant): RecentChanges | undefined {
    if (this.#standing === undefined) return undefined;
    const { upTo, round, treeDay, working } = this.#standing;
    const { to } = this.#listed(upTo, settled < upTo ? upTo : settled, eventsReadAtMost);
    const between = working?.what === 'changes' ? working.to : upTo;
    const changesIn = (from: ListPosition, end: ListPosition) => this.#listed(from, end, Infinity).changes;
    return {
      asOf: instantAt(to),
      round,
      treeDay,
      working: changesIn(upTo, between < to ? between : to),
      waiting: changesIn(between, to),
    };
  }

  /** What batches added, and what they have still to add. */
  #withRecent(
    institution: string,
    before: RecentChanges,
    tree: TreeThroughTime,
  ): ReadonlyMap<Period, CountedFigures> {
    const known = this.#of(institution);
    const isOutdated = [...known.values()].some(({ round }) => round > before.round);
    const recent = (isOutdated ? this.#recent(before.asOf) : undefined) ?? before;
    const missing = [0, recent.round].map((round) =>
      missingAfter(recent, round, tree).filter((change) => change.institution === institution),
    );
    const periods = new Set([...known.keys(), ...(missing[0] ?? []).map(({ period }) => period)]);
    return new Map(
      [...periods].map((period) => {
        const { figures, round } = known.get(period) ?? { figures: {}, round: 0 };
        const lacks = (missing[round < recent.round ? 0 : 1] ?? []).filter(
          (change) => change.period === period,
        );
        return [period, addUp([figures, ...lacks.map(({ adds }) => adds)])];
      }),
    );
  }
}

/** Figures of days that are still retained. */
function daysOf(
  figures: ReadonlyMap<Period, CountedFigures>,
  today: string,
): ReadonlyMap<string, CountedFigures> {
  const from = retainedFrom(today);
  const days = [...figures]
    .filter(([period]) => period.length === 'YYYY-MM-DD'.length)
    .map(([day, all]) => {
      const kept = Object.entries(all).filter(([name]) => isRetainedOfDay(name, day, from));
      return [day, Object.fromEntries(kept)] as const;
    });
  return new Map(days.filter(([, kept]) => Object.keys(kept).length > 0));
}

const isAge = (figure: string): boolean => figure.startsWith('since.');

const only = (figures: CountedFigures = {}, isMeant: (figure: string) => boolean): CountedFigures =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => isMeant(splitFigureName(name).figure)));
