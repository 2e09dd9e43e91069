/** So many that were waited for: by what became of them after so many whole days. */
export interface Durations {
  /** By whole days: so many were answered then. */
  readonly answered: ReadonlyMap<number, number>;
  /** So many were seen up to then, and nobody knows what would have become of them: still open, or gone elsewhere. */
  readonly left: ReadonlyMap<number, number>;
  /** So many were never answered, however long one waits. */
  readonly never: number;
}

/** The share that still waits after so many days. */
export interface SurvivalStep {
  readonly days: number;
  readonly atRisk: number;
  readonly answered: number;
  /** Between 0 and 1, after that day. */
  readonly share: number;
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

/**
 * How long one waits for an answer, in steps of days on which some were answered: S(n) = Π(1 − answered / at risk). Who
 * left on a day was at risk on that day. Source: https://doi.org/10.1080/01621459.1958.10501452
 */
export function survivalOf({ answered, left, never }: Durations): readonly SurvivalStep[] {
  const days = [...new Set([...answered.keys(), ...left.keys()])].toSorted((a, b) => a - b);
  let atRisk = sum(answered.values()) + sum(left.values()) + never;
  let share = 1;
  const steps: SurvivalStep[] = [];
  for (const day of days) {
    const events = answered.get(day) ?? 0;
    if (events > 0) {
      share *= 1 - events / atRisk;
      steps.push({ days: day, atRisk, answered: events, share });
    }
    atRisk -= events + (left.get(day) ?? 0);
  }
  return steps;
}

/** Sums of products of fractions miss a half by the last bits of a double. */
const tolerance = 1e-9;

/**
 * The least number of days after which a share of all has an answer; undefined: more than the rest of them wait still, as
 * far as anybody can tell. `share` is ½ for the median.
 */
export const daysUntilAnswered = (steps: readonly SurvivalStep[], share: number): number | undefined =>
  steps.find((step) => step.share <= 1 - share + tolerance)?.days;

/** Adds up durations of several cells. */
export function togetherLasting(all: readonly Durations[]): Durations {
  const merged = (part: 'answered' | 'left'): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    for (const durations of all)
      for (const [days, count] of durations[part]) counts.set(days, (counts.get(days) ?? 0) + count);
    return counts;
  };
  return {
    answered: merged('answered'),
    left: merged('left'),
    never: sum(all.map(({ never }) => never)),
  };
}
