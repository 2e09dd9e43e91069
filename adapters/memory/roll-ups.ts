import { addUp, negated, splitFigureName, type CountedFigures } from '../../domain/measures/figures.ts';
import { allTime, type RollUpChange } from '../../domain/measures/roll-ups.ts';
import {
  instantAt,
  type ListPlace,
  type RollUps,
  type RollUpsKeeper,
  type RoundsStanding,
} from '../../domain/measures/rounds.ts';
import type { MemoryMeasures } from './measures.ts';
import { Scheduler } from './scheduler.ts';

interface KnownRollUp {
  readonly figures: CountedFigures;
  /** The last one that it was in. */
  readonly round: number;
}

/** Roll-ups in memory: what keeps them and what reads them. */
export class MemoryRollUps implements RollUpsKeeper, RollUps {
  readonly #measures: MemoryMeasures;
  readonly #scheduler: Scheduler;
  readonly #rollUps = new Map<string, Map<string, KnownRollUp>>();
  #standing: RoundsStanding | undefined;

  constructor(measures: MemoryMeasures, scheduler: Scheduler = new Scheduler()) {
    this.#measures = measures;
    this.#scheduler = scheduler;
  }

  standing(): Promise<RoundsStanding | undefined> {
    return this.#scheduler.read(() => structuredClone(this.#standing));
  }

  stand(now: RoundsStanding): Promise<boolean> {
    return this.#scheduler.write(() => {
      if (now.revision !== (this.#standing?.revision ?? 0) + 1) return false;
      this.#standing = structuredClone(now);
      return true;
    });
  }

  listed(from: ListPlace, to: ListPlace, atMost: number) {
    return this.#scheduler.read(() => {
      const between = this.#measures.listed
        .filter(({ place }) => from <= place && place < to)
        .toSorted((a, b) => (a.place < b.place ? -1 : 1));
      const next = between[atMost];
      const taken = between.slice(0, atMost).flatMap(({ changes }) => changes);
      return { changes: structuredClone(taken), to: next?.place ?? to };
    });
  }

  cellsOf(institution: string, upTo: ListPlace) {
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

  /** Each roll-up is a write of its own, as in the table: some may be written, and others not. */
  async add(round: number, changes: readonly RollUpChange[]): Promise<void> {
    for (const { institution, period, adds } of changes)
      await this.#scheduler.write(() => {
        const known = this.#of(institution);
        const { figures, round: last } = known.get(period) ?? { figures: {}, round: 0 };
        if (last < round) known.set(period, { figures: addUp([figures, adds]), round });
      });
  }

  asOf() {
    return this.#scheduler.read(() => this.#standing && instantAt(this.#standing.upTo));
  }

  daysUntilNow(institution: string, from: string, to: string) {
    return this.#scheduler.read(() => ({
      standing: only(this.#of(institution).get(allTime)?.figures, (figure) => !isAge(figure)),
      days: this.#between(institution, from, to),
    }));
  }

  months(institution: string, from: string, to: string) {
    return this.#scheduler.read(() => ({
      months: this.#between(institution, from, to),
      waiting: only(this.#of(institution).get(allTime)?.figures, (figure) => {
        const month = figure.slice('since.'.length, 'since.YYYY-MM'.length);
        return isAge(figure) && from <= month && month <= to;
      }),
    }));
  }

  compared(institutions: readonly string[], month: string) {
    return this.#scheduler.read(
      () =>
        new Map(
          institutions.map((institution) => {
            const known = this.#of(institution);
            return [
              institution,
              {
                standing: only(known.get(allTime)?.figures, (figure) => !isAge(figure)),
                due: only(known.get(month)?.figures, (figure) =>
                  /^(due|acknowledged|direction)\./.test(figure),
                ),
              },
            ];
          }),
        ),
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

  /** Periods of the same length as `from`. */
  #between(institution: string, from: string, to: string): ReadonlyMap<string, CountedFigures> {
    return new Map(
      [...this.#of(institution)]
        .filter(([period]) => period.length === from.length && from <= period && period <= to)
        .map(([period, { figures }]) => [period, structuredClone(figures)]),
    );
  }
}

const isAge = (figure: string): boolean => figure.startsWith('since.');

const only = (figures: CountedFigures = {}, isMeant: (figure: string) => boolean): CountedFigures =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => isMeant(splitFigureName(name).figure)));
