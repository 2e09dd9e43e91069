import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import { isNarrowing, tellsMoreThanStatus, type QueueFilter } from '../../domain/casework/queues/filters.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { QueueOrder } from '../../domain/foundation/vocabulary/queue-filters.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { countQueue, type CountedQueue } from './count-queue.ts';
import { narrowedPage, type NarrowedCounts } from './narrow-queue.ts';
import { requireReadable } from './require-readable.ts';
import { readByCursor } from './read-by-cursor.ts';
import { shownEntries, type QueuePage } from './shown-entries.ts';
import { recordingOf, WordedPage, type ToShow } from './worded-page.ts';

interface Queue {
  readonly institution: string;
  readonly filter: QueueFilter | undefined;
  /** In which order an office's own entries come. Absent: the usual one of what is asked for. */
  readonly order?: QueueOrder | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
  /** Whether it is told as well how many tickets each filter finds. */
  readonly withCounts: boolean;
  readonly log: Log;
}

interface CountedPage extends QueuePage {
  /** Absent where nobody asked, and where they could not be counted. */
  readonly counts?: CountedQueue;
  /** In the place of these, where an office's own entries are narrowed. */
  readonly narrowed?: NarrowedCounts;
}

type Ports = Pick<Container, 'queues' | 'registry' | 'listedTickets' | 'listLog' | 'cursors' | 'now'>;

/**
 * Reduces an entry to what goes with the ticket's status; undefined where the filter tells more than that.
 */
const asStatus =
  (filter: QueueFilter | undefined) =>
  (entry: QueueEntry): QueueEntry | undefined =>
    filter !== undefined && tellsMoreThanStatus(filter)
      ? undefined
      : omit(entry, 'assignee', 'unit', 'category', 'place', 'newMessage');

/** Lists what waits at an institution and under it: the entries that the officer may see, with how many there are of each kind where that is asked. */
export async function listQueue(ports: Ports, asked: Queue): Promise<ToShow<CountedPage>> {
  const { filter = {}, order } = asked;
  await requireReadable(asked.officer, asked.institution, ports.registry);
  return order !== undefined || isNarrowing(filter)
    ? listNarrowed(ports, { ...asked, filter, order: order ?? 'due' })
    : listKeyed(ports, asked);
}

async function listNarrowed(
  ports: Ports,
  asked: Queue & { readonly filter: QueueFilter; readonly order: QueueOrder },
): Promise<ToShow<CountedPage>> {
  const { registry, listLog, now } = ports;
  const at = now();
  const { cursor, language } = asked;
  const page = await narrowedPage(ports, { ...asked, cursor, now: at });
  const { items, next, counts, subjectOf, incidentOf, read } = page;
  return {
    page: {
      lines: await shownEntries(items, registry, { language, now: at, subjectOf, incidentOf }),
      ...(next !== undefined && { next }),
      ...(counts !== undefined && { narrowed: counts }),
    },
    record: recordingOf(listLog, read),
  };
}

async function listKeyed(
  { queues, registry, listedTickets, listLog, now }: Ports,
  { institution, filter, officer, language, cursor, withCounts, log }: Queue,
): Promise<ToShow<CountedPage>> {
  const at = now();
  const reading = { officer, queue: institution, now: at, asStatus: asStatus(filter) };
  const worded = new WordedPage({ listedTickets, registry }, reading);
  const asked = { by: officer.id, shownOf: worded.shownOf, ...(cursor !== undefined && { cursor }) };
  const [page, counts] = await Promise.all([
    readByCursor(() => queues.page(institution, filter, asked)),
    withCounts
      ? countQueue({ queues, registry, now }, { officer, institution }).catch((error: unknown) => {
          log.warn('queue-not-counted', { institution }, error);
          return undefined;
        })
      : undefined,
  ]);
  const lines = await shownEntries(page.items, registry, {
    language,
    now: at,
    subjectOf: worded.subjectOf,
    incidentOf: worded.incidentOf,
  });
  return {
    page: {
      lines,
      ...(page.next !== undefined && { next: page.next }),
      ...(counts !== undefined && { counts }),
    },
    record: recordingOf(listLog, worded.readOf(page.items)),
  };
}
