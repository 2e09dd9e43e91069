import type { Ticket } from '../tickets/ticket.ts';
import { clockRules, type DueStep, type StepRule, type TimeRules } from './clock-steps.ts';
import { type Instant, plusSeconds } from '../../foundation/time/instant.ts';
import { spreadOf } from '../../foundation/time/spread.ts';
import type { Policy } from '../../foundation/policy/policy.ts';

/** A step that a clock has to do. */
export interface Due {
  readonly step: DueStep;
  /** The moment by the rules, without the spread: for a missed deadline its last second on time. */
  readonly at: Instant;
  /** When the clock wakes for it. */
  readonly wakesAt: Instant;
}

/** Seconds at most by which what cannot wait lies behind its moment. Urgent matters run by the clock, so few share a second. */
const promptSpreadSeconds = 300;

interface Pending extends Due {
  readonly rule: StepRule;
}

/** By how many seconds the wakes of a cycle lie behind its deadlines. `prompt`: it is urgent, or follows an act at once. */
export const wakeSpreadOf = (
  { number, cycle, prompt }: { readonly number: string; readonly cycle: number; readonly prompt: boolean },
  { spreadSeconds }: Pick<Policy, 'spreadSeconds'>,
): number => spreadOf(number, cycle, prompt ? Math.min(spreadSeconds, promptSpreadSeconds) : spreadSeconds);

/** What the present cycle still holds, the earliest first. */
function pendingSteps(ticket: Ticket, rules: TimeRules): readonly Pending[] {
  const spreadIf = (prompt: boolean) =>
    wakeSpreadOf({ number: ticket.number, cycle: ticket.cycle.number, prompt }, rules.policy);
  const [spread, promptSpread] = [spreadIf(false), spreadIf(true)];
  return clockRules
    .filter((rule) => rule.in.includes(ticket.status) && (ticket.urgent || rule.reminds === undefined))
    .filter(
      ({ step, skippedFor }) =>
        !ticket.cycle.steps.some((done) => done === step || skippedFor.includes(done)),
    )
    .flatMap((rule) => {
      const at = rule.at(ticket, rules);
      if (at === undefined) return [];
      const late = ticket.urgent || rule.followsAct ? promptSpread : spread;
      return [{ step: rule.step, at, wakesAt: plusSeconds(at, late + (rule.onceMissed ? 1 : 0)), rule }];
    })
    .toSorted((a, b) => (a.wakesAt < b.wakesAt ? -1 : 1));
}

/**
 * When the ticket's clock has something to do next: in every status but closed. What only reminds officers wakes it of urgent matters
 * alone (`nextReminder`). The deadline's last second is on time, so a missed deadline is noticed one second later; and a spread follows, of
 * `spreadSeconds` at most, so that not every ticket of the country wakes at closing time. Of urgent matters, and of what follows an act at
 * once, it is five minutes at most.
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
