import type { Instant } from '../time/instant.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { NoticeKey, SmsNotice } from './notice.ts';

const mark = '#secret-';

/** The notice that tells a new receipt secret. It follows no event, or the ticket's history would tell of it. */
export const secretNotice = (
  { number, kind, urgent, language }: Ticket,
  secret: { readonly generation: number; readonly key: string },
  at: Instant,
): SmsNotice => ({
  v: 1,
  about: `${number}${mark}${String(secret.generation).padStart(6, '0')}`,
  recipient: 'citizen',
  channel: 'sms',
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
