import {
  closedPageAt,
  isStillOpen,
  openPageAt,
  type OpenTicketPage,
  type PageState,
} from '../../domain/institutions/officers/open-pages.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { clockTime } from '../../words/clock-times.ts';
import { fill } from '../../words/fill.ts';
import { hasItOpen } from '../../words/open-pages.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { officerName } from '../../words/unlisted.ts';
import { lastSeen } from '../access/last-seen.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import type { SeenTicket } from '../access/view-ticket.ts';
import type { Container } from '../container.ts';
import type { Locale } from '../locale.ts';
import { actsForOfficer, type ActsForOfficer } from '../officer-acts/acts-for-officer.ts';
import { historyEntryOf, type HistoryEntry } from '../history-entry.ts';
import { countdownsInWords, type CountdownInWords } from '../tickets/countdowns-in-words.ts';
import { datesOf, type TicketDates } from '../tickets/dates-of.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { officersById, type OfficerReference, type OfficersById } from '../officers-by-id.ts';
import { shownStatus, type ShownStatus } from '../tickets/shown-status.ts';

interface StandingAsked {
  readonly number: string;
  /** Absent: whoever asks has no page of it. */
  readonly page?: PageState | undefined;
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

type Ports = Pick<Container, 'tickets' | 'registry' | 'openPages' | 'now'> & {
  readonly reads: Pick<Container['reads'], 'readUpTo'>;
};

/**
 * How a ticket stands for an officer who sees it: no text is shown, so it is no read. A page that is open says so by
 * it, and is told which colleagues have the ticket open. One that is not theirs to see is answered as if there were
 * none.
 */
export async function ticketStatusView(
  { tickets, registry, reads, openPages, now }: Ports,
  { number, page, officer, language }: StandingAsked,
): Promise<TicketStatusView> {
  const at = now();
  const seen = await readVisibleTicket({ tickets, registry }, number, { officer, now: at });
  const { ticket } = seen.history;
  const isWhole = seen.sight.sees === 'all';
  const [acts, pages, calendar] = await Promise.all([
    actsForOfficer({ tickets, registry, reads }, seen, { officer, language, now: at }),
    isWhole ? openPages.of(number) : [],
    registry.calendar(),
  ]);
  // What lies above is shown to nobody below: who does not work for the holder leaves no mark.
  if (seen.readsForHolder) await saysItsState(openPages, number, { page, officer, pages, at });
  const others = pages.filter((one) => one.officer !== officer.id && isStillOpen(one, at));
  const { assignee, unit } = isWhole ? ticket : {};
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
      ...(latest?.by.officer === undefined ? [] : [latest.by.officer]),
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
    ...datesOf(ticket, timeZone, at),
    clocks: countdownsInWords(ticket, at, { calendar, language }),
    ...(assignee !== undefined && { assignee: officerOf(assignee) }),
    ...(unit !== undefined && { unit: named(institutionOf(unit)) }),
    ...(latest !== undefined && { latest: historyEntryOf(latest, { institutionOf, officerOf, language }) }),
    ...acts,
    openBy: colleaguesAtIt(others, officerOf, { language, timeZone }),
  };
}

interface PageAsking extends Pick<StandingAsked, 'page' | 'officer'> {
  readonly pages: readonly OpenTicketPage[];
  readonly at: Instant;
}

/** Writes what others are to know, where they do not know it. */
async function saysItsState(
  openPages: Container['openPages'],
  number: string,
  { page, officer: { id }, pages, at }: PageAsking,
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
