import { later, plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import type { GainedSight, Heading, Officer, OfficerRole } from './officer.ts';

/** In seconds. So long whoever was just told of an appointment can stop it. Source: docs/rules.md, Administrators. */
export const sightWaits = 24 * 60 * 60;

/** Roles by which somebody reads tickets where they work. */
const readingRoles: readonly OfficerRole[] = ['officer', 'duty-officer', 'complaints-officer'];

const reads = ({ active, roles }: Officer): readonly OfficerRole[] =>
  active ? roles.filter((role) => readingRoles.includes(role)) : [];

/** Who reads what an office has and is made its duty officer, or the other way round, gains nothing. */
const isAlike = (role: OfficerRole, other: OfficerRole): boolean =>
  role === other || (role !== 'complaints-officer' && other !== 'complaints-officer');

function gainsPlace(before: Officer | undefined, after: Officer): boolean {
  const had = before?.institution === after.institution ? reads(before) : [];
  return reads(after).some((role) => !had.some((other) => isAlike(role, other)));
}

const isSameHeading = (one: Heading, other: Heading): boolean =>
  one.institution === other.institution && one.from === other.from && one.until === other.until;

/** What heads after a change did not head before: dates that differ are another headship, unless it ran already. */
function newHeadings(before: Officer | undefined, { heads = [] }: Officer, at: Instant): readonly Heading[] {
  const had = before?.active === true ? (before.heads ?? []) : [];
  const ran = had.filter(({ from, until }) => (from ?? at) <= at && (until ?? at) >= at);
  return heads.filter(
    (heading) =>
      !had.some((other) => isSameHeading(other, heading)) &&
      !ran.some(({ institution }) => institution === heading.institution),
  );
}

/** The officer after a change by one administrator alone at `at`: with what it lets them see that they did not see before. */
export function withGainedSight(before: Officer | undefined, after: Officer, at: Instant): Officer {
  const until = plusSeconds(at, sightWaits);
  const gains: readonly GainedSight[] = [
    ...newHeadings(before, after, at).map(({ institution, from }) => ({
      by: 'headship' as const,
      institution,
      since: later(at, from ?? at),
      until,
    })),
    ...(after.trained && before?.trained !== true ? [{ by: 'training' as const, since: at, until }] : []),
    ...(gainsPlace(before, after)
      ? [{ by: 'place' as const, institution: after.institution, since: at, until }]
      : []),
  ];
  const counted = gains.filter(({ since }) => since < until);
  return counted.length === 0 ? after : { ...after, gained: [...waitingAt(after, at), ...counted] };
}

/** What an officer, or an institution, waits for at `at`. */
export const waitingAt = <Gain extends { readonly until: Instant }>(
  { gained = [] }: { readonly gained?: readonly Gain[] },
  at: Instant,
): readonly Gain[] => gained.filter(({ until }) => at < until);
