import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';

type Told = Pick<Ticket, 'canBeTold' | 'toldBy'>;

/** What a ticket, or an event of it, says where nothing else is: notices were SMS before they were e-mails too. */
const bySms: readonly NoticeChannel[] = ['sms'];

/** By what the citizen can be told, whether that is safe or not. */
export const channelsOf = ({ canBeTold, toldBy = bySms }: Told): readonly NoticeChannel[] =>
  canBeTold ? toldBy : [];

/** What a ticket says of these channels. */
export const tellingBy = (channels: readonly NoticeChannel[]): Told => ({
  canBeTold: channels.length > 0,
  ...(channels.includes('email') && { toldBy: channels }),
});

/** Whether the citizen is notified: there is a contact in the vault that notices go to, and it is safe. */
export const isNotified = ({
  canBeTold,
  safeToContact,
}: Pick<Ticket, 'canBeTold' | 'safeToContact'>): boolean => canBeTold && safeToContact;

/** By what the citizen was notified of an event. None: not at all. */
export const notifiedBy = ({
  notify,
  toldBy = bySms,
}: Pick<TicketEvent, 'notify' | 'toldBy'>): readonly NoticeChannel[] => (notify === true ? toldBy : []);

/** Whether notices to what is kept arrive, as far as is known. */
export const isReached = ({ canBeTold, outOfReach }: Pick<Ticket, 'canBeTold' | 'outOfReach'>): boolean =>
  canBeTold && outOfReach !== true;

/**
 * Whether a notice can be counted on: the citizen is notified, and notices did not fail. Where not, questions
 * stop no clock, and the appeal window is the longer one. Source: docs/rules.md, Who cannot be told.
 */
export const canCountOnNotices = (
  ticket: Pick<Ticket, 'canBeTold' | 'safeToContact' | 'outOfReach'>,
): boolean => isNotified(ticket) && ticket.outOfReach !== true;
