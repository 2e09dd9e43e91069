import type { Instant } from '../../domain/time/instant.ts';
import { localDateAt } from '../../domain/time/local-day.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import { isLineOverdue, type QueueLine } from '../../domain/queues/line.ts';
import type { Kind } from '../../domain/vocabulary/kinds.ts';
import type { Status } from '../../domain/vocabulary/statuses.ts';
import { kindWords } from '../../words/kinds.ts';
import { statusWords } from '../../words/statuses.ts';
import { institutionsById, named, type NamedInstitution } from '../tickets/institutions-by-id.ts';
import { officersById, type OfficerReference } from '../tickets/officers-by-id.ts';
import type { Worded } from '../worded.ts';

/** What waits, as a queue shows it. */
export interface ShownLine {
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
  readonly assignee?: OfficerReference;
}

/** What is due first before the rest. A page is full or the last. */
export interface QueuePage {
  readonly lines: readonly ShownLine[];
  /** The cursor to the next page, where there is one. */
  readonly next?: string;
}

interface Reader {
  readonly language: Language;
  readonly now: Instant;
}

/** Lines of a queue in the reader's language. */
export async function shownLines(
  lines: readonly QueueLine[],
  registry: Pick<Registry, 'institution' | 'officer' | 'calendar'>,
  { language, now }: Reader,
): Promise<readonly ShownLine[]> {
  const assignees = lines.flatMap(({ assignee }) => assignee ?? []);
  const [institutionOf, officerOf, { timeZone }] = await Promise.all([
    institutionsById(
      registry,
      lines.map(({ holder }) => holder),
    ),
    officersById(registry, assignees),
    registry.calendar(),
  ]);
  return lines.map((line) => {
    const { number, kind, status, due, urgent, holder, assignee } = line;
    return {
      number,
      kind: { code: kind, word: kindWords[kind].name[language] },
      urgent,
      status: { code: status, word: statusWords[status][language] },
      due,
      dueDate: localDateAt(due, timeZone),
      overdue: isLineOverdue(line, now),
      institution: named(institutionOf(holder)),
      ...(assignee !== undefined && { assignee: officerOf(assignee) }),
    };
  });
}
