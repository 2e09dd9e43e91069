import type { ComponentChildren } from 'preact';
import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateWithoutWeekday } from '../../platform/dates.ts';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { datesOfDays, daysOffered, deskAddressOf, type AuditPart } from './desk-query.ts';
import { auditDeskTexts as texts, auditedDaysText, fromUntilText } from './texts.ts';

interface PeriodOfDeskProps {
  readonly part: AuditPart;
  readonly days: number;
  /** What is to be known of the list below. */
  readonly note: Text;
  /** Stands behind the note. */
  readonly children?: ComponentChildren;
}

/** The dates that a list of the desk is of, and the other periods that it is offered for. */
export function PeriodOfDesk({ part, days, note, children }: PeriodOfDeskProps) {
  const say = useSay();
  const { from, until } = datesOfDays(days);
  return (
    <>
      <p class="quiet">
        {say(
          fromUntilText(
            inEach((one) => dateWithoutWeekday(from, one)),
            inEach((one) => dateWithoutWeekday(until, one)),
          ),
        )}{' '}
        {say(note)} {children}
      </p>
      <ul class="choices-of-desk" aria-label={say(texts.days)}>
        {daysOffered.map((offered) => (
          <li key={offered}>
            <WorkLink
              to="auditor"
              query={deskAddressOf({ part, days: offered })}
              aria-current={offered === days ? 'true' : undefined}
            >
              {say(auditedDaysText(offered))}
            </WorkLink>
          </li>
        ))}
      </ul>
    </>
  );
}
