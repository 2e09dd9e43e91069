import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import {
  closedPageAt,
  isStillOpen,
  openPageAt,
  type OpenTicketPage,
  type PageState,
} from '../../domain/institutions/officers/open-pages.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { isUnread } from '../../domain/casework/acts/unread.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { clockTime } from '../../words/clock-times.ts';
import { fill } from '../../words/fill.ts';
import { hasItOpen } from '../../words/open-pages.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { officerName } from '../../words/unlisted.ts';
import { contextOfState } from '../access/access-context.ts';
import { lastSeen } from '../access/last-seen.ts';
import { requireVisibleTicket } from '../access/require-visible-ticket.ts';
import { requireSeenByState } from '../access/seen-by-state.ts';
import type { SeenTicket } from '../access/view-ticket.ts';
import type { Container } from '../container.ts';
import type { Locale } from '../locale.ts';
import { actsForOfficer, type ActsForOfficer } from '../officer-acts/acts-for-officer.ts';
import { historyEntryOf, officersWhoActed, type HistoryEntry } from '../history-entry.ts';
import { countdownsInWords, type CountdownInWords } from '../tickets/countdowns-in-words.ts';
import { datesOf, type TicketDates } from '../tickets/dates-of.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference, type OfficersById } from '../officers-by-id.ts';
import { shownStatus, type ShownStatus } from '../tickets/shown-status.ts';
import { nextChange, statusTag, termsInForce, type StatusFacts } from './status-tag.ts';

