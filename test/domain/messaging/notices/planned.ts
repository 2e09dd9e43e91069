import { isOfAnHour } from '../../../../domain/messaging/notices/digest-day.ts';
import { isDigestNotice, type Notice, type Plan } from '../../../../domain/messaging/notices/notice.ts';
import { type PlanContext, planNotices } from '../../../../domain/messaging/notices/plan-notices.ts';
import type { Act } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import type { FactsOf } from '../../../../domain/ticketing/tickets/facts.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { aCalendar } from '../../../builders/calendar.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { anEvent, aState, type EventDetails } from '../../../builders/ticket-event.ts';

export const headed = (id: string) => ({ id, head: { officer: `mkuu-${id}` } });

/** A health centre under a council under a ministry, each with its head; one officer oversees. */
export function aContext(details: Partial<PlanContext> = {}): PlanContext {
  return {
    holder: aLineage(headed('kituo'), headed('halmashauri'), headed('wizara')),
    oversight: ['katibu'],
    sees: () => true,
    policy: aPolicy(),
    calendar: aCalendar(),
    ...details,
  };
}

export const aReminder = (facts: FactsOf<'remind'>, details: EventDetails<'remind'> = {}): TicketEvent =>
  anEvent({ type: 'remind', version: 2, by: { actor: 'system' }, before: aState(), facts, ...details });

const byWhat = ({ recipient, channel }: Notice) =>
  recipient !== 'citizen' && channel === 'sms' ? ' by SMS' : '';

/**
 * `citizen received`, one for each notice, `officer:x hour new-in-queue` for each line of an hour's digest and `officer:x digest` for each
 * of a morning's; an officer's SMS says that it is one.
 */
export const told = ({ notices, digestLines }: Plan): readonly string[] => [
  ...notices
    .filter((notice) => !isDigestNotice(notice))
    .map((n) => `${n.recipient} ${n.template}${byWhat(n)}`),
  ...digestLines.map(({ recipient, day, says }) =>
    [recipient, isOfAnHour({ day }) ? 'hour' : 'digest', ...(says ? [says] : [])].join(' '),
  ),
];
export const planned = (event: TicketEvent, details: Partial<PlanContext> = {}) =>
  told(planNotices(event, aContext(details)));

export const byOfficer = <A extends Act>(type: A, details: EventDetails<A> = {}): TicketEvent =>
  anEvent({
    type,
    version: 3,
    by: { actor: 'head', officer: 'mkuu-kituo' },
    before: aState(),
    ...details,
  });
export const bySystem = (type: Act): TicketEvent =>
  anEvent({ type, version: 3, by: { actor: 'system' }, before: aState() });
export const byCitizen = <A extends Act>(type: A, details: EventDetails<A> = {}): TicketEvent =>
  anEvent({ type, version: 3, before: aState(), ...details });

export const answered = aState({ status: 'responded', windowEndsAt: '2027-01-14T20:59:59Z' });
export const closed = aState({ status: 'closed' });
/** Where a suggestion stands, which waits for no response. */
export const suggestion = omit(aState(), 'respondBy');
