import type { Instant } from '../../domain/foundation/time/instant.ts';
import { dayEndsAt, localDateAt } from '../../domain/foundation/time/local-day.ts';
import { hexOf } from '../../domain/foundation/keys/digest-text.ts';
import type { KeyPurpose } from '../../domain/foundation/keys/server-keys.ts';
import { alwaysGoes, gatheredOf } from '../../domain/messaging/notices/gathered.ts';
import { tellsCode } from '../../domain/messaging/notices/code-notice.ts';
import type { FailureReason } from '../../domain/messaging/notices/senders.ts';
import {
  countsAsUnconfirmed,
  hasWaitedForRoom,
  isStale,
} from '../../domain/messaging/notices/unconfirmed-phone.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { CitizenNotice } from '../../domain/messaging/notices/notice.ts';
import { mailboxOf } from '../../domain/ticketing/tickets/mailbox.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { Container } from '../container.ts';

/** Whether a notice goes on this day, and where not, what becomes of it: it joins another, or waits for the next day. */
export type Room =
  | { readonly next: 'go' }
  | { readonly next: 'gather'; readonly into: CitizenNotice; readonly notBefore: Instant }
  | { readonly next: 'wait'; readonly until: Instant }
  | { readonly next: 'fail'; readonly reason: FailureReason };

/** To whom a notice goes. */
interface Receiver {
  readonly address: string;
  readonly ticket: Ticket | undefined;
}

/** Under which purpose the contacts of a channel are hashed, and what of an address is. */
const counted: Readonly<
  Record<NoticeChannel, { readonly purpose: KeyPurpose; readonly of: (address: string) => string }>
> = {
  sms: { purpose: 'told-phone', of: (phone) => phone },
  email: { purpose: 'told-email', of: mailboxOf },
};

/**
 * Takes one of the day's places of the contact, which is known by a keyed hash of the day alone, and of those one of its ticket's, by one
 * write. A ticket that has none left takes none of the contact's, so that nobody uses up what other tickets
 * of the same phone or mailbox are told. Each notice takes its place once. With another contact a ticket begins anew. A phone that is not confirmed for its tickets
 * has a few places for all of these together, which bound secrets and codes too. Source: docs/adr/0196, docs/adr/0314.
 */
export async function roomFor(
  { outbox, registry, keys }: Pick<Container, 'outbox' | 'registry' | 'keys'>,
  notice: CitizenNotice,
  { address, ticket }: Receiver,
  at: Instant,
): Promise<Room> {
  const [{ limits }, { timeZone }, ring] = await Promise.all([
    registry.currentPolicy(),
    registry.calendar(),
    keys(),
  ]);
  const date = localDateAt(at, timeZone);
  const { number, channel } = notice;
  const { purpose, of: hashed } = counted[channel];
  const hashUnder = (name: KeyPurpose) => hexOf(ring.mac(ring.current, name, date, hashed(address)));
  const always = alwaysGoes(notice);
  const atMost = (limit: number): number => (always ? Infinity : limit);
  const isUnconfirmed = countsAsUnconfirmed(notice, ticket);
  const ofContact = isUnconfirmed
    ? { contactHash: hashUnder('told-typed-phone'), limit: limits.sms.perTypedPhonePerDay }
    : { contactHash: hashUnder(purpose), limit: atMost(limits.sms.perPhonePerDay) };
  const isCode = tellsCode(notice);
  if (isUnconfirmed && hasWaitedForRoom(notice, at)) return { next: 'fail', reason: 'phone-not-confirmed' };
  if (isUnconfirmed && isStale(notice, at) && !always && !isCode && notice.template !== 'gathered')
    return { next: 'gather', into: gatheredOf(notice, date), notBefore: at };
  if (isCode && !isUnconfirmed) return { next: 'go' };
  const ofTicket = !isCode && { ofTicket: { number, limit: atMost(limits.sms.perTicketPerDay) } };
  if (await outbox.countOn({ date, at, ...ofContact, ...ofTicket }, notice)) return { next: 'go' };
  if (isUnconfirmed && isCode) return { next: 'fail', reason: 'phone-not-confirmed' };
  const tomorrow = dayEndsAt(at, timeZone);
  return notice.template === 'gathered' || always
    ? { next: 'wait', until: tomorrow }
    : { next: 'gather', into: gatheredOf(notice, date), notBefore: tomorrow };
}
