import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { entryOfTicket } from '../../domain/casework/queues/entry-of-ticket.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { channelsOf, isNotified } from '../../domain/ticketing/tickets/notified.ts';
import type { DeskEntry } from '../../domain/ticketing/tickets/desk-entries.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { seenByStates, type TicketByState } from '../access/seen-by-states.ts';
import type { Container } from '../container.ts';
import { institutionsById } from '../institutions-by-id.ts';
import { deskScribe } from '../intake/desk-scribe.ts';
import { slipAgainOf } from '../intake/slip.ts';
import { sourceHashOf } from '../tickets/request-hashes.ts';
import { recordByHolder } from './record-by-holder.ts';
import { shownEntries, type ShownEntry } from './shown-entries.ts';
import type { ToShow } from './worded-page.ts';

type Ports = Pick<
  Container,
  'deskEntries' | 'listedTickets' | 'listLog' | 'registry' | 'keys' | 'now' | 'accessPoints'
>;

interface Asked {
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** What the officer may see of a ticket that they wrote down. */
type SeenOfEntry = Pick<
  ShownEntry,
  'kind' | 'status' | 'institution' | 'category' | 'subject' | 'dueLook' | 'dueShort'
>;

/** A ticket that the officer wrote down today. */
interface ShownDeskEntry {
  readonly number: string;
  /** When it was written down. */
  readonly writtenAt: DeskEntry['at'];
  /** The slip without the receipt secret, as a desk prints it. */
  readonly slip: string;
  /** Absent: what the officer wrote down is not theirs to see, or no more. */
  readonly seen?: SeenOfEntry;
}

interface DeskEntries {
  /** The local day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The newest first. */
  readonly entries: readonly ShownDeskEntry[];
}

/**
 * Lists what the officer wrote down at the desk since midnight in the offices' time zone. Numbers and times are the officer's own; of what
 * stands in a ticket, who may see it is decided anew by its state, and the list is on record of the subjects that it shows. A number
 * that no ticket has, because its submission broke off, is left out. Throws `StoreUnavailable`.
 */
export async function listDeskEntries(
  ports: Ports,
  { officer, language }: Asked,
): Promise<ToShow<DeskEntries>> {
  const { deskEntries, listedTickets, registry, keys, now, accessPoints } = ports;
  const at = now();
  const [serverKeys, { timeZone }] = await Promise.all([keys(), registry.calendar()]);
  const day = localDateAt(at, timeZone);
  const hash = sourceHashOf(serverKeys, day, deskScribe(officer.id));
  const written = await deskEntries.entriesOf({ by: 'source', hash, day });
  const numbers = written.map(({ number }) => number);
  const contents = await listedTickets.contentsOf(numbers);
  const asRead = { ...listedTickets, contentsOf: () => Promise.resolve(contents) };
  const seen = await seenByStates({ registry, listedTickets: asRead }, numbers, { officer, now: at });
  const seenByNumber = new Map(seen.map((one) => [one.ticket.number, one]));
  const entries = written.filter(({ number }) => contents.has(number));
  const tickets = entries.flatMap(({ number }) => seenByNumber.get(number) ?? []);
  const [lines, institutionOf] = await Promise.all([
    linesOf(tickets, registry, { language, now: at }),
    institutionsById(
      registry,
      tickets.map(({ ticket }) => ticket.holder),
    ),
  ]);
  const shown = entries.map(({ number, at: writtenAt }): ShownDeskEntry => {
    const ticket = seenByNumber.get(number)?.ticket;
    const line = lines.get(number);
    const slip = slipAgainOf({
      number,
      writtenAt,
      language: ticket?.language ?? language,
      seen: ticket && { institution: institutionOf(ticket.holder), noticesBy: toldBy(ticket) },
      timeZone,
      accessPoints,
    });
    return { number, writtenAt, slip, ...(line !== undefined && { seen: line }) };
  });
  return { page: { day, entries: shown }, record: () => recordByHolder(ports, tickets, { officer, at }) };
}

const toldBy = (ticket: Ticket): ReturnType<typeof channelsOf> =>
  isNotified(ticket) ? channelsOf(ticket) : [];

async function linesOf(
  tickets: readonly TicketByState[],
  registry: Container['registry'],
  reader: Pick<Asked, 'language'> & { readonly now: DeskEntry['at'] },
): Promise<ReadonlyMap<string, SeenOfEntry>> {
  const subjects = new Map(
    tickets.flatMap(({ ticket, seesAll, content: { subject } }) =>
      seesAll && subject !== undefined ? [[ticket.number, subject] as const] : [],
    ),
  );
  const lines = await shownEntries(
    tickets.map(({ ticket, seesAll }) => {
      const entry = entryOfTicket(ticket);
      return seesAll ? entry : omit(entry, 'assignee', 'unit', 'category', 'place');
    }),
    registry,
    { ...reader, subjectOf: (number) => subjects.get(number), incidentOf: () => undefined },
  );
  return new Map(
    lines.map(({ number, kind, status, institution, category, subject, dueLook, dueShort }) => [
      number,
      {
        ...{ kind, status, institution, dueLook, dueShort },
        ...(category !== undefined && { category }),
        ...(subject !== undefined && { subject }),
      },
    ]),
  );
}