interface StandingAsked {
  readonly number: string;
  /** Absent: whoever asks has no page of it. */
  readonly page?: PageState | undefined;
  /** The tags of what the caller was answered before. */
  readonly known: readonly string[];
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** A colleague who has the ticket open. */
export interface ColleagueAtIt {
  readonly officer: OfficerReference;
  readonly since: Instant;
  readonly text: string;
}

/** How a ticket stands, without a word of what was written. */
export interface TicketStatusView extends TicketDates, ActsForOfficer {
  readonly number: string;
  readonly version: number;
  readonly shows: SeenTicket['sight']['sees'];
  readonly status: ShownStatus;
  readonly urgent: boolean;
  readonly institution: NamedInstitution;
  readonly clocks: readonly CountdownInWords[];
  readonly assignee?: OfficerReference;
  readonly unit?: NamedInstitution;
  /** What was done last, by whom and when, as far as the officer sees what happened. */
  readonly latest?: HistoryEntry;
  readonly openBy: readonly ColleagueAtIt[];
}

type Ports = Pick<Container, 'registry' | 'openPages' | 'hashing' | 'now'> & {
  readonly tickets: TicketReader;
  readonly reads: Pick<Container['reads'], 'readUpTo'>;
};

/** How a ticket stands, with the tag that names it where one can. Without a view the caller has it already. */
type TaggedStatus =
  | { readonly tag: string; readonly view?: undefined }
  | { readonly tag?: string; readonly view: TicketStatusView };

/** Whoever asks for a status, with what is known before anything is decided. */
interface Polling extends StandingAsked {
  readonly at: Instant;
  /** How often the registry was changed, read before anything else of it. */
  readonly registryVersion: number;
}

/**
 * How a ticket stands for an officer who sees it: no text is shown, so it is no read. A page that is open says so by
 * it, and is told which colleagues have the ticket open. One that is not theirs to see is answered as if there were
 * none. Whether it is theirs is decided each time; what they may do only where none of their tags names the status.
 */
export async function ticketStatus(ports: Ports, asked: StandingAsked): Promise<TaggedStatus> {
  const { tickets, registry, now } = ports;
  const polling = { ...asked, at: now(), registryVersion: await registry.version() };
  const viewing = { officer: asked.officer, now: polling.at };
  const state = await requireSeenByState({ tickets, registry }, asked.number, viewing);
  const tag = state && (await tagInForce(ports, state, polling));
  if (tag !== undefined) return { tag };
  const seen = await requireVisibleTicket(await tickets.history(asked.number), viewing, registry);
  return decidedStatus(ports, state, seen, polling);
}

/** The tag of the caller that names the status as it is; undefined: none does. */
async function tagInForce(ports: Ports, state: Ticket, polling: Polling): Promise<string | undefined> {
  const { reads, openPages, hashing } = ports;
  const { number, known, at } = polling;
  const terms = termsInForce(known, at);
  if (terms === undefined) return undefined;
  const [pages, readUpTo] = await Promise.all([
    terms.seesAll ? openPages.of(number) : [],
    terms.awaitsRead ? reads.readUpTo(number, state.holder) : undefined,
  ]);
  const tag = statusTag(hashing, terms, factsOf(state, { pages, readUpTo }, polling));
  if (!known.includes(tag)) return undefined;
  if (terms.isTold) await saysItsState(openPages, pages, polling);
  return tag;
}

interface FoundOut {
  readonly pages: readonly OpenTicketPage[];
  readonly readUpTo: number | undefined;
}

const factsOf = (
  state: Ticket,
  { pages, readUpTo }: FoundOut,
  { language, registryVersion, officer, at }: Polling,
): StatusFacts => ({
  language,
  registry: registryVersion,
  officer,
  state,
  others: othersAt(pages, officer, at),
  readUpTo,
});

/** Decides what the officer may do; without a state that admits by itself no tag names it. */
async function decidedStatus(
  { tickets, registry, reads, openPages, hashing }: Ports,
  state: Ticket | undefined,
  seen: SeenTicket,
  polling: Polling,
): Promise<TaggedStatus> {
  const { number, officer, language, at } = polling;
  const seesAll = seen.sight.sees === 'all';
  const heard: (number | undefined)[] = [];
  const [acts, pages, calendar] = await Promise.all([
    actsForOfficer(
      {
        tickets,
        registry,
        reads: {
          async readUpTo(...asked) {
            const upTo = await reads.readUpTo(...asked);
            heard.push(upTo);
            return upTo;
          },
        },
      },
      seen,
      { officer, language, now: at },
    ),
    seesAll ? openPages.of(number) : [],
    registry.calendar(),
  ]);
  // What lies above is shown to nobody below: who does not work for the holder leaves no mark.
  if (seen.readsForHolder) await saysItsState(openPages, pages, polling);
  const others = othersAt(pages, officer, at);
  const view = await viewOf(seen, { acts, others }, registry, { language, calendar, now: at });
  if (state === undefined) return { view };
  const { posts, holder, sentTo } = await contextOfState(viewerOf(officer), state, registry, at);
  const [readUpTo] = heard;
  const awaitsRead = heard.length > 0 && isUnread(seen.history, { readUpTo });
  const terms = {
    until: nextChange([state, officer, posts, holder, sentTo, acts], at, calendar),
    seesAll,
    isTold: seen.readsForHolder,
    awaitsRead,
  };
  const found = { pages, readUpTo: awaitsRead ? readUpTo : undefined };
  return { view, tag: statusTag(hashing, terms, factsOf(state, found, polling)) };
}

/** The open pages of others at `at`, as they are told. */
const othersAt = (
  pages: readonly OpenTicketPage[],
  { id }: PresentOfficer,
  at: Instant,
): readonly OpenTicketPage[] => pages.filter((one) => one.officer !== id && isStillOpen(one, at));

interface Shown {
  readonly acts: ActsForOfficer;
  readonly others: readonly OpenTicketPage[];
}

interface Reader extends Omit<Locale, 'timeZone'> {
  readonly calendar: Calendar;
  readonly now: Instant;
}

async function viewOf(
  seen: SeenTicket,
  { acts, others }: Shown,
  registry: Pick<Registry, 'institution' | 'officer'>,
  { language, calendar, now }: Reader,
): Promise<TicketStatusView> {
  const { ticket } = seen.history;
  const { assignee, unit } = seen.sight.sees === 'all' ? ticket : {};
  const latest = seen.history.events.find(({ version }) => version === lastSeen(seen));
  const [institutionOf, officerOf] = await Promise.all([
    institutionsById(registry, [
      ticket.holder,
      ...(unit === undefined ? [] : [unit]),
      ...(latest === undefined ? [] : [latest.after.holder, latest.by.institution ?? latest.after.holder]),
    ]),
    officersById(registry, [
      ...others.map((one) => one.officer),
      ...(assignee === undefined ? [] : [assignee]),
      ...officersWhoActed(latest === undefined ? [] : [latest]),
    ]),
  ]);
  const { timeZone } = calendar;
  return {
    number: ticket.number,
    version: ticket.version,
    shows: seen.sight.sees,
    status: shownStatus(ticket, statusWordsAtWork, language),
    urgent: ticket.urgent,
    institution: named(institutionOf(ticket.holder)),
    ...datesOf(ticket, timeZone, now),
    clocks: countdownsInWords(ticket, now, { calendar, language }),
    ...(assignee !== undefined && { assignee: officerOf(assignee) }),
    ...(unit !== undefined && { unit: named(institutionOf(unit)) }),
    ...(latest !== undefined && { latest: historyEntryOf(latest, { institutionOf, officerOf, language }) }),
    ...acts,
    openBy: colleaguesAtIt(others, officerOf, { language, timeZone }),
  };
}

/** Writes what others are to know, where they do not know it. */
async function saysItsState(
  openPages: Container['openPages'],
  pages: readonly OpenTicketPage[],
  { number, page, officer: { id }, at }: Pick<Polling, 'number' | 'page' | 'officer' | 'at'>,
): Promise<void> {
  const known = pages.find(({ officer }) => officer === id);
  if (page === 'open') {
    const said = openPageAt(id, known, at);
    if (said !== undefined) await openPages.say(number, said);
  }
  if (page === 'left' && known !== undefined && isStillOpen(known, at))
    await openPages.say(number, closedPageAt(id, at));
}

/** Who came first stands first, and of the same second always the same one, so that the same are told alike. */
const colleaguesAtIt = (
  pages: readonly OpenTicketPage[],
  officerOf: OfficersById,
  { language, timeZone }: Locale,
): readonly ColleagueAtIt[] =>
  pages
    .toSorted((a, b) => (`${a.since} ${a.officer}` < `${b.since} ${b.officer}` ? -1 : 1))
    .map(({ officer: id, since }) => {
      const officer = officerOf(id);
      const time = clockTime(since, timeZone, language);
      return { officer, since, text: fill(hasItOpen, { name: officerName(officer.name), time }, language) };
    });
