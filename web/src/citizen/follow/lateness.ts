import { localDateOf } from '../../platform/dates.ts';
import type { Followed } from './followed.ts';

/** What of a ticket is late, and the local date, `YYYY-MM-DD`, by which it was due. */
export interface Lateness {
  readonly what: 'answer' | 'acknowledgement';
  readonly dueBy: string;
}

/** What is late at `now`, in ms UTC. What is weightier is said alone. */
export function latenessOf(
  { overdue, acknowledgeBy, acknowledgedAt, respondBy, respondByDate }: Followed,
  now: number,
): Lateness | undefined {
  if (!overdue) return undefined;
  const answerIsLate = respondBy !== undefined && respondByDate !== undefined && Date.parse(respondBy) < now;
  if (answerIsLate) return { what: 'answer', dueBy: respondByDate };
  return acknowledgedAt === undefined
    ? { what: 'acknowledgement', dueBy: localDateOf(Date.parse(acknowledgeBy)) }
    : undefined;
}
