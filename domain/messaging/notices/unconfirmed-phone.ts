import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import { isPhoneConfirmed } from '../../ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { CitizenNotice } from './notice.ts';

/**
 * An SMS to a phone that is not confirmed and found no room for so long, in days, among those of its phone's day or in the budget of the
 * stage, does not go any more.
 * Source: docs/rules.md, By phone.
 */
const daysForRoom = 7;

/** Whether a notice counts among the SMS of a day to a phone that is not confirmed, of all its tickets together. */
export const countsAsUnconfirmed = ({ channel }: CitizenNotice, ticket: Ticket | undefined): boolean =>
  channel === 'sms' && ticket !== undefined && !isPhoneConfirmed(ticket);

/** So long, in hours, such a notice waits by itself; then all of its ticket that wait are told by one. */
const hoursAlone = 24;

/** Whether it waited so long that it is told with others of its ticket. */
export const isStale = ({ at: planned }: CitizenNotice, at: Instant): boolean =>
  plusSeconds(planned, hoursAlone * 3600) < at;

/** Whether it waited long enough. */
export const hasWaitedForRoom = ({ at: planned }: CitizenNotice, at: Instant): boolean =>
  plusSeconds(planned, daysForRoom * 24 * 3600) < at;
