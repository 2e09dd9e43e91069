import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { incidentOfTicket } from '../../domain/casework/acts/merging/incident.ts';
import { entryOfTicket } from '../../domain/casework/queues/entry-of-ticket.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { EmailWay } from '../../domain/foundation/vocabulary/email-ways.ts';
import { usualWays } from '../../domain/messaging/news/news-choices.ts';
import { newsKinds, type NewsKind } from '../../domain/messaging/news/news-kinds.ts';
import { lastToldOf, unreadOf, type NewsItem, type WatchedTicket } from '../../domain/messaging/news/news.ts';
import {
  eventName,
  type EventNamed,
  type ListedContent,
} from '../../domain/ticketing/tickets/listed-tickets.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { actWords } from '../../words/acts.ts';
import { readerAs, roleOfLists } from '../access/reading-role.ts';
import type { Container } from '../container.ts';
import { shownEntries, type ShownEntry } from '../listings/shown-entries.ts';
import { recordingOf, shownByState, type ToShow } from '../listings/worded-page.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import type { Worded } from '../worded.ts';

interface Asked {
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** One of an officer's news, as they read it. */
interface ShownNews {
  readonly id: string;
  readonly kind: NewsKind;
  readonly number: string;
  readonly at: Instant;
  /** What was done; absent where its reader does not see all of the ticket. */
  readonly act?: Worded<Act>;
  /** Absent: its citizen, or the clock, or its reader does not see all of the ticket. */
  readonly by?: OfficerReference;
  /** What was written to its reader, who sees all of the ticket. */
  readonly words?: string;
  /** It came since its reader read their news. */
  readonly isNew: boolean;
}

/** What an officer is told, and what they watch. */
export interface News {
  readonly items: readonly ShownNews[];
  readonly watched: readonly WatchedTicket[];
  /** The tickets of both, as lists show them. */
  readonly tickets: readonly ShownEntry[];
  /** How many they were told since they read them. */
  readonly unread: number;
  /** When they were told of the newest: until then it is read. Absent: there are none. */
  readonly toldUntil?: Instant;
  /** How many a later release wrote, which cannot be shown. Absent: none. */
  readonly unknown?: number;
  /** When an e-mail comes of each kind. */
  readonly choices: readonly { readonly kind: NewsKind; readonly email: EmailWay }[];
}

type Ports = Pick<Container, 'newsReader' | 'listedTickets' | 'listLog' | 'registry' | 'now'>;

/** Kinds whose event has words for its reader. */
const withWords: readonly NewsKind[] = ['mentioned', 'directed'];

/** Which event has the words for the reader of one of their news; undefined: none has. */
const wordsOf = ({ kind, number, version, said }: NewsItem): EventNamed | undefined =>
  said === undefined && !withWords.includes(kind) ? undefined : { number, version: said ?? version };

/** Finds what is shown to an officer of each ticket by its state now; those that are hidden are not among them. */
export async function visibleTickets(
  { listedTickets, registry }: Pick<Ports, 'listedTickets' | 'registry'>,
  numbers: readonly string[],
  reading: { readonly officer: PresentOfficer; readonly now: Instant },
): Promise<ReadonlyMap<string, ListedContent & { readonly isWorded: boolean }>> {
  const contents = await listedTickets.contentsOf(numbers);
  const shows = shownByState(reading, registry);
  const decided = await Promise.all(
    [...contents].map(async ([number, content]) => [number, content, await shows(content)] as const),
  );
  return new Map(
    decided.flatMap(([number, content, shown]) =>
      shown === 'nothing' || content.ticket === undefined
        ? []
        : [[number, { ...content, isWorded: shown === 'words' }] as const],
    ),
  );
}

/** A ticket as its reader sees it: to who sees no more than its status, neither who works on it nor what it is about. */
function entryShown(ticket: Ticket, seesAll: boolean): QueueEntry {
  const entry = entryOfTicket(ticket);
  return seesAll ? entry : omit(entry, 'assignee', 'unit', 'category', 'place');
}

const uniqueNumbers = (named: readonly { readonly number: string }[]): readonly string[] => [
  ...new Set(named.map(({ number }) => number)),
];

/**
 * Lists what an officer was told and what they watch, decided anew for each ticket: of one that is hidden from them by now nothing is
 * shown. What shows words is on record as a list.
 */
export async function listNews(ports: Ports, { officer, language }: Asked): Promise<ToShow<News>> {
  const { newsReader, listedTickets, listLog, registry, now } = ports;
  const at = now();
  const kept = await newsReader.of(officer.id);
  const numbers = uniqueNumbers([...kept.items, ...kept.watched]);
  const asked = [...new Set([...numbers, ...kept.unknown])];
  const visible = await visibleTickets(ports, asked, { officer, now: at });
  const isVisible = ({ number }: { readonly number: string }) => visible.has(number);
  const isWorded = (number: string) => visible.get(number)?.isWorded === true;
  const items = kept.items.filter(isVisible);
  const said = items.filter(({ number }) => isWorded(number)).flatMap((item) => wordsOf(item) ?? []);
  const [messages, officerOf, tickets] = await Promise.all([
    listedTickets.messagesOf(said),
    officersById(
      registry,
      items.flatMap(({ by }) => by ?? []),
    ),
    shownEntries(
      numbers.flatMap((number) => {
        const { ticket, isWorded: sees = false } = visible.get(number) ?? {};
        return ticket === undefined ? [] : [entryShown(ticket, sees)];
      }),
      registry,
      {
        language,
        now: at,
        subjectOf: (number) => (isWorded(number) ? visible.get(number)?.subject : undefined),
        incidentOf: (number) => {
          const { ticket } = isWorded(number) ? (visible.get(number) ?? {}) : {};
          return ticket && incidentOfTicket(ticket);
        },
      },
    ),
  ]);
  const unread = new Set(unreadOf(items, kept.readUntil));
  const shown = items.map((item): ShownNews => {
    const { kind, number, version, act, by } = item;
    const worded = wordsOf(item);
    const words = worded && messages.get(eventName(worded));
    return {
      ...{ id: eventName({ number, version }), kind, number, at: item.at },
      ...(isWorded(number) && { act: { code: act, word: actWords[act][language] } }),
      ...(by !== undefined && isWorded(number) && { by: officerOf(by) }),
      ...(words !== undefined && { words }),
      isNew: unread.has(item),
    };
  });
  const unknown = kept.unknown.filter((number) => visible.has(number)).length;
  const toldUntil = lastToldOf(items);
  const worded = tickets.filter(({ subject }) => subject !== undefined).map(({ number }) => number);
  const record = {
    at,
    by: readerAs(officer, roleOfLists(officer)),
    queue: officer.institution,
    tickets: worded,
  };
  return {
    page: {
      items: shown,
      watched: kept.watched.filter(isVisible),
      tickets,
      unread: unread.size,
      ...(toldUntil !== undefined && { toldUntil }),
      ...(unknown > 0 && { unknown }),
      choices: newsKinds.map((kind) => ({ kind, email: kept.choices[kind] ?? usualWays[kind] })),
    },
    record: recordingOf(listLog, worded.length === 0 ? undefined : record),
  };
}
