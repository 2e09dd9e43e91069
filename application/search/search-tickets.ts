import type { Instant } from '../../domain/foundation/time/instant.ts';
import {
  dayEndsAt,
  firstSecondOf,
  lastSecondOf,
  localDateAt,
} from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { isTokenOfTables } from '../../domain/foundation/text/word-groups.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { fullPage, usualSpare, type PageRequest } from '../../domain/casework/queues/full-page.ts';
import { incidentOfTicket } from '../../domain/casework/acts/merging/incident.ts';
import { entryOfTicket } from '../../domain/casework/queues/entry-of-ticket.ts';
import { filterTerms } from '../../domain/casework/search/filter-terms.ts';
import type { Branch } from '../../domain/casework/search/search-branches.ts';
import {
  asksForMatter,
  isUnfiltered,
  passesFilter,
  type SearchFilter,
} from '../../domain/casework/search/search-filter.ts';
import type { IndexStretch } from '../../domain/casework/search/search-index.ts';
import { senderMarksSought, senderTerm } from '../../domain/casework/search/sender-marks.ts';
import { hasAll, hasHit, markHits, type MarkedText } from '../../domain/casework/search/search-matches.ts';
import {
  numbersEnding,
  readSearch,
  termsSought,
  type SearchRequest,
  type WordSought,
} from '../../domain/casework/search/search-request.ts';
import { governedParts } from '../../domain/institutions/registry/governed-parts.ts';
import { lookedAtOnce, paddedNumbers, seenByStates, type TicketByState } from '../access/seen-by-states.ts';
import type { Container } from '../container.ts';
import { partIdsOf } from '../shown-location.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { recordByHolder } from '../listings/record-by-holder.ts';
import { requireReadable } from '../listings/require-readable.ts';
import { shownEntries, type ShownEntry } from '../listings/shown-entries.ts';
import { institutionOfUnit, officeBranches } from './office-branches.ts';

type Ports = Pick<
  Container,
  'searchIndex' | 'listedTickets' | 'listLog' | 'registry' | 'cursors' | 'keys' | 'now'
>;

