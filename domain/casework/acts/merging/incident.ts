import type { Act } from '../../../foundation/vocabulary/acts.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';

/** How a ticket belongs to an incident: it is answered for those that joined it, joined it, or may be of it. */
export const incidentTies = ['main', 'joined', 'said-same', 'alike'] as const;
export type IncidentTie = (typeof incidentTies)[number];

/** What happens to an incident, by the act on its main ticket or on one that joined it: it begins, others join or part, it is answered, or its answer undone. */
export const incidentSteps = {
  submit: 'sent',
  'take-in': 'joined',
  part: 'parted',
  respond: 'answered',
  'undo-response': 'undone',
} as const satisfies Partial<Record<Act, string>>;
export type IncidentStep = (typeof incidentSteps)[keyof typeof incidentSteps];

/** The incident that a ticket is worked on with: known by its main ticket. Source: docs/rules.md, Incidents. */
export interface IncidentOfTicket {
  /** The number of the main ticket. */
  readonly number: string;
  /**
   * How many tickets: the main one and those that joined it at its holder, with those that parted by themselves since. Counted on
   * the main ticket alone, so that it costs no reading; absent of those that joined.
   */
  readonly tickets?: number;
}

/** The incident that a ticket is worked on with; undefined: it is worked on by itself. */
export function incidentOfTicket({
  number,
  mergedInto,
  joinedCount = 0,
}: Pick<Ticket, 'number' | 'mergedInto' | 'joinedCount'>): IncidentOfTicket | undefined {
  if (mergedInto !== undefined) return { number: mergedInto };
  return joinedCount === 0 ? undefined : { number, tickets: joinedCount + 1 };
}
