import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { firstSecondOf, lastSecondOf, localDateAt } from '../../domain/foundation/time/local-day.ts';
import { dateAfter } from '../../domain/foundation/time/months.ts';
import { RequestRefused } from '../request-refused.ts';

/** Local dates, both included. Absent: today, and the thirty days that end with it. */
export interface DatesAsked {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The days that an auditor looks at: local dates and moments, both ends included, and the days (UTC) that they touch, in order. */
export interface AuditPeriod {
  readonly from: string;
  readonly until: string;
  readonly first: Instant;
  readonly last: Instant;
  readonly days: readonly string[];
}

const usualDays = 30;
/** A quarter of a year, the longest that is looked at. */
export const mostDaysOfAudit = 92;

const dayOf = (at: Instant): string => at.slice(0, 'YYYY-MM-DD'.length);

/** The period of these dates. Throws the problem `invalid-request` where it ends before it begins, or is longer than 92 days. */
export function auditPeriod(asked: DatesAsked, now: Instant, { timeZone }: Calendar): AuditPeriod {
  const until = asked.until ?? localDateAt(now, timeZone);
  const from = asked.from ?? dateAfter(until, 1 - usualDays);
  if (from > until || dateAfter(from, mostDaysOfAudit) <= until) {
    throw new RequestRefused({ code: 'invalid-request', fields: [{ path: ['from'], code: 'invalid' }] });
  }
  const first = firstSecondOf(from, timeZone);
  const last = lastSecondOf(until, timeZone);
  const days: string[] = [];
  for (let day = dayOf(first); day <= dayOf(last); day = dateAfter(day, 1)) days.push(day);
  return { from, until, first, last, days };
}
