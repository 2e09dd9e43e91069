import { after } from '../../../domain/foundation/time/add-duration.ts';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import type { TimeRules } from '../../../domain/ticketing/clock/clock-steps.ts';
import { countdownsOf } from '../../../domain/ticketing/clock/countdowns.ts';
import { policyRowFor } from '../../../domain/ticketing/clock/cycle.ts';
import { isOverdue } from '../../../domain/ticketing/clock/overdue.ts';
import { comparisonExclusionOf } from '../../../domain/analytics/similarity/comparison-exclusion.ts';
import { comparedAnewSince, takenOutBy } from '../../../domain/analytics/similarity/taken-out.ts';
import { stocksAfter } from '../../../domain/analytics/measures/movements.ts';
import { earlier, type Instant, later, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { recompute } from '../../../domain/casework/acts/recompute.ts';
import { applyDeadline } from '../../../domain/casework/acts/escalation/apply-deadline.ts';
import type { Act } from '../../../domain/foundation/vocabulary/acts.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import { ActRefused } from '../../../domain/casework/acts/refusals.ts';
import { statuses } from '../../../domain/foundation/vocabulary/statuses.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { Life } from '../life.ts';
import { requireNotTooOften } from '../../../domain/casework/acts/times-a-day.ts';
import { brokenPromises, lastSeconds, noRights, type Rights, rightsAfter, stillOpen } from './told-rights.ts';
import { type Asking, type Chance, placeOf } from './acts-of-people.ts';

/** More steps than a clock can have to do before it waits again, however long it slept. */
const manySteps = 12;

/** Whether somebody reads a date: the clock runs towards it. */
const showsDate = ({ status }: Ticket): boolean =>
  statuses[status].group !== 'completed' && status !== 'awaiting-citizen';

/**
 * The acts that may bring a date nearer than people were told: an urgent matter is hurried, and a merger goes
 * by the earlier date of two. What becomes urgent by its category is asked of the ticket.
 */
const hurrying: ReadonlySet<Act> = new Set<Act>(['raise-urgency', 'merge', 'take-in']);

/** An act of a person that was done, and how it is asked for again. */
export interface DoneAct {
  readonly asking: Asking;
  readonly chance: Chance;
}

/** A life, and since when it is so. */
export interface Moment {
  readonly life: Life;
  readonly at: Instant;
}

/** A ticket on which people act at random, while its clock runs beside them, held to the laws at every change. */
export class RandomLife {
  #life: Life;
  /** The date that people were told last in this cycle: by a notice, or by the follow-up from then on. */
  #told: Instant | undefined;
  #rights: Rights | undefined;
  /** The version with which it could be compared anew. */
  #comparedSince: number | undefined;
  readonly #happened: string[] = [];
  readonly #moments: Moment[];
  readonly #done: DoneAct[] = [];

  /** `holdsRights`: whether it is also held to what was told with a date, which takes as long as all the rest. */
  constructor(life: Life, holdsRights: boolean) {
    this.#life = life;
    this.#moments = [{ life, at: life.event.at }];
    this.#told = life.ticket.cycle.respondBy;
    this.#rights = holdsRights ? rightsAfter(noRights, life) : undefined;
  }

  get life(): Life {
    return this.#life;
  }

  /** The life as it was after each of its events, and after each change of the calendar, with the rules of then. */
  get moments(): readonly Moment[] {
    return this.#moments;
  }

  /** What people did, in order. */
  get done(): readonly DoneAct[] {
    return this.#done;
  }

  get ticket(): Ticket {
    return this.#life.ticket;
  }

  /** The clock wakes at each of its times up to `now`, or sleeps until then. */
  runsUntil(now: Instant, sleeps: boolean): void {
    for (let wakes = 0; ; wakes += 1) {
      const { nextWakeAt } = this.ticket;
      if (nextWakeAt === undefined || nextWakeAt > now) break;
      if (wakes > 3_000) this.#fails('the clock wakes without end');
      const wakesAt = sleeps ? now : later(nextWakeAt, this.#life.event.at);
      this.#holdsLastSeconds(plusSeconds(wakesAt, -1));
      this.#wakesAt(wakesAt);
    }
    this.#holdsLastSeconds(plusSeconds(now, -1));
  }

  #wakesAt(now: Instant): void {
    for (let steps = 0; (this.ticket.nextWakeAt ?? '9') <= now; steps += 1) {
      if (steps > manySteps) this.#fails('the clock acts without end');
      const { rules, ticket } = this.#life;
      const change = applyDeadline(ticket, {
        ...rules,
        lineage: placeOf(ticket.holder),
        office: undefined,
        now,
      });
      if (change === undefined) this.#fails('the clock woke for nothing and does nothing');
      else this.#saves(change);
    }
  }

  /**
   * Somebody asks for an act, which is done or refused. Whatever else is thrown is a failure. It is decided on
   * what is kept of the history.
   */
  tries(asking: Asking, chance: Chance): boolean {
    try {
      const change = asking(this.#life.asKept(), chance);
      requireNotTooOften(this.#life, change, this.#life.rules);
      this.#saves(change);
      this.#done.push({ asking, chance });
      return true;
    } catch (error) {
      if (error instanceof ActRefused) return false;
      throw error;
    }
  }

  /** The calendar is changed, and the ticket counted by it. */
  isRecounted(calendar: Calendar, now: Instant): void {
    const before = this.#life.rules.calendar;
    const rules: TimeRules = { ...this.#life.rules, calendar };
    const change = recompute(this.#life, { before, rules, now });
    this.#life = new Life(this.#life, rules, this.#life.chain);
    // Where no date stands, days that are open again count from when one does.
    if (!showsDate(this.ticket) || this.ticket.cycle.respondBy === undefined) this.#told = undefined;
    if (change === undefined) {
      this.#moments.push({ life: this.#life, at: now });
      return;
    }
    const nearest = after(now, rules.policy.limits.movedAtLeastAhead, calendar);
    this.#saves(change, this.#told && earlier(this.#told, nearest));
  }

  #saves(change: Change, atLeast?: Instant): void {
    this.#happened.push(`${change.event.at} ${change.event.type} → ${change.ticket.cycle.respondBy ?? '-'}`);
    this.#holdsDates(change, atLeast);
    this.#holdsNoDate(change);
    this.#life = this.#life.saved(change);
    this.#moments.push({ life: this.#life, at: change.event.at });
    this.#holdsWakeTime();
    this.#holdsComparison(change);
    this.#rights &&= rightsAfter(this.#rights, this.#life);
    this.#holdsRights(change.event.at);
  }

  /** What was told with a date is offered until then, or was done; an objection waits until it is decided on. */
  #holdsRights(at: Instant): void {
    if (this.#rights === undefined) return;
    const broken = brokenPromises(this.#rights, this.#life.asKept(), at);
    if (broken.length > 0) this.#fails(`at ${at}: ${broken.join('; ')}`);
  }

  /** The last seconds that were told, up to `now`. */
  #holdsLastSeconds(now: Instant): void {
    if (this.#rights === undefined) return;
    for (const until of lastSeconds(this.#rights)) if (until <= now) this.#holdsRights(until);
    this.#rights = stillOpen(this.#rights, now);
  }

  /** No date comes nearer than people were told, but by an act that hurries. */
  #holdsDates({ before, ticket, event }: Change, atLeast?: Instant): void {
    const { respondBy } = ticket.cycle;
    const isNew = ticket.cycle.number !== before.cycle.number;
    const hurries = hurrying.has(event.type) || (ticket.urgent && !before.urgent);
    const least = isNew || hurries ? undefined : (atLeast ?? this.#told);
    if (respondBy !== undefined && least !== undefined && respondBy < least)
      this.#fails(`${event.type} brings ${respondBy}, where ${least} was told`);
    const { acknowledgeBy } = ticket.cycle;
    const isEdit = least !== undefined && atLeast === undefined && ticket.acknowledgedAt === undefined;
    if (isEdit && acknowledgeBy < before.cycle.acknowledgeBy)
      this.#fails(`${event.type} brings the acknowledgement nearer, to ${acknowledgeBy}`);
    if (isNew || hurries || atLeast !== undefined) this.#told = undefined;
    if (respondBy !== undefined && showsDate(ticket)) this.#told = respondBy;
  }

  /** What needs no response has no date for one, does not escalate and is never late with it. */
  #holdsNoDate({ ticket, event }: Change): void {
    const { policy, calendar } = this.#life.rules;
    if (policyRowFor(policy, ticket).respond !== undefined) return;
    const inAYear = plusSeconds(event.at, 366 * 86_400);
    const broken = [
      ...(ticket.cycle.respondBy === undefined ? [] : ['has a date']),
      ...(event.type === 'flag' || (event.type === 'escalate' && event.by.actor === 'system')
        ? ['escalates']
        : []),
      ...(stocksAfter({ ...event, at: inAYear }).stocks.includes('overdue') ? ['counts as late'] : []),
      ...(ticket.status !== 'submitted' && isOverdue(ticket, inAYear) ? ['is overdue'] : []),
      ...(countdownsOf(ticket, inAYear, calendar).some(({ of }) => of === 'respond') ? ['counts down'] : []),
    ];
    if (broken.length > 0) this.#fails(`${ticket.kind}, which needs no response, ${broken.join(', ')}`);
  }

  /** Whoever opens it since it may be compared anew is known to have its text at hand for that. */
  #holdsComparison({ before, ticket }: Change): void {
    const [wasCompared, isCompared] = [before, ticket].map(
      (state) => comparisonExclusionOf(state, {}) === undefined,
    );
    const isAnew = wasCompared !== true || takenOutBy({ before, ticket }) !== undefined;
    if (isAnew) this.#comparedSince = ticket.version;
    if (isCompared !== true || this.#comparedSince === undefined) return;
    const since = comparedAnewSince(this.#life.asKept()) ?? 0;
    if (since < this.#comparedSince)
      this.#fails(`is compared anew since ${this.#comparedSince}, not since ${since}`);
  }

  /** What is not closed wakes, and when its rules say. */
  #holdsWakeTime(): void {
    const { status, nextWakeAt } = this.ticket;
    if ((nextWakeAt !== undefined) !== (status !== 'closed'))
      this.#fails(`${status} wakes at ${String(nextWakeAt)}`);
  }

  #fails(because: string): never {
    throw new Error([because, ...this.#happened].join('\n'));
  }
}

/** A second before, at and after each of these: where deadlines, openings and closings differ. */
export const around = (moments: readonly Instant[]): readonly Instant[] =>
  moments.flatMap((moment) => [plusSeconds(moment, -1), moment, plusSeconds(moment, 1)]);
