import { againstMerging } from '../../domain/casework/acts/merging/alike.ts';
import { joinedBy } from '../../domain/casework/acts/merging/follow.ts';
import { incidentOfTicket, type IncidentTie } from '../../domain/casework/acts/merging/incident.ts';
import { reasonAgainst } from '../../domain/casework/acts/refusals.ts';
import { entryOfTicket } from '../../domain/casework/queues/entry-of-ticket.ts';
import { mostOfReach } from '../../domain/foundation/vocabulary/at-once.ts';
import { statuses } from '../../domain/foundation/vocabulary/statuses.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { readerAs, roleOfLists } from '../access/reading-role.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import { paddedNumbers, seenByStates, type TicketByState } from '../access/seen-by-states.ts';
import type { Container } from '../container.ts';
import { shownEntries, type ShownEntry } from '../listings/shown-entries.ts';
import { recordingOf, type ToShow } from '../listings/worded-page.ts';
import { shownStatus, type ShownStatus } from '../tickets/shown-status.ts';
import { likelyOfOneMatter, whyAlike, type AlikeCandidate } from './alike-tickets.ts';

/** A ticket of an incident that waits for its answer. */
interface WaitingOfIncident extends ShownEntry {
  readonly tie: IncidentTie;
  /** Why it may be of the incident, in a sentence; of one that joined, nothing. */
  readonly why?: string;
  /** Whether somebody of its holder opened it, so that it may be answered or merged. */
  readonly opened: boolean;
}

interface Incident {
  /** The number by which it is known: that of its main ticket, or of the one that was asked for. */
  readonly number: string;
  /** The main ticket, those that joined it, those whose citizens said so, the most alike. */
  readonly tickets: readonly WaitingOfIncident[];
  /** Those that joined and wait no longer, or went their own way. */
  readonly ended: readonly { readonly number: string; readonly status: ShownStatus }[];
  /** Whether more may be of it than are shown at once. */
  readonly isMore: boolean;
}

/** So many of an incident are shown at once, and no more are read: as many as one answers at once. */
const mostOfIncident = mostOfReach.chosen;

type Ports = Pick<
  Container,
  'registry' | 'comparable' | 'reads' | 'keys' | 'listedTickets' | 'listLog' | 'now'
> & {
  readonly tickets: TicketReader;
};

