import { kindWords } from '../../words/kinds.ts';
import { statusWords } from '../../words/statuses.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { Language } from '../../domain/language.ts';
import { isLineOverdue, type QueueLine } from '../../domain/queues/line.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';
import { institutionsById, named } from '../tickets/institutions-by-id.ts';
import { officersById } from '../tickets/officers-by-id.ts';

interface Reader {
  readonly language: Language;
  readonly now: Instant;
}

/** Lines of a queue in the reader's language. */
export async function shownLines(
  lines: readonly QueueLine[],
  registry: Pick<Registry, 'institution' | 'officer' | 'calendar'>,
  { language, now }: Reader,
) {
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
