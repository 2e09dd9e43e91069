import type { Language } from '../../domain/vocabulary/language.ts';
import { admissionBySecret } from '../access/admission.ts';
import type { Container } from '../container.ts';
import { olderThan, pageStart, readsPerPage } from '../listings/older-pages.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import { answersOf } from './responses.ts';
import { ticketForCitizen, type TicketForCitizen } from './ticket-for-citizen.ts';

interface Following {
  readonly number: string;
  readonly secret: string;
  /** `older` of a page that was shown; absent: the newest page is asked for. */
  readonly cursor?: string | undefined;
  readonly language: Language;
  readonly source: string;
}

interface FollowedPage extends TicketForCitizen {
  /** The cursor to what came before. Absent: this is the oldest page. */
  readonly older?: string;
}

/** Shows a ticket to whoever has its receipt secret. Throws what `admissionBySecret` and `pageStart` say. */
export async function followTicket(
  ports: Pick<Container, 'tickets' | 'guesses' | 'reads' | 'registry' | 'keys' | 'cursors' | 'now'>,
  { number, secret, cursor, language, source }: Following,
): Promise<FollowedPage> {
  const { tickets, guesses, reads, registry, keys, cursors, now } = ports;
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  const admit = await admissionBySecret(guesses, serverKeys, { number, secret, source, at, rules });
  const file = await admit(await tickets.open(number));
  const owner = { reader: 'citizen', listing: `follow-ticket ${number}` };
  const start = await pageStart(cursors, cursor, owner);
  const [page, readsOfPage, answers] = await Promise.all([
    start === undefined ? file.page : tickets.pageBefore(number, start.version),
    reads.readsBefore(number, readsPerPage, start?.count),
    answersOf(file, tickets),
  ]);
  const shown = { page, answers, reads: readsOfPage };
  const reader = { language, timeZone: rules.calendar.timeZone, now: at };
  const ticket = await ticketForCitizen(file, shown, registry, reader);
  return { ...ticket, ...(await olderThan({ events: page.events, reads: readsOfPage }, cursors, owner)) };
}
