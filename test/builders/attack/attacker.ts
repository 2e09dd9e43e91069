import highsModule, { type Highs } from 'highs';
import type { Fact, Unknown } from './linear-facts.ts';

/** What a withheld count may be as far as the publication promises. */
export interface Sought {
  readonly unknown: Unknown;
  readonly from: number;
  readonly upTo: number;
}

/** A count of which the attacker knows more than the publication tells. */
export interface Derived {
  readonly unknown: Unknown;
  readonly from: number;
  readonly upTo: number;
}

const tolerance = 1e-6;

/** Its types are those of CommonJS: as a module, it is the loader itself. */
const loadHighs = highsModule as unknown as () => Promise<Highs>;

/**
 * Knows all that was published, how it is made, and how figures hang together, and asks for each withheld count what it can be
 * at least and at most, by linear programming. Fractions are allowed to what nobody looks for: an interval is never
 * narrower than the true one, so what is derived is certain.
 */
export class Attacker {
  readonly #highs: Highs;

  static async ready(): Promise<Attacker> {
    return new Attacker(await loadHighs());
  }

  private constructor(highs: Highs) {
    this.#highs = highs;
  }

  /** All that is narrower than promised. Throws where the facts contradict each other. */
  derive(facts: readonly Fact[], sought: readonly Sought[]): readonly Derived[] {
    const unknowns = [
      ...new Set([
        ...facts.flatMap(({ sum }) => sum.map(([unknown]) => unknown)),
        ...sought.map(({ unknown }) => unknown),
      ]),
    ];
    const places = new Map(unknowns.map((unknown, place) => [unknown, place]));
    const placeOf = (unknown: Unknown): number => places.get(unknown) ?? -1;
    const infinite = this.#highs.infinity;
    return this.#highs.withModel(programOf(facts, unknowns.length, placeOf, infinite), (model) => {
      model.options.set({ output_flag: false });
      const solve = (aims: readonly Unknown[], sense: 'minimize' | 'maximize'): readonly number[] => {
        const costs = new Float64Array(unknowns.length);
        for (const aim of aims) costs[placeOf(aim)] = sense === 'minimize' ? 1 : -1;
        model.changeColsCost({ kind: 'range', from: 0, to: unknowns.length - 1 }, costs);
        model.run();
        if (model.getModelStatus() !== this.#highs.constants.modelStatus.optimal)
          throw new Error(`The facts allow no solution: ${model.getModelStatus()}.`);
        return [...model.getSolution().colValue];
      };
      const low = this.#unreached(sought, 'minimize', solve, placeOf);
      const high = this.#unreached(sought, 'maximize', solve, placeOf);
      return sought.flatMap(({ unknown, from, upTo }) => {
        const [least, most] = [low.get(unknown), high.get(unknown)];
        return least === undefined && most === undefined
          ? []
          : [{ unknown, from: least ?? from, upTo: most ?? upTo }];
      });
    });
  }

  /**
   * The ends that are not reached, with what is reached instead. One program pulls at all that is not yet known to reach its
   * end; what no such program moves is asked for alone.
   */
  #unreached(
    sought: readonly Sought[],
    sense: 'minimize' | 'maximize',
    solve: (aims: readonly Unknown[], sense: 'minimize' | 'maximize') => readonly number[],
    placeOf: (unknown: Unknown) => number,
  ): ReadonlyMap<Unknown, number> {
    const reaches = ({ unknown, from, upTo }: Sought, solution: readonly number[]): boolean => {
      const value = solution[placeOf(unknown)] ?? NaN;
      return sense === 'minimize' ? value <= from + tolerance : value >= upTo - tolerance;
    };
    let open = sought;
    for (;;) {
      if (open.length === 0) return new Map();
      const solution = solve(
        open.map(({ unknown }) => unknown),
        sense,
      );
      const rest = open.filter((one) => !reaches(one, solution));
      if (rest.length === open.length) break;
      open = rest;
    }
    const unreached = new Map<Unknown, number>();
    let alone = [...open];
    for (let one = alone.pop(); one !== undefined; one = alone.pop()) {
      const solution = solve([one.unknown], sense);
      if (!reaches(one, solution)) unreached.set(one.unknown, solution[placeOf(one.unknown)] ?? NaN);
      alone = alone.filter((other) => !reaches(other, solution));
    }
    return unreached;
  }
}

/** A fact about one unknown alone bounds it; others are rows of the program. */
function programOf(
  facts: readonly Fact[],
  unknowns: number,
  placeOf: (unknown: Unknown) => number,
  infinite: number,
) {
  const lower = new Float64Array(unknowns);
  const upper = new Float64Array(unknowns).fill(infinite);
  const rows = facts.filter(({ sum, from = 0, upTo = infinite }) => {
    const [[unknown, times] = ['', 0], ...others] = sum;
    if (others.length > 0 || times !== 1) return true;
    const place = placeOf(unknown);
    lower[place] = Math.max(lower[place] ?? 0, from);
    upper[place] = Math.min(upper[place] ?? infinite, upTo);
    return false;
  });
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { sum } of rows) {
    for (const [unknown, times] of sum) {
      indices.push(placeOf(unknown));
      values.push(times);
    }
    starts.push(indices.length);
  }
  const [numCols, numRows] = [unknowns, rows.length];
  return {
    ...{ numCols, numRows, colLower: lower, colUpper: upper, colCost: new Float64Array(unknowns) },
    rowLower: Float64Array.from(rows, ({ from = -infinite }) => from),
    rowUpper: Float64Array.from(rows, ({ upTo = infinite }) => upTo),
    matrix: {
      ...{ format: 'csr' as const, numRows, numCols },
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}
