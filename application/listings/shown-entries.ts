import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import { isEntryOverdue, type QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';
import { kindWords } from '../../words/kinds.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import {
  institutionsById,
  named,
  type InstitutionsById,
  type NamedInstitution,
} from '../institutions-by-id.ts';
import { officersById, type OfficerReference, type OfficersById } from '../officers-by-id.ts';
import { partIdsOf, shownLocation, type NamedPart, type ShownLocation } from '../shown-location.ts';
import type { Worded } from '../worded.ts';
import type { IncidentOfTicket } from '../../domain/casework/acts/merging/incident.ts';
import { ageInWords, dueInWords, type DueInWords, type DueReader } from '../tickets/due-in-words.ts';

/** What waits, as a queue shows it. */
export interface ShownEntry extends DueInWords {
  readonly number: string;
  readonly kind: Worded<Kind>;
  readonly urgent: boolean;
  readonly status: Worded<Status>;
  /** Until when what it waits for is due. */
  readonly due: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly dueDate: string;
  /** Whether what it waits for is late. */
  readonly overdue: boolean;
  /** Who holds it. */
  readonly institution: NamedInstitution;
  /** Id of its unit that works on it. */
  readonly unit?: string;
  readonly assignee?: OfficerReference;
  /** To whoever sees the whole ticket; so too the place. */
  readonly category?: Pick<Category, 'id' | 'name'>;
  /** Where it happened, as the citizen said. */
  readonly place?: ShownLocation;
  readonly submittedAt?: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly submittedDate?: string;
  /** How long ago that was, in words. */
  readonly age?: string;
  /** While nobody has acknowledged it: until when that is due. */
  readonly acknowledgeBy?: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly acknowledgeByDate?: string;
  /** Its citizen wrote since anybody last acted who works on it; told where it is worked on. */
  readonly newMessage: boolean;
  /** What its citizen calls it, to whoever sees the whole ticket. */
  readonly subject?: string;
  /** The incident that it is worked on with, to whoever sees the whole ticket. */
  readonly incident?: IncidentOfTicket;
}

/** In whose language entries are shown, and with what of their tickets. */
interface ReaderOfLines extends DueReader {
  readonly subjectOf: (number: string) => string | undefined;
  readonly incidentOf: (number: string) => IncidentOfTicket | undefined;
}

/** What is overdue before the rest; found by status, or what is overdue alone, by when it is due. A page is full or the last. */
export interface QueuePage {
  readonly lines: readonly ShownEntry[];
  /** The cursor to the next page, where there is one. */
  readonly next?: string;
}

/** What the registry says of what entries name. What it has no more is left out. */
interface NamesOfLines {
  readonly institutionOf: InstitutionsById;
  readonly officerOf: OfficersById;
  readonly categoryOf: (id: string) => Category | undefined;
  readonly placeOf: (id: string) => NamedPart | undefined;
}

type RegistryOfLines = Pick<Registry, 'institution' | 'officer' | 'category' | 'calendar'>;

async function foundById<Found>(
  ids: readonly string[],
  find: (id: string) => Promise<Found | undefined>,
): Promise<(id: string) => Found | undefined> {
  const unique = [...new Set(ids)];
  const found = await Promise.all(unique.map(find));
  const byId = new Map(unique.map((id, place) => [id, found[place]]));
  return (id) => byId.get(id);
}

/** Each is read once, whatever entries name it. */
async function namesOf(entries: readonly QueueEntry[], registry: RegistryOfLines): Promise<NamesOfLines> {
  const [institutionOf, officerOf, categoryOf, placeOf] = await Promise.all([
    institutionsById(
      registry,
      entries.map(({ holder }) => holder),
    ),
    officersById(
      registry,
      entries.flatMap(({ assignee }) => assignee ?? []),
    ),
    foundById(
      entries.flatMap(({ category }) => category ?? []),
      (id) => registry.category(id),
    ),
    foundById(
      entries.flatMap(({ place }) => partIdsOf(place)),
      (id) => registry.institution(id),
    ),
  ]);
  return { institutionOf, officerOf, categoryOf, placeOf };
}

/** Entries of a queue in the reader's language. */
export async function shownEntries(
  entries: readonly QueueEntry[],
  registry: RegistryOfLines,
  reader: ReaderOfLines,
): Promise<readonly ShownEntry[]> {
  const [names, calendar] = await Promise.all([namesOf(entries, registry), registry.calendar()]);
  return entries.map((entry) => shownLine(entry, names, calendar, reader));
}

function shownLine(
  entry: QueueEntry,
  names: NamesOfLines,
  calendar: Calendar,
  reader: ReaderOfLines,
): ShownEntry {
  const { number, kind, status, due, urgent, holder, unit, assignee, submittedAt } = entry;
  const { language, now } = reader;
  const dueDate = localDateAt(due, calendar.timeZone);
  const subject = reader.subjectOf(number);
  const incident = reader.incidentOf(number);
  return {
    number,
    kind: { code: kind, word: kindWords[kind].name[language] },
    urgent,
    status: { code: status, word: statusWordsAtWork[status][language] },
    due,
    dueDate,
    overdue: isEntryOverdue(entry, now),
    ...dueInWords(entry, calendar, reader),
    institution: named(names.institutionOf(holder)),
    ...(unit !== undefined && { unit }),
    ...(assignee !== undefined && { assignee: names.officerOf(assignee) }),
    ...matterOf(entry, names, language),
    ...(submittedAt !== undefined && {
      submittedAt,
      submittedDate: localDateAt(submittedAt, calendar.timeZone),
      age: ageInWords(submittedAt, calendar, reader),
    }),
    ...(status === 'submitted' && { acknowledgeBy: due, acknowledgeByDate: dueDate }),
    newMessage: entry.newMessage === true,
    ...(subject !== undefined && { subject }),
    ...(incident !== undefined && { incident }),
  };
}

/** What it is about, and where. */
function matterOf(
  { category: id, place }: QueueEntry,
  { categoryOf, placeOf }: NamesOfLines,
  language: Language,
): Pick<ShownEntry, 'category' | 'place'> {
  const category = id === undefined ? undefined : categoryOf(id);
  return {
    ...(category !== undefined && { category: { id: category.id, name: category.name } }),
    ...(place !== undefined && { place: shownLocation(place, placeOf, language) }),
  };
}
