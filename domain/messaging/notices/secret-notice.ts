import type { Instant } from '../../foundation/time/instant.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import type { CitizenNotice, NoticeKey } from './notice.ts';

const mark = '#secret-';

/** The notice that tells a new receipt secret by a channel. It follows no event, or the ticket's history would tell of it. */
export const secretNotice = (
  { number, kind, urgent, language }: Ticket,
  channel: NoticeChannel,
  secret: { readonly generation: number; readonly key: string },
  at: Instant,
): CitizenNotice => ({
  v: 1,
  about: `${number}${mark}${String(secret.generation).padStart(6, '0')}`,
  recipient: 'citizen',
  channel,
  template: 'secret-replaced',
  number,
  kind,
  urgent,
  language,
  at,
  secret,
});

/** Whether a notice tells a new receipt secret. */
export const tellsSecret = ({ about }: NoticeKey): boolean => about.includes(mark);
