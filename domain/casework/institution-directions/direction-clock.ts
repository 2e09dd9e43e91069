import type { Calendar } from '../../foundation/time/calendar.ts';
import { after, ahead } from '../../foundation/time/add-duration.ts';
import { closingTimeOn } from '../../foundation/time/closing-time.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import { type Instant, plusSeconds } from '../../foundation/time/instant.ts';
import { localDateAt } from '../../foundation/time/local-day.ts';
import { nextOpening } from '../../foundation/time/working-time.ts';
import {
  isOpenDirection,
  type DirectionClockStep,
  type InstitutionDirection,
} from './institution-direction.ts';

/** What the clock goes by: the time before a date at which is reminded, and within which a head answers. */
export interface DirectionClockRules {
  readonly calendar: Calendar;
  readonly remind: Duration;
}

/** A step of the clock and when it comes. */
export interface DirectionWake {
  readonly step: DirectionClockStep;
  readonly at: Instant;
}

type Clocked = Pick<InstitutionDirection, 'state' | 'askedAt' | 'givenAt' | 'dueBy' | 'taken'>;

/** When the head is asked again, is reminded, and the date is missed, as far as that has not been and still can be, soonest first. */
export function comingClockSteps(
  { state, askedAt, dueBy, taken }: Clocked,
  { calendar, remind }: DirectionClockRules,
): readonly DirectionWake[] {
  if (state !== 'given' && state !== 'answered') return [];
  const reminded = ahead(dueBy, remind, calendar);
  const asked = after(askedAt, remind, calendar);
  const steps: readonly (DirectionWake & { readonly comes: boolean })[] = [
    { step: 'ask-again', at: asked, comes: state === 'given' && asked < dueBy },
    { step: 'remind-before', at: reminded, comes: reminded > askedAt },
    { step: 'miss', at: plusSeconds(dueBy, 1), comes: true },
  ];
  return steps
    .filter(({ step, comes }) => comes && !taken.some((before) => before === step))
    .map(({ step, at }) => ({ step, at }))
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/** When offices close next after `at`: until then a day's progress is counted. */
function nextClosing(at: Instant, calendar: Calendar): Instant {
  const today = closingTimeOn(localDateAt(nextOpening(at, calendar), calendar.timeZone), calendar);
  if (today > at) return today;
  return closingTimeOn(
    localDateAt(nextOpening(plusSeconds(today, 1), calendar), calendar.timeZone),
    calendar,
  );
}

/** What the clock does next after `at`; undefined once the direction ended. Source: docs/design/directions.md, A direction to an institution. */
export function nextDirectionWake(
  direction: Clocked,
  rules: DirectionClockRules,
  at: Instant,
): DirectionWake | undefined {
  if (!isOpenDirection(direction)) return undefined;
  const [soonest] = comingClockSteps(direction, rules);
  const counted = { step: 'count' as const, at: nextClosing(at, rules.calendar) };
  return soonest !== undefined && soonest.at <= counted.at ? soonest : counted;
}
