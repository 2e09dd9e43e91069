import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Container } from '../container.ts';
import { readByCursor } from './read-by-cursor.ts';
import { shownEntries, type QueuePage } from './shown-entries.ts';
import { recordingOf, WordedPage, type ToShow } from './worded-page.ts';

interface OwnTickets {
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
}

/** Lists what is assigned to the officer who asks, wherever it is held, as far as they still may see it. */
export async function listOwnTickets(
  {
    queues,
    registry,
    listedTickets,
    listLog,
    now,
  }: Pick<Container, 'queues' | 'registry' | 'listedTickets' | 'listLog' | 'now'>,
  { officer, language, cursor }: OwnTickets,
): Promise<ToShow<QueuePage>> {
  const at = now();
  const worded = new WordedPage({ listedTickets, registry }, { officer, now: at });
  const asked = { by: officer.id, shownOf: worded.shownOf, ...(cursor !== undefined && { cursor }) };
  const page = await readByCursor(() => queues.assignedTo(officer.id, asked));
  const lines = await shownEntries(page.items, registry, {
    language,
    now: at,
    subjectOf: worded.subjectOf,
    incidentOf: worded.incidentOf,
  });
  return {
    page: { lines, ...(page.next !== undefined && { next: page.next }) },
    record: recordingOf(listLog, worded.readOf(page.items)),
  };
}
