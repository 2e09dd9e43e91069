import type { Instant } from '../../foundation/time/instant.ts';
import type { OriginRank } from '../../ticketing/tickets/origin-rank.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { CitizenNotice, NoticeKey } from './notice.ts';
import { laneStated, codeLaneOf } from './sms-lanes.ts';

const mark = '#secret-';

/** The notice that tells a new receipt secret by a channel, to a contact whose network had that rank. It follows no event, or the ticket's history would tell of it. */
export const secretNotice = (
  ticket: Ticket,
  channel: NoticeChannel,
  secret: { readonly generation: number; readonly key: string },
  at: Instant,
  originRank?: OriginRank,
): CitizenNotice => ({
  v: 1,
  about: `${ticket.number}${mark}${String(secret.generation).padStart(6, '0')}`,
  recipient: 'citizen',
  template: 'secret-replaced',
  number: ticket.number,
  kind: ticket.kind,
  urgent: ticket.urgent,
  language: ticket.language,
  at,
  secret,
  ...(channel === 'sms' ? { channel, ...laneStated(codeLaneOf(ticket, originRank)) } : { channel }),
});

/** Whether a notice tells a new receipt secret. */
export const tellsSecret = ({ about }: NoticeKey): boolean => about.includes(mark);
