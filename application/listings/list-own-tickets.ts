import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { keptFromDeputy, type KeptFromDeputy } from './kept-from-deputy.ts';
import { readByCursor } from './read-by-cursor.ts';
import { shownEntries, type QueuePage } from './shown-entries.ts';
import { recordingOf, WordedPage, type ToShow } from './worded-page.ts';

interface OwnTickets {
  readonly officer: PresentOfficer;
  readonly language: Language;
  /** Whose tickets; absent: the own. Of somebody who is out, for whom the officer stands in. */
  readonly of?: string | undefined;
  /** A colleague: which of the own tickets would be kept from them as deputy. */
  readonly deputy?: string | undefined;
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string | undefined;
}

/** The tickets of an officer, with those that a deputy would not be shown, where that is asked. */
interface OwnPage extends QueuePage {
  readonly kept?: readonly KeptFromDeputy[];
}

/**
 * Lists what is assigned to the officer who asks, or to somebody who is out and for whom they stand in, wherever it is held, as far as
 * they may see it. Throws the problem `not-allowed`.
 */
export async function listOwnTickets(
  {
    queues,
    registry,
    listedTickets,
    listLog,
    now,
  }: Pick<Container, 'queues' | 'registry' | 'listedTickets' | 'listLog' | 'now'>,
  { officer, language, of = officer.id, deputy, cursor }: OwnTickets,
): Promise<ToShow<OwnPage>> {
  const isDeputy = officer.standsInFor?.some((absent) => absent.officer === of) === true;
  if (of !== officer.id && !isDeputy) throw new RequestRefused({ code: 'not-allowed' });
  const at = now();
  const worded = new WordedPage({ listedTickets, registry }, { officer, now: at });
  const asked = { by: officer.id, shownOf: worded.shownOf, ...(cursor !== undefined && { cursor }) };
  const page = await readByCursor(() => queues.assignedTo(of, asked));
  const lines = await shownEntries(page.items, registry, {
    language,
    now: at,
    subjectOf: worded.subjectOf,
    incidentOf: worded.incidentOf,
  });
  const kept =
    deputy === undefined
      ? undefined
      : await keptFromDeputy(registry, page.items, { officer, deputy, now: at });
  return {
    page: { lines, ...(kept !== undefined && { kept }), ...(page.next !== undefined && { next: page.next }) },
    record: recordingOf(listLog, worded.readOf(page.items)),
  };
}
