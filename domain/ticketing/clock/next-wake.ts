import type { Ticket } from '../tickets/ticket.ts';
import { clockRules, type DueStep, type StepRule, type TimeRules } from './clock-steps.ts';
import { type Instant, plusSeconds } from '../../foundation/time/instant.ts';
import { spreadOf } from '../../foundation/time/spread.ts';

/** A step that a clock has to do. */
export interface Due {
  readonly step: DueStep;
  /** The moment by the rules, without the spread: for a missed deadline its last second on time. */
  readonly at: Instant;
  /** When the clock wakes for it. */
  readonly wakesAt: Instant;
}

interface Pending extends Due {
  readonly rule: StepRule;
}

/** What the present cycle still holds, the earliest first. */
function pendingSteps(ticket: Ticket, rules: TimeRules): readonly Pending[] {
  const spread = spreadOf(ticket.number, ticket.cycle.number, rules.policy.spreadSeconds);
  return clockRules
    .filter((rule) => rule.in.includes(ticket.status) && (ticket.urgent || rule.reminds === undefined))
    .filter(
      ({ step, skippedFor }) =>
        !ticket.cycle.steps.some((done) => done === step || skippedFor.includes(done)),
    )
    .flatMap((rule) => {
      const at = rule.at(ticket, rules);
      if (at === undefined) return [];
      return [{ step: rule.step, at, wakesAt: plusSeconds(at, spread + (rule.onceMissed ? 1 : 0)), rule }];
    })
    .toSorted((a, b) => (a.wakesAt < b.wakesAt ? -1 : 1));
}

/**
 * When the ticket's clock has something to do next: in every status but closed. What only reminds officers wakes it of urgent matters
 * alone (`nextReminder`). The deadline's last second
 * is on time, so a missed deadline is noticed one second later; and a few seconds of spread follow, the
 * same for all steps of a cycle, so that not every ticket of the country wakes at closing time.
 */
export const nextWakeAt = (ticket: Ticket, rules: TimeRules): Instant | undefined =>
  pendingSteps(ticket, rules)[0]?.wakesAt;

/**
 * The steps to do at `now`, in order; none exactly as long as `nextWakeAt` lies ahead. After a clock slept
 * several can be due: those that a later one makes pointless are left out.
 */
export function whatIsDue(ticket: Ticket, rules: TimeRules, now: Instant): readonly Due[] {
  const due = pendingSteps(ticket, rules).filter(({ wakesAt }) => wakesAt <= now);
  return due
    .filter(({ rule }) => !due.some(({ step }) => rule.skippedFor.includes(step)))
    .map(({ step, at, wakesAt }) => ({ step, at, wakesAt }));
}
