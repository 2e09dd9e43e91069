import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Cycle, CycleBeginning } from '../tickets/ticket.ts';
import { after } from '../../foundation/time/add-duration.ts';
import type { Calendar } from '../../foundation/time/calendar.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import { earlier, type Instant } from '../../foundation/time/instant.ts';
import type { Policy, PolicyRow } from '../../foundation/policy/policy.ts';

/** What decides which row of the policy counts: its SLA, the time to acknowledge and to respond. */
export interface PolicySubject {
  readonly kind: Kind;
  readonly urgent: boolean;
  readonly category: string;
  /** The institution at which the cycle runs. */
  readonly holder: string;
}

/** How specific a row is: institution and category, institution, category, kind alone. */
const specificity = (row: PolicyRow): number =>
  (row.institution === undefined ? 0 : 2) + (row.category === undefined ? 0 : 1);

/**
 * The most specific row that fits. A policy that was checked has one for each kind and for urgent complaints;
 * what has none all the same is due as above the first level, for no ticket goes without a deadline.
 */
export function policyRowFor(policy: Policy, matter: PolicySubject): PolicyRow {
  const { kind, urgent, holder, category } = matter;
  const [row] = policy.rows
    .filter(
      (candidate) =>
        candidate.kind === kind &&
        candidate.urgent === urgent &&
        (candidate.institution ?? holder) === holder &&
        (candidate.category ?? category) === category,
    )
    .toSorted((a, b) => specificity(b) - specificity(a));
  const { upperLevel, untoldWindow: appealWindow } = policy;
  return row ?? { kind, urgent, ...upperLevel[urgent ? 'urgent' : 'ordinary'], appealWindow };
}

/** Cycles above the first level are capped: whoever already waited waits no longer than this. */
export const capped: Readonly<Record<CycleBeginning, boolean>> = {
  submitted: false,
  transferred: false,
  escalated: true,
  appealed: true,
};

export interface CycleStart {
  readonly number: number;
  readonly began: CycleBeginning;
  readonly startedAt: Instant;
}

/**
 * Begins a running set of deadlines: from the policy's row for the matter, after an escalation or appeal
 * the shorter of that and the cap for upper levels. Which is shorter is decided by when they fall due,
 * since hours by the clock and working days can't be compared otherwise. `climbed`: it came higher before,
 * and is capped whatever begins the cycle.
 */
export function beginCycle(
  start: CycleStart,
  matter: PolicySubject,
  policy: Policy,
  calendar: Calendar,
  climbed = false,
): Cycle {
  const row = policyRowFor(policy, matter);
  const cap =
    climbed || capped[start.began] ? policy.upperLevel[matter.urgent ? 'urgent' : 'ordinary'] : undefined;
  const due = (own: Duration, upper: Duration | undefined): Instant => {
    const byOwnRow = after(start.startedAt, own, calendar);
    return upper === undefined ? byOwnRow : earlier(byOwnRow, after(start.startedAt, upper, calendar));
  };
  return {
    ...start,
    acknowledgeBy: due(row.acknowledge, cap?.acknowledge),
    ...(row.respond !== undefined && { respondBy: due(row.respond, cap?.respond) }),
    calendarVersion: calendar.version,
    steps: [],
    reminders: 0,
  };
}
