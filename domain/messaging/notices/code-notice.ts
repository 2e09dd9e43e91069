import type { CodesOfDay } from '../../foundation/rate-limits/pass-codes.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { OriginRank } from '../../ticketing/tickets/origin-rank.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import type { NoticeKey, SmsNotice } from './notice.ts';
import { laneStated, codeLaneOf } from './sms-lanes.ts';

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

/** The SMS that tells the newest code of a day, to a phone whose network had that rank. It follows no event, or the ticket's history would tell of it. */
export const codeNotice = (
  ticket: Pick<Ticket, 'number' | 'kind' | 'urgent' | 'language' | 'channel' | 'phoneConfirmed'>,
  { place, sent }: CodesOfDay,
  { at, day, until, key }: Asked,
  originRank?: OriginRank,
): SmsNotice => ({
  v: 1,
  about: `${ticket.number}${mark}${day}-${place}-${sent}`,
  recipient: 'citizen',
  channel: 'sms',
  template: 'pass-code',
  number: ticket.number,
  kind: ticket.kind,
  urgent: ticket.urgent,
  language: ticket.language,
  at,
  until,
  ...laneStated(codeLaneOf(ticket, originRank)),
  code: { day, place, key },
});

/** Whether a notice tells a code, which any stranger can ask for. */
export const tellsCode = ({ about }: NoticeKey): boolean => about.includes(mark);
