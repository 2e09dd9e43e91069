import { isConfidentialCount } from '../../analytics/measures/confidential-count.ts';
import type { ListedFigure, QueueStatus } from '../../foundation/vocabulary/queue-filters.ts';
import type { QueueFilter } from './filters.ts';
import type { QueueEntry } from './queue-entry.ts';

/** A stretch of a queue's order: entries of one status, overdue or not. */
interface StretchOfQueue {
  readonly late: boolean;
  readonly status: QueueStatus;
}

const answered = ['submitted', 'in-progress', 'awaiting-citizen'] as const satisfies readonly QueueStatus[];
const stretches = (late: boolean, statuses: readonly QueueStatus[]): readonly StretchOfQueue[] =>
  statuses.map((status) => ({ late, status }));

/** The stretches in which all tickets of a figure lie, with few others. */
export const stretchesOfFigure: Readonly<Record<ListedFigure, readonly StretchOfQueue[]>> = {
  waiting: [...stretches(true, answered), ...stretches(false, answered)],
  // A citizen was asked and no clock stopped: its entry is not overdue, for the office waits for them.
  'overdue-to-answer': [...stretches(true, answered), ...stretches(false, ['awaiting-citizen'])],
  'overdue-to-acknowledge': stretches(true, ['submitted']),
  unacknowledged: [...stretches(true, ['submitted']), ...stretches(false, ['submitted'])],
};

/** Whether an entry of these stretches is counted in the figure itself. */
const counts: Readonly<Record<ListedFigure, (entry: QueueEntry) => boolean>> = {
  waiting: () => true,
  'overdue-to-answer': ({ answerOverdue }) => answerOverdue === true,
  'overdue-to-acknowledge': ({ answerOverdue }) => answerOverdue === undefined,
  unacknowledged: () => true,
};

/**
 * Whether an entry of the stretches of a figure of an institution is one of those it counts. What measures count apart is in none: a complaint
 * about a person and a sensitive matter.
 */
export function isCountedIn(
  { figure, kind, category, region, here }: QueueFilter & { readonly figure: ListedFigure },
  entry: QueueEntry,
  institution: string,
): boolean {
  const { sensitive, about } = entry;
  return (
    counts[figure](entry) &&
    (here === undefined || entry.holder === institution) &&
    !isConfidentialCount({ subject: { sensitive }, about }) &&
    (kind === undefined || kind === entry.kind) &&
    (category === undefined || category === entry.category) &&
    (region === undefined || region === entry.place?.region)
  );
}
