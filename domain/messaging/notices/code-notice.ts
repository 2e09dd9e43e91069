import type { CodesOfDay } from '../../foundation/rate-limits/pass-codes.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { NoticeKey, SmsNotice } from './notice.ts';

const mark = '#code-';

/** When a code was asked for, and until when it is good. */
interface Asked {
  readonly at: Instant;
  /** The local day, `YYYY-MM-DD`, and its last second. */
  readonly day: string;
  readonly until: Instant;
  /** The version of the server's key that it derives under. */
  readonly key: string;
}

/** The SMS that tells the newest code of a day. It follows no event, or the ticket's history would tell of it. */
export const codeNotice = (
  { number, kind, urgent, language }: Pick<Ticket, 'number' | 'kind' | 'urgent' | 'language'>,
  { place, sent }: CodesOfDay,
  { at, day, until, key }: Asked,
): SmsNotice => ({
  v: 1,
  about: `${number}${mark}${day}-${place}-${sent}`,
  recipient: 'citizen',
  channel: 'sms',
  template: 'pass-code',
  number,
  kind,
  urgent,
  language,
  at,
  until,
  code: { day, place, key },
});

/** Whether a notice tells a code, which any stranger can ask for. */
export const tellsCode = ({ about }: NoticeKey): boolean => about.includes(mark);
