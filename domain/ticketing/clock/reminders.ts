import { after } from '../../foundation/time/add-duration.ts';
import type { Policy } from '../../foundation/policy/policy.ts';
import { type Instant, plusSeconds } from '../../foundation/time/instant.ts';
import type { TicketEvent } from '../tickets/event.ts';
import { firstBeginning } from '../tickets/rest-of-state.ts';
import type { ClockStep, RepeatedStep, Ticket, TicketState } from '../tickets/ticket.ts';
import {
  clockRules,
  type TicketOnClock,
  recurrenceOf,
  type StepRule,
  type TimeRules,
} from './clock-steps.ts';

/** What officers can be reminded of. */
export type RemindedStep = ClockStep | RepeatedStep;

/** Something that officers are reminded of while no clock wakes for it. */
export interface Reminder {
  readonly step: RemindedStep;
  readonly at: Instant;
}

const remindingRules = clockRules.filter(
  (rule): rule is StepRule & { readonly step: RemindedStep } => rule.reminds === true,
);
const recurringRules = clockRules.filter(({ step }) => step === 'recurring');

const isDone = ({ cycle }: TicketOnClock, { step, skippedFor }: StepRule): boolean =>
  cycle.steps.some((done) => done === step || skippedFor.includes(done));

/** The first recurring reminder after a moment: officers have one each time, of which a clock wakes for some. */
function recurringAfter(ticket: TicketOnClock, rules: TimeRules, since: Instant): readonly Reminder[] {
  const { remindedAt } = ticket.cycle;
  const recurs = recurringRules.some(
    (rule) => rule.in.includes(ticket.status) && rule.at(ticket, rules) !== undefined,
  );
  if (!recurs || remindedAt === undefined) return [];
  const every = recurrenceOf(ticket, rules);
  let at = remindedAt;
  do at = after(at, every, rules.calendar);
  while (at <= since);
  return [{ step: 'recurring', at }];
}

/** All that comes after a moment, the earliest first; of what recurs the next one. */
const remindersAfter = (ticket: TicketOnClock, rules: TimeRules, since: Instant): readonly Reminder[] =>
  ticket.urgent
    ? []
    : [
        ...remindingRules.flatMap((rule) => {
          if (!rule.in.includes(ticket.status) || isDone(ticket, rule)) return [];
          const at = rule.at(ticket, rules);
          return at !== undefined && at > since ? [{ step: rule.step, at }] : [];
        }),
        ...recurringAfter(ticket, rules, since),
      ].toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** When officers are to be reminded of a ticket next, after a moment; undefined: they are not, as it stands. */
export const nextReminder = (ticket: TicketOnClock, rules: TimeRules, since: Instant): Reminder | undefined =>
  remindersAfter(ticket, rules, since)[0];

/** What officers were to be reminded of after one moment and until another, without what a later one makes pointless. */
export function remindersDue(
  ticket: TicketOnClock,
  rules: TimeRules,
  { since, until }: { readonly since: Instant; readonly until: Instant },
): readonly Reminder[] {
  const due = remindersAfter(ticket, rules, since).filter(({ at }) => at <= until);
  return due.filter(({ step }) => {
    const { skippedFor = [] } = remindingRules.find((rule) => rule.step === step) ?? {};
    return !due.some((other) => skippedFor.includes(other.step));
  });
}

/** Steps whose clock changes what they are counted from, and what of the ticket says that they wait still. */
const waitsFor: Readonly<Partial<Record<RemindedStep, (ticket: Ticket) => boolean>>> = {
  'direction-due': ({ direction }) => direction !== undefined,
  'direction-missed': ({ direction }) => direction !== undefined,
  recurring: () => true, // until its cycle or its status is another
};

/** Whether a reminder asks at a moment for what is still to be done: not for what was done since, nor for what has more time since. */
export const isStillAsked = (
  { step, cycle }: { readonly step: RemindedStep; readonly cycle: number },
  ticket: Ticket,
  rules: TimeRules,
  toldAt: Instant,
): boolean =>
  ticket.cycle.number === cycle &&
  clockRules.some((rule) => {
    if (rule.step !== step || !rule.in.includes(ticket.status)) return false;
    const waits = waitsFor[step];
    if (waits !== undefined) return waits(ticket);
    const at = rule.at(ticket, rules);
    return at !== undefined && at <= toldAt;
  });

const runs = ({ pausedAt, status }: TicketState): boolean =>
  pausedAt === undefined && ['submitted', 'acknowledged', 'in-progress'].includes(status);

/** Acts by which a reminder can come sooner though no date that events state does. */
const remindsAnew: ReadonlySet<TicketEvent['type']> = new Set([
  'flag',
  'lower-urgency',
  'rearm',
  'reclassify',
  'recompute',
  'remind',
  'undo-reclassification',
] as const);

/** Whether officers may have to be reminded sooner than they were to be before an event. */
export function mayRemindSooner({ type, before, after: now, subject }: TicketEvent): boolean {
  if (subject.urgent === true || !runs(now)) return false;
  return (
    before === undefined ||
    remindsAnew.has(type) ||
    !runs(before) ||
    before.cycle !== now.cycle ||
    before.arming !== now.arming ||
    // Also where there is more time: a share of it that had passed lies ahead again.
    now.respondBy !== before.respondBy ||
    now.acknowledgeBy !== before.acknowledgeBy
  );
}

/**
 * After which moment reminders are planned that an event brings. A clock that woke in vain woke for a reminder by what a former release
 * planned: that one is still to be told, and lies at most the spread of wakes before.
 */
export const remindsFrom = (
  { type, at, before }: Pick<TicketEvent, 'type' | 'at' | 'before'>,
  { spreadSeconds }: Pick<Policy, 'spreadSeconds'>,
): Instant =>
  type === 'rearm' && before?.nextWakeAt !== undefined && before.nextWakeAt < at
    ? plusSeconds(before.nextWakeAt, -spreadSeconds - 2)
    : at;

/** What an event states of what reminders are counted from. Undefined: one of before events stated it. */
export function countedIn({ number, subject, after: now, head }: TicketEvent): TicketOnClock | undefined {
  const acknowledgeBy = now.acknowledgeBy ?? head?.cycle?.acknowledgeBy;
  if (head === undefined || acknowledgeBy === undefined) return undefined;
  const {
    began = firstBeginning,
    startedAt = head.submittedAt,
    steps = [],
    reminders = 0,
    ...rest
  } = head.cycle ?? {};
  return {
    ...head,
    number,
    status: now.status,
    kind: subject.kind,
    urgent: subject.urgent === true,
    cycle: {
      ...rest,
      number: now.cycle,
      began,
      startedAt,
      acknowledgeBy,
      ...(now.respondBy !== undefined && { respondBy: now.respondBy }),
      calendarVersion: now.calendar ?? 0,
      steps,
      reminders,
    },
  };
}
