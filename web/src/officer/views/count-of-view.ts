import { filterNames, type FilterName } from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import { isOfHere, type QueueQuery } from '../lists/queue-query.ts';
import { foundBy, type ToldCounts } from '../lists/use-counts.ts';

type Figures = ToldCounts['here'];

const figuresOfFilters: Readonly<
  Partial<Record<FilterName, (counts: Figures, value: string) => number | undefined>>
> = {
  urgent: ({ urgent }) => urgent,
  overdue: ({ overdue }) => overdue,
  unacknowledged: ({ unacknowledged }) => unacknowledged,
  unassigned: ({ unassigned }) => unassigned,
  status: ({ statuses }, value) =>
    statuses && (Object.entries(statuses).find(([name]) => name === value)?.[1] ?? 0),
  kind: ({ kinds }, value) => kinds && (Object.entries(kinds).find(([name]) => name === value)?.[1] ?? 0),
  category: ({ categories }, value) => categories && (categories[value] ?? 0),
};

/**
 * How many a view finds, where the figures that the queue told say it: of the whole queue, or by one filter. Undefined where they do
 * not: nothing is asked for it.
 */
export function countOfView(query: QueueQuery, counted: ToldCounts | undefined): number | undefined {
  const asked = filterNames.filter((name) => name !== 'here' && query.filters[name] !== undefined);
  const [only] = asked;
  const isHere = isOfHere(query);
  if (only === undefined) return foundBy(counted, isHere, ({ open }) => open);
  const figureOf = figuresOfFilters[only];
  if (asked.length > 1 || figureOf === undefined) return undefined;
  const value = String(query.filters[only]);
  return foundBy(counted, isHere, (counts) => figureOf(counts, value));
}
