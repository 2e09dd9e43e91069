import { nameOfFigure, type CountedFigures } from '../measures/figures.ts';
import { daysUntilAnswered, survivalOf, togetherLasting, type Durations } from '../measures/survival.ts';
import { answeredKinds } from '../../foundation/vocabulary/kinds.ts';
import type { PublishedDays } from './publication.ts';

/** So many that surely came: for a median, and for the 90th percentile. A tenth of the latter can't be told from few. */
const leastFor = { median: 30, ninetieth: 100 } as const;

/** Stages that began at an institution in a month, of so many that surely came. */
export interface BegunStages {
  readonly came: number;
  readonly durations: Durations;
}

/** Whether there are enough for what is said of how long they took. */
export const areEnough = ({ came }: BegunStages): boolean => came >= leastFor.median;

/** Days and counts of the figures that begin like this. */
function countsByDays(
  figures: CountedFigures,
  beginning: 'answered-after' | 'left-after',
): ReadonlyMap<number, number> {
  const prefixes = answeredKinds.map((kind) =>
    nameOfFigure({ kind, kept: false }, `${beginning}.0`).slice(0, -1),
  );
  const counts = new Map<number, number>();
  for (const [name, count] of Object.entries(figures)) {
    const prefix = prefixes.find((known) => name.startsWith(known));
    if (prefix === undefined || count <= 0) continue;
    const days = Number(name.slice(prefix.length));
    counts.set(days, (counts.get(days) ?? 0) + count);
  }
  return counts;
}

/** How long the stages lasted that began in a month, all of those that still wait at least `waitedAtLeast` working days. */
export function durationsOf(month: CountedFigures, waitedAtLeast: number): Durations {
  const sumOf = (figure: 'began' | 'unanswered'): number =>
    answeredKinds.reduce((sum, kind) => sum + (month[nameOfFigure({ kind, kept: false }, figure)] ?? 0), 0);
  const answered = countsByDays(month, 'answered-after');
  const left = new Map(countsByDays(month, 'left-after'));
  const never = sumOf('unanswered');
  const over = [...answered.values(), ...left.values()].reduce((sum, count) => sum + count, never);
  const waiting = sumOf('began') - over;
  if (waiting > 0) left.set(waitedAtLeast, (left.get(waitedAtLeast) ?? 0) + waiting);
  return { answered, left, never };
}

/** What is told of stages of several institutions together; undefined: they are too few. */
export function publishedDays(all: readonly BegunStages[]): PublishedDays | undefined {
  const enough = all.filter(areEnough);
  if (enough.length === 0) return undefined;
  const steps = survivalOf(togetherLasting(enough.map(({ durations }) => durations)));
  const came = enough.reduce((sum, stages) => sum + stages.came, 0);
  const median = daysUntilAnswered(steps, 0.5);
  const ninetieth = came < leastFor.ninetieth ? undefined : daysUntilAnswered(steps, 0.9);
  return { ...(median !== undefined && { median }), ...(ninetieth !== undefined && { ninetieth }) };
}
