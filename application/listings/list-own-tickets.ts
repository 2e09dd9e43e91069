import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import { listable } from '../access/listable.ts';
import type { Container } from '../container.ts';
import { readByCursor } from './read-by-cursor.ts';
import { shownEntries, type QueuePage } from './shown-entries.ts';

interface OwnTickets {
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
}

/** Lists what is assigned to the officer who asks, wherever it is held, as far as they still may see it. */
export async function listOwnTickets(
  { queues, registry, now }: Pick<Container, 'queues' | 'registry' | 'now'>,
  { officer, language, cursor }: OwnTickets,
): Promise<QueuePage> {
  const at = now();
  const shownOf = listable<QueueEntry>({ officer, now: at }, registry);
  const asked = { by: officer.id, shownOf, ...(cursor !== undefined && { cursor }) };
  const page = await readByCursor(() => queues.assignedTo(officer.id, asked));
  return {
    lines: await shownEntries(page.items, registry, { language, now: at }),
    ...(page.next !== undefined && { next: page.next }),
  };
}