interface IncidentAsked {
  readonly number: string;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

interface IncidentOfNumber {
  readonly number: string;
  /** Absent: to others than officers of its holder who see all of it. */
  readonly incident?: Incident;
}

/**
 * Shows the incident of a ticket with the subjects of its tickets: each that this officer sees whole by its state, and what could be merged
 * with it. What is shown is to be on record as seen in a list of the holder's queue. Throws `no-such-ticket` and `StoreUnavailable`.
 */
export async function incidentTickets(
  ports: Ports,
  { number, officer, language }: IncidentAsked,
): Promise<ToShow<IncidentOfNumber>> {
  const now = ports.now();
  const viewing = { officer, now };
  const seen = await readVisibleTicket(ports, number, viewing);
  if (!seen.readsForHolder || seen.sight.sees !== 'all') return { page: { number }, record: nothingToRecord };
  const main = await mainOf(ports, seen.history.ticket, viewing);
  const joined = await joinedTo(ports, main);
  const likely = joined.length < mostOfIncident ? await likelyOfOneMatter(ports, main) : undefined;
  const others = (likely?.others ?? []).filter(({ ticket }) => !joined.includes(ticket.number));
  const looked = [main.number, ...joined, ...others.map(({ ticket }) => ticket.number)];
  const found = await seenByStates(ports, paddedNumbers(looked.slice(0, mostOfIncident)), viewing);
  const whole = found.filter(({ seesAll }) => seesAll);
  const candidates = new Map(others.map((other) => [other.ticket.number, other]));
  const waiting = whole.flatMap((one) => {
    const tie = tieOf(one.ticket, main, candidates);
    return tie === undefined ? [] : [{ ...one, tie }];
  });
  const tickets = await shownWaiting(ports, waiting, { language, now, candidates });
  const ended = whole.filter(
    ({ ticket }) => joined.includes(ticket.number) && !waiting.some((one) => one.ticket === ticket),
  );
  const subjects = tickets.filter(({ subject }) => subject !== undefined);
  return {
    page: {
      number,
      incident: {
        number: main.number,
        tickets,
        ended: ended.map(({ ticket }) => ({
          number: ticket.number,
          status: shownStatus(ticket, statusWordsAtWork, language),
        })),
        isMore: looked.length > mostOfIncident,
      },
    },
    record: recordingOf(
      ports.listLog,
      subjects.length === 0
        ? undefined
        : {
            at: now,
            by: readerAs(officer, roleOfLists(officer)),
            queue: main.holder,
            tickets: subjects.map((one) => one.number),
          },
    ),
  };
}

const nothingToRecord = (): Promise<void> => Promise.resolve();

/** Main tickets may join another: so many are followed. */
const mostMains = 5;

/** The main ticket that a ticket is worked on with, where the officer sees all of it and it is with the same holder; else the ticket itself. */
async function mainOf(
  ports: Ports,
  ticket: Ticket,
  viewing: Parameters<typeof seenByStates>[2],
): Promise<Ticket> {
  let main = ticket;
  for (let step = 0; step < mostMains && main.mergedInto !== undefined; step += 1) {
    const [above] = await seenByStates(ports, [main.mergedInto], viewing);
    if (above?.seesAll !== true || above.ticket.holder !== ticket.holder) break;
    main = above.ticket;
  }
  return main;
}

/** So many events of a main ticket are read in one call. */
const eventsAtOnce = 50;

/** The numbers of those that joined a main ticket, the first first, as many as are shown at once. Some may have parted. */
async function joinedTo({ tickets }: Ports, { number, tookIn }: Ticket): Promise<readonly string[]> {
  const joined = new Set<string>();
  let after = 0;
  for (let isMore = tookIn === true; isMore && joined.size < mostOfIncident;) {
    const events = await tickets.eventsAfter(number, after, eventsAtOnce);
    for (const follower of joinedBy(events)) joined.add(follower.number);
    after = events.at(-1)?.version ?? after;
    isMore = events.length === eventsAtOnce;
  }
  return [...joined];
}

/** How a ticket belongs to the incident of a main one; undefined: it waits no longer, parted, or could not be merged. */
function tieOf(
  ticket: Ticket,
  main: Ticket,
  candidates: ReadonlyMap<string, AlikeCandidate>,
): IncidentTie | undefined {
  const waits = statuses[ticket.status].group !== 'completed';
  if (ticket.number === main.number) return waits ? 'main' : undefined;
  if (ticket.mergedInto === main.number) return waits ? 'joined' : undefined;
  const candidate = candidates.get(ticket.number);
  if (candidate === undefined || ticket.mergedInto !== undefined) return undefined;
  if (reasonAgainst(againstMerging(main, ticket)) !== undefined) return undefined;
  return candidate.saidSame ? 'said-same' : 'alike';
}

interface Showing {
  readonly language: Language;
  readonly now: ReturnType<Ports['now']>;
  readonly candidates: ReadonlyMap<string, AlikeCandidate>;
}

async function shownWaiting(
  { registry, reads }: Ports,
  waiting: readonly (TicketByState & { readonly tie: IncidentTie })[],
  { language, now, candidates }: Showing,
): Promise<readonly WaitingOfIncident[]> {
  const byNumber = new Map(waiting.map((one) => [one.ticket.number, one]));
  const [lines, readUpTo] = await Promise.all([
    shownEntries(
      waiting.map(({ ticket }) => entryOfTicket(ticket)),
      registry,
      {
        language,
        now,
        subjectOf: (number) => byNumber.get(number)?.content.subject,
        incidentOf: (number) => {
          const ticket = byNumber.get(number)?.ticket;
          return ticket && incidentOfTicket(ticket);
        },
      },
    ),
    Promise.all(waiting.map(({ ticket: { number, holder } }) => reads.readUpTo(number, holder))),
  ]);
  return lines.map((line, place): WaitingOfIncident => {
    const candidate = candidates.get(line.number);
    return {
      ...line,
      tie: byNumber.get(line.number)?.tie ?? 'alike',
      ...(candidate !== undefined && {
        why: whyAlike({ saidSame: candidate.saidSame, likeness: candidate.likeness }, language),
      }),
      opened: readUpTo[place] !== undefined,
    };
  });
}