export interface TicketSearch {
  /** As it was typed. Absent: what narrows the search finds alone. */
  readonly text?: string | undefined;
  /** The office that is searched, with all under it. Absent: where the officer works. */
  readonly institution?: string | undefined;
  readonly filter: SearchFilter;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** Where the words were found. */
export const hitParts = ['subject', 'description', 'place', 'sender'] as const;
export type HitPart = (typeof hitParts)[number];

/** A ticket that was found, with its subject: no other words of it, for no more is on record as seen. */
export interface SearchHit extends Omit<ShownEntry, 'subject'> {
  /** Absent: whoever asks sees no more than its status. */
  readonly subject?: readonly MarkedText[];
  readonly foundIn: readonly HitPart[];
}

export interface FoundTickets {
  /** As what was typed was read. */
  readonly by: SearchRequest['by'];
  readonly words: readonly { readonly written: string; readonly isCorrected: boolean }[];
  /** The office is the root: by words, category and place it finds what came to itself alone. */
  readonly isRoot: boolean;
  readonly hits: readonly SearchHit[];
  readonly next?: string;
}

/** After so many readings, of 50, 50 and 100 tickets, a page may be short, and is searched on from there. */
const mostReadings = 3;

/** So many are on a page. */
export const hitsAtOnce = lookedAtOnce - usualSpare;

/**
 * Finds tickets by number, by the words of subject and description, and by what narrows a search, in an office and under it: those that the
 * officer may see. A page is filled past what is hidden or does not match, and has a next one where one more ticket would be shown, or where as many
 * were read as are read at most (`fullPage`). What shows words is on record before it is returned.
 */
export async function searchTickets(ports: Ports, search: TicketSearch): Promise<FoundTickets> {
  const { registry, now } = ports;
  const { text = '', institution = search.officer.institution, officer } = search;
  await requireReadable(officer, institution, registry);
  const at = now();
  const request = readSearch(text, !isUnfiltered(search.filter));
  const lineage = await registry.lineage(institution);
  if (lineage === undefined) throw new TypeError('An institution was readable that does not exist.');
  const isRoot = lineage.above.length === 0 && lineage.institution.kind !== 'independent';
  const owner = {
    reader: officer.id,
    listing: `search ${JSON.stringify([text, institution, search.filter])}`,
  };
  const senders = await sendersSought(ports, request);
  const after = await readByCursor(async () =>
    search.cursor === undefined ? undefined : ports.cursors.open(search.cursor, owner),
  );
  const { items, next } = await fullPage({
    read: await candidatesOf(ports, request, {
      at,
      filter: search.filter,
      senders,
      // What lies under the root is posted for it by what a status tells.
      branches: () =>
        isRoot && request.by === 'filters' && !asksForMatter(search.filter)
          ? Promise.resolve([allOfRoot])
          : officeBranches(
              institution === officer.institution ? institutionOfUnit(lineage) : lineage,
              registry,
            ),
    }),
    shownOf: async (numbers) => {
      // One that lies in two branches of the office is read once: the store takes no number twice.
      const looked = paddedNumbers([...new Set(numbers.filter((number) => number !== undefined))]);
      const [seen, marks] = await Promise.all([
        seenByStates(ports, looked, { officer, now: at }),
        senders.size === 0 ? new Map() : ports.listedTickets.senderMarksOf(looked),
      ]);
      const named = namedIn(seen, { marks, senders });
      const matching = await matchingOf(ports, named, {
        request,
        filter: search.filter,
        standIn: officer.institution,
        slots: looked.length,
      });
      const byNumber = new Map(matching.map((one) => [one.ticket.number, one]));
      return numbers.map((number) => (number === undefined ? undefined : byNumber.get(number)));
    },
    after,
    size: hitsAtOnce,
    mostReadings,
  });
  const hits = await shownHits(ports, newestFirst(items), { request, search, at });
  await recordByHolder(ports, items, { officer, at });
  return {
    by: request.by,
    words: soughtBy(request).map(({ written, meant }) => ({ written, isCorrected: meant !== undefined })),
    isRoot,
    hits,
    ...(next !== undefined && { next: await ports.cursors.seal(next, owner) }),
  };
}

const soughtBy = (request: SearchRequest): readonly WordSought[] =>
  request.by === 'words' ? request.words : [];

/** Each ticket once: it may lie in two branches of an office. */
const newestFirst = (found: readonly Named[]): readonly Named[] =>
  [...new Map(found.map((one) => [one.ticket.number, one])).values()].toSorted((a, b) =>
    a.ticket.submittedAt < b.ticket.submittedAt ? 1 : -1,
  );

interface Looking {
  readonly at: Instant;
  readonly filter: SearchFilter;
  readonly senders: SendersSought;
  readonly branches: () => ReturnType<typeof officeBranches>;
}

const allOfRoot: Branch = [];

type ReadCandidates = PageRequest<string | undefined, Named>['read'];

const allOf =
  (numbers: readonly string[]): ReadCandidates =>
  () =>
    Promise.resolve({ lines: numbers.map((number) => ({ place: number, line: number })), isLast: true });

async function candidatesOf(
  { searchIndex, registry }: Ports,
  request: SearchRequest,
  { at, filter, senders, branches: branchesOf }: Looking,
): Promise<ReadCandidates> {
  switch (request.by) {
    case 'number':
      return allOf([request.number]);
    case 'end-of-number': {
      const { timeZone } = await registry.calendar();
      return allOf(numbersEnding(request.end, localDateAt(at, timeZone).slice(0, 'YYYY-MM'.length)));
    }
    case 'words':
    case 'filters': {
      const [branches, narrowed, sent] = await Promise.all([
        branchesOf(),
        termsOfFilter(filter, registry),
        momentsOf(filter, registry),
      ]);
      if (narrowed === undefined) return allOf([]);
      const sought = soughtBy(request).map((word) => [
        ...termsSought(word),
        ...(senders.get(word.written) ?? []).map(senderTerm),
      ]);
      const words = sought.length > 0 && !asksForIndex(filter) ? sought : [...sought, ...narrowed];
      return (after, limit) => searchIndex.candidates({ words, branches, sent, after, limit });
    }
    default:
      return allOf([]);
  }
}

/** Whether a filter has postings of its own, beside words. */
const asksForIndex = ({ kind, category, place, incident, state }: SearchFilter): boolean =>
  [kind, category, place, incident].some((wanted) => wanted !== undefined) ||
  (state !== undefined && state !== 'closed');

/** Under what tickets are posted that pass a filter; undefined: the registry has no such place. */
async function termsOfFilter(
  filter: SearchFilter,
  registry: Pick<Container['registry'], 'institution'>,
): Promise<IndexStretch['words'] | undefined> {
  const place = filter.place === undefined ? undefined : await registry.institution(filter.place);
  if (filter.place !== undefined && place === undefined) return undefined;
  return filterTerms(filter, place);
}

/** From when on a ticket must have been sent, and before when. */
async function momentsOf(
  { from, until }: SearchFilter,
  registry: Pick<Container['registry'], 'calendar'>,
): Promise<NonNullable<IndexStretch['sent']>> {
  const { timeZone } = await registry.calendar();
  return {
    ...(from !== undefined && { from: firstSecondOf(from, timeZone) }),
    ...(until !== undefined && { before: dayEndsAt(lastSecondOf(until, timeZone), timeZone) }),
  };
}

/** The marks of each word that may be of a name, by the word. */
type SendersSought = ReadonlyMap<string, readonly string[]>;

/** Under what a sender's name is kept that has a word: not of words that are in the tables, which are no names. */
async function sendersSought({ keys }: Pick<Ports, 'keys'>, request: SearchRequest): Promise<SendersSought> {
  const words = soughtBy(request).filter(({ token }) => !isTokenOfTables(token));
  if (words.length === 0) return new Map();
  const ring = await keys();
  return new Map(words.map(({ written }) => [written, senderMarksSought(ring, written)]));
}

/** Adds what words are of the name of the sender, where the officer is told that. */
const namedIn = (
  seen: readonly TicketByState[],
  {
    marks,
    senders,
  }: { readonly marks: ReadonlyMap<string, readonly string[]>; readonly senders: SendersSought },
): readonly Named[] =>
  seen.map((one) => {
    const shown = one.toldName ? (marks.get(one.ticket.number) ?? []) : [];
    const named = [...senders].filter(([, those]) => those.some((mark) => shown.includes(mark)));
    return { ...one, named: new Set(named.map(([written]) => written)) };
  });

/** A ticket with the words that are of its sender's name. */
interface Named extends TicketByState {
  readonly named: ReadonlySet<string>;
}

/** What is asked of the registry in the place of tickets that are not there, and of how many. */
interface StandIns {
  readonly standIn: string;
  readonly slots: number;
}

/**
 * The names of the places of tickets: as many things are asked of the registry whether there is one or fifty, for one that is
 * posted under a name which the officer is not told is there all the same.
 */
const placeNamesIn = (
  tickets: readonly Pick<TicketByState, 'ticket'>[],
  { registry, standIn, slots }: StandIns & { readonly registry: Pick<Container['registry'], 'institution'> },
): Promise<readonly (readonly string[])[]> =>
  Promise.all(
    Array.from({ length: slots }, async (_, slot) => {
      const own = partIdsOf(tickets[slot]?.ticket.place);
      const asked = Array.from({ length: governedParts.length }, (__, part) => own[part] ?? standIn);
      const parts = await Promise.all(asked.map((id) => registry.institution(id)));
      return parts
        .slice(0, own.length)
        .flatMap((part) => languages.flatMap((language) => part?.name[language] ?? []));
    }),
  );

/** Those that are what was asked for: of a ticket of which the officer sees the status alone, nothing is held against it but that. */
async function matchingOf(
  { registry }: Ports,
  seen: readonly Named[],
  {
    request,
    filter,
    standIn,
    slots,
  }: { readonly request: SearchRequest; readonly filter: SearchFilter } & StandIns,
): Promise<readonly Named[]> {
  const { timeZone } = await registry.calendar();
  const isOfWords = request.by === 'words';
  const passing = seen.filter(
    ({ ticket, seesAll }) =>
      (seesAll || !(isOfWords || asksForMatter(filter))) && passesFilter(ticket, filter, timeZone),
  );
  if (!isOfWords) return passing;
  const [categories, placeNames] = await Promise.all([
    registry.categories(),
    placeNamesIn(passing, { registry, standIn, slots }),
  ]);
  const matching = passing.map(({ ticket, named, content: { subject = '', description = '' } }, place) => {
    const category = categories.find(({ id }) => id === ticket.category);
    const names = languages.map((language) => category?.name[language] ?? '');
    const ofText = request.words.filter(({ written }) => !named.has(written));
    return hasAll(ofText, [subject, description, ...(placeNames[place] ?? []), ...names]);
  });
  return passing.filter((_, place) => matching[place]);
}

async function shownHits(
  { registry }: Ports,
  found: readonly Named[],
  {
    request,
    search,
    at,
  }: { readonly request: SearchRequest; readonly search: TicketSearch; readonly at: Instant },
): Promise<readonly SearchHit[]> {
  const { language } = search;
  const entries = found.map(({ ticket, seesAll }) => {
    const entry = entryOfTicket(ticket);
    return seesAll ? entry : omit(entry, 'assignee', 'unit', 'category', 'place');
  });
  const incidents = new Map(
    found.flatMap(({ ticket, seesAll }) => (seesAll ? [[ticket.number, incidentOfTicket(ticket)]] : [])),
  );
  const lines = await shownEntries(entries, registry, {
    language,
    now: at,
    subjectOf: () => undefined,
    incidentOf: (number) => incidents.get(number),
  });
  const sought = soughtBy(request);
  return lines.map((shown, place): SearchHit => {
    const line = omit(shown, 'subject');
    const { content = {}, seesAll = false, named } = found[place] ?? {};
    if (!seesAll) return { ...line, foundIn: [] };
    const { subject, description = '' } = content;
    const marked = subject === undefined ? [] : markHits(subject, sought);
    const foundIn = [
      ...(marked.some(({ hit }) => hit === true) ? ['subject' as const] : []),
      ...(hasHit(description, sought) ? ['description' as const] : []),
      ...(named !== undefined && named.size > 0 ? ['sender' as const] : []),
    ];
    return {
      ...line,
      ...(subject !== undefined && { subject: marked }),
      foundIn: foundIn.length === 0 && sought.length > 0 ? ['place'] : foundIn,
    };
  });
}
