import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import {
  eventsPerPage,
  type TicketHistory,
  type TicketReader,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import { lastSeen } from '../access/last-seen.ts';
import type { SeenTicket } from '../access/view-ticket.ts';
import type { Container } from '../container.ts';
import { historyEntryOf, officersWhoActed, type HistoryEntry } from '../history-entry.ts';
import { RequestRefused } from '../request-refused.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { officersById } from '../officers-by-id.ts';

/** The versions of a ticket of which somebody may have seen one: `any` of them will do. */
export type VersionsSeen = 'any' | readonly number[];

interface Acting {
  /** Undefined: whoever acts does not say what they saw. */
  readonly versionsSeen: VersionsSeen | undefined;
  readonly language: Language;
}

/**
 * Lets an act go on that says no version, or the one that the ticket has. Throws the problem `ticket-moved-on` with
 * what came since, as far as whoever acts sees it: who did what and when, and not a word of what was written, for
 * that would be a read.
 */
export async function requireNotMovedOn(
  {
    tickets,
    registry,
  }: Pick<Container, 'registry'> & { readonly tickets: Pick<TicketReader, 'eventsAfter'> },
  { ticket }: TicketHistory,
  seen: SeenTicket,
  { versionsSeen, language }: Acting,
): Promise<void> {
  const { number, version } = ticket;
  if (versionsSeen === undefined || versionsSeen === 'any' || versionsSeen.includes(version)) return;
  const since = Math.max(0, ...versionsSeen.filter((one) => one < version));
  const events = await tickets.eventsAfter(number, since, eventsPerPage);
  const shown = events.filter((event) => event.version <= lastSeen(seen));
  const [institutionOf, officerOf] = await Promise.all([
    institutionsById(
      registry,
      shown.flatMap(({ after, by }) => [after.holder, by.institution ?? after.holder]),
    ),
    officersById(registry, officersWhoActed(shown)),
  ]);
  const meanwhile: readonly HistoryEntry[] = shown.map((event) =>
    historyEntryOf(event, { institutionOf, officerOf, language }),
  );
  throw new RequestRefused({ code: 'ticket-moved-on', movedOn: { version, meanwhile } });
}
