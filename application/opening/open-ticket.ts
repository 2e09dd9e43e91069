import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { written } from '../../domain/audit/commitment.ts';
import { withRead, type NewRead } from '../../domain/audit/read-log.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { lastSeen } from '../access/last-seen.ts';
import { requireVisibleTicket } from '../access/require-visible-ticket.ts';
import { requireSeenByState } from '../access/seen-by-state.ts';
import { readerAs, readingRole } from '../access/reading-role.ts';
import { contactToShow } from '../access/contact-in-use.ts';
import type { Container } from '../container.ts';
import { olderThan, pageStart } from '../listings/older-pages.ts';
import type { Log } from '../log.ts';
import { actsForOfficer } from '../officer-acts/acts-for-officer.ts';
import { actRequest } from '../tickets/act-request.ts';
import { countdownsInWords } from '../tickets/countdowns-in-words.ts';
import { alarmOfLost } from '../tickets/lost-in-words.ts';
import { keepComparable, lacksComparable } from './keep-comparable.ts';
import { openedTicketOf, type OpenedTicket } from './opened-ticket.ts';

type Ports = Pick<
  Container,
  'registry' | 'reads' | 'news' | 'vault' | 'comparable' | 'keys' | 'cursors' | 'now'
> & {
  readonly tickets: TicketReader;
};

interface TicketToOpen {
  readonly number: string;
  /** `older` of the page before. Absent: the newest page of the history. */
  readonly cursor?: string | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly log: Log;
}

interface Opening extends TicketToOpen, Pick<NewRead, 'request' | 'reason'> {}

interface OpenedPage extends OpenedTicket {
  /** The cursor to what is older of its history, where anything is. */
  readonly older?: string;
  /** The reader is told of what others do with it. */
  readonly watched?: true;
}

/**
 * The ticket as the officer may see it. The read is recorded first: where that fails, nothing is shown. A
 * ticket that is not theirs to see and one that does not exist are one answer after the same readings. `request`
 * names the request, another one each time.
 */
export async function openTicket(
  { tickets, registry, reads, news, vault, comparable, keys, cursors, now }: Ports,
  { number, cursor, request, reason, officer, language, log }: Opening,
): Promise<OpenedPage> {
  const at = now();
  const viewing = { officer, now: at, reasonRecorded: reason !== undefined };
  await requireSeenByState({ tickets, registry }, number, viewing);
  const file = await tickets.open(number);
  const seen = await requireVisibleTicket(file, viewing, registry);
  if (file === undefined) throw new TypeError('A ticket was seen that does not exist.');
  const owner = { reader: officer.id, listing: `open-ticket ${number}` };
  const start = await pageStart(cursors, cursor, owner);
  const until = Math.min(start?.version ?? Infinity, lastSeen(seen) + 1);
  const read: NewRead = {
    number,
    at,
    by: readerAs(officer, readingRole(officer, seen.actors)),
    opened: 'ticket',
    request,
    ...(seen.sight.sees === 'all' && { version: until - 1 }),
    ...(seen.readsForHolder && { holder: file.ticket.holder }),
    ...(reason !== undefined && { reason }),
  };
  const openedBefore = await reads.record(read);
  log.info('ticket-opened', { number });
  const page = until > file.ticket.version ? file.page : await tickets.pageBefore(number, until);
  if (lastSeen(seen) > 0) alarmOfLost(file, [page], log);
  const contact = seen.seesIdentity ? await contactToShow({ vault, tickets }, file.ticket, log) : undefined;
  const calendar = await registry.calendar();
  const looking = { officer, language, now: at };
  const clocks = countdownsInWords(file.ticket, at, { calendar, language });
  const openings = withRead(openedBefore, read);
  const readUpTo = () => Promise.resolve(openings[file.ticket.holder]);
  const acts = await actsForOfficer({ tickets, registry, reads: { readUpTo } }, seen, looking);
  if (seen.readsForHolder && lacksComparable(file, openedBefore))
    await keepComparable({ registry, comparable, keys }, file);
  const watches = file.ticket.watched === true && (await news.watches(officer.id, number));
  const shown = { page, citizen: contact?.name, acts, clocks };
  return {
    ...(await openedTicketOf(file, seen, shown, registry, {
      language,
      calendar,
      officer,
      now: at,
    })),
    ...(await olderThan(page, cursors, owner)),
    ...(watches && { watched: true as const }),
  };
}

interface TicketToOpenWithReason extends TicketToOpen {
  readonly idempotencyKey: string;
  readonly reason: string;
}

/** Opens it for a reader who must give a reason, which is recorded with the read. */
export function openTicketWithReason(
  ports: Ports & Pick<Container, 'salt' | 'hashing'>,
  { idempotencyKey, reason, ...ticket }: TicketToOpenWithReason,
): Promise<OpenedPage> {
  const { hashing } = ports;
  const asker = `officer:${ticket.officer.id}` as const;
  return openTicket(ports, {
    ...ticket,
    request: actRequest(hashing, { asker, idempotencyKey, act: 'open-with-reason', body: { reason } }),
    reason: written({ reason }, ports.salt(), hashing),
  });
}
