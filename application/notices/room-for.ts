import type { Instant } from '../../domain/time/instant.ts';
import { dayEndsAt, localDateAt } from '../../domain/time/local-day.ts';
import { hexOf } from '../../domain/keys/digest-text.ts';
import { alwaysGoes, gatheredOf } from '../../domain/notices/gathered.ts';
import type { SmsNotice } from '../../domain/notices/notice.ts';
import type { Container } from '../container.ts';

/** Whether an SMS goes on this day, and where not, what becomes of it: it joins another, or waits for the next day. */
export type Room =
  | { readonly next: 'go' }
  | { readonly next: 'gather'; readonly into: SmsNotice; readonly notBefore: Instant }
  | { readonly next: 'wait'; readonly until: Instant };

/**
 * Takes one of the day's places of its ticket, then one of the phone's, which is known by a keyed hash of the day
 * alone. A ticket that has none left takes none of the phone's, so that nobody uses up what other tickets of the
 * same phone are told. Each notice takes its place once. Source: docs/adr/0196.
 */
export async function roomFor(
  { outbox, registry, keys }: Pick<Container, 'outbox' | 'registry' | 'keys'>,
  notice: SmsNotice,
  phone: string,
  at: Instant,
): Promise<Room> {
  const [{ limits }, { timeZone }, ring] = await Promise.all([
    registry.currentPolicy(),
    registry.calendar(),
    keys(),
  ]);
  const date = localDateAt(at, timeZone);
  const phoneHash = hexOf(ring.mac(ring.current, 'told-phone', date, phone));
  const always = alwaysGoes(notice);
  const places = [
    { of: { number: notice.number }, limit: limits.sms.perTicketPerDay },
    { of: { phoneHash }, limit: limits.sms.perPhonePerDay },
  ];
  for (const { of, limit } of places) {
    if (await outbox.countOn({ date, of, limit: always ? Infinity : limit, at }, notice)) continue;
    const tomorrow = dayEndsAt(at, timeZone);
    return notice.template === 'gathered'
      ? { next: 'wait', until: tomorrow }
      : { next: 'gather', into: gatheredOf(notice, date), notBefore: tomorrow };
  }
  return { next: 'go' };
}
