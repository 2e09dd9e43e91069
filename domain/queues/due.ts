import type { Instant } from '../deadlines/instant.ts';
import type { Status } from '../tickets/statuses.ts';
import type { Standing } from '../tickets/ticket.ts';

type DueIn = (standing: Standing) => Instant | undefined;

/**
 * By status, until when what the ticket waits for is due, best first. A kind that needs no response is due
 * for acknowledgement, and then when it closes by itself. A paused clock is due when it goes on.
 */
const dueIn: Readonly<Record<Status, readonly DueIn[]>> = {
  submitted: [({ respondBy }) => respondBy, ({ acknowledgeBy }) => acknowledgeBy],
  acknowledged: [({ respondBy }) => respondBy],
  'in-progress': [({ respondBy }) => respondBy],
  'awaiting-citizen': [({ resumeAt }) => resumeAt],
  responded: [({ windowEndsAt }) => windowEndsAt],
  closed: [],
};

/**
 * The due time of a ticket's line in queues; once it has passed, the line is overdue. Where no deadline
 * stands it is the next wake time; where there is none of these, `otherwise`.
 */
export function dueOf(standing: Standing, otherwise: Instant): Instant {
  const dues = dueIn[standing.status].map((due) => due(standing));
  return dues.find((due) => due !== undefined) ?? standing.nextWakeAt ?? otherwise;
}
