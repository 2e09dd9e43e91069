import { againstMerging } from '../../domain/casework/acts/merging/alike.ts';
import { joinedBy } from '../../domain/casework/acts/merging/follow.ts';
import {
  incidentOfTicket,
  incidentSteps,
  type IncidentStep,
  type IncidentTie,
} from '../../domain/casework/acts/merging/incident.ts';
import { reasonAgainst } from '../../domain/casework/acts/refusals.ts';
import { entryOfTicket } from '../../domain/casework/queues/entry-of-ticket.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { mostOfReach } from '../../domain/foundation/vocabulary/at-once.ts';
import { statuses } from '../../domain/foundation/vocabulary/statuses.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isEventOf, type TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { lastOf } from '../../domain/ticketing/tickets/history.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { readerAs, roleOfLists } from '../access/reading-role.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import { paddedNumbers, seenByStates, type TicketByState } from '../access/seen-by-states.ts';
import type { Container } from '../container.ts';
import { shownEntries, type ShownEntry } from '../listings/shown-entries.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
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
  /** Whether more are of it than are shown at once. */
  readonly isMore: boolean;
  /** What happened to it, the first first. */
  readonly history: readonly StepOfIncident[];
}

/** Something that happened to an incident, to a ticket of it that the officer sees whole. */
interface StepOfIncident {
  readonly what: IncidentStep;
  readonly at: Instant;
  readonly number: string;
  /** Who did it; absent: a citizen or the system. */
  readonly by?: OfficerReference;
}

/** So many of an incident are shown at once: as many as one answers at once. */
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
  const events = await eventsOfMain(ports, main);
  const joined = [...new Set(joinedBy(events).map((follower) => follower.number))];
  const likely = joined.length < mostOfIncident ? await likelyOfOneMatter(ports, main) : undefined;
  // One that was taken out may be of it as before.
  const others = likely?.others ?? [];
  const looked = [...new Set([main.number, ...joined, ...others.map(({ ticket }) => ticket.number)])];
  const candidates = new Map(others.map((other) => [other.ticket.number, other]));
  const { belonging, isMore } = await belongingTo(ports, looked, viewing, (ticket) => {
    const tie = tieOf(ticket, main, candidates);
    return tie ?? (joined.includes(ticket.number) ? 'ended' : undefined);
  });
  const waiting = belonging.flatMap((one) => (one.tie === 'ended' ? [] : [{ ...one, tie: one.tie }]));
  const ended = belonging.filter(({ tie }) => tie === 'ended');
  const [tickets, history] = await Promise.all([
    shownWaiting(ports, waiting, { language, now, candidates }),
    historyOf(ports, main, { events, joined, shown: belonging.map(({ ticket }) => ticket) }),
  ]);
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
        isMore,
        history,
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

/** The events of a main ticket, the first first; none of one that took none in. */
async function eventsOfMain({ tickets }: Ports, { number, tookIn }: Ticket): Promise<readonly TicketEvent[]> {
  const events: TicketEvent[] = [];
  for (let isMore = tookIn === true; isMore;) {
    const page = await tickets.eventsAfter(number, events.at(-1)?.version ?? 0, eventsAtOnce);
    events.push(...page);
    isMore = page.length === eventsAtOnce;
  }
  return events;
}

interface Belonging<Tie> {
  readonly belonging: readonly (TicketByState & { readonly tie: Tie })[];
  readonly isMore: boolean;
}

/**
 * Those of the numbers that the officer sees whole and that belong to the incident, as many as are shown at once, and whether there is one
 * more: what is hidden or does not belong counts in nothing.
 */
async function belongingTo<Tie>(
  ports: Ports,
  looked: readonly string[],
  viewing: Parameters<typeof seenByStates>[2],
  tieOfTicket: (ticket: Ticket) => Tie | undefined,
): Promise<Belonging<Tie>> {
  const belonging: (TicketByState & { readonly tie: Tie })[] = [];
  for (let from = 0; from < looked.length && belonging.length <= mostOfIncident; from += mostOfIncident) {
    const found = await seenByStates(
      ports,
      paddedNumbers(looked.slice(from, from + mostOfIncident)),
      viewing,
    );
    for (const one of found) {
      const tie = one.seesAll ? tieOfTicket(one.ticket) : undefined;
      if (tie !== undefined) belonging.push({ ...one, tie });
    }
  }
  return {
    belonging: belonging.slice(0, mostOfIncident),
    isMore: belonging.length > mostOfIncident,
  };
}

const stepOf: Readonly<Partial<Record<Act, IncidentStep>>> = incidentSteps;

interface PastOfIncident {
  /** Its main ticket's. */
  readonly events: readonly TicketEvent[];
  /** The numbers of those that joined it. */
  readonly joined: readonly string[];
  readonly shown: readonly Ticket[];
}

/**
 * What happened to the incident: when its main ticket came, which joined it, which was taken out or parted by itself, when it was
 * answered, and that its answer was undone. Of those that are not among the shown, nothing.
 */
async function historyOf(
  { tickets, registry }: Ports,
  main: Ticket,
  { events, joined, shown }: PastOfIncident,
): Promise<readonly StepOfIncident[]> {
  const left = shown.filter(
    ({ number, mergedInto }) => joined.includes(number) && mergedInto !== main.number,
  );
  const histories = await Promise.all(left.map(({ number }) => tickets.history(number)));
  const partings = histories.flatMap((history) => (history && lastOf(history, 'part')) ?? []);
  const isShown = new Set([main, ...shown].map(({ number }) => number));
  const steps = [...events, ...partings].flatMap((event) => {
    const what = stepOf[event.type];
    const number = isEventOf(event, 'take-in') ? event.facts.joined : event.number;
    return what === undefined || !isShown.has(number)
      ? []
      : [{ what, number, at: event.at, by: event.by.officer }];
  });
  const officerOf = await officersById(
    registry,
    steps.flatMap(({ by }) => by ?? []),
  );
  return steps
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ by, ...step }) => (by === undefined ? step : { ...step, by: officerOf(by) }));
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
    const { tie = 'alike' } = byNumber.get(line.number) ?? {};
    const candidate = tie === 'joined' ? undefined : candidates.get(line.number);
    return {
      ...line,
      tie,
      ...(candidate !== undefined && {
        why: whyAlike({ saidSame: candidate.saidSame, likeness: candidate.likeness }, language),
      }),
      opened: readUpTo[place] !== undefined,
    };
  });
}
