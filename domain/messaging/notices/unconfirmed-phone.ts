import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import { isPhoneConfirmed } from '../../ticketing/tickets/phone-tickets.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { CitizenNotice } from './notice.ts';

/**
 * An SMS to a phone that is not confirmed and found no room among those of its day for so long, in days, does not go any more.
 * Source: docs/rules.md, By phone.
 */
const daysForRoom = 7;

/** Whether a notice counts among the SMS of a day to a phone that is not confirmed, of all its tickets together. */
export const countsAsUnconfirmed = ({ channel }: CitizenNotice, ticket: Ticket | undefined): boolean =>
  channel === 'sms' && ticket !== undefined && !isPhoneConfirmed(ticket);

/** Whether it waited long enough. */
export const hasWaitedForRoom = ({ at: planned }: CitizenNotice, at: Instant): boolean =>
  plusSeconds(planned, daysForRoom * 24 * 3600) < at;
