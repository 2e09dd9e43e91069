import { fill } from '../../words/fill.ts';
import { openedWords } from '../../words/opened.ts';
import { roleWords } from '../../words/roles.ts';
import type { TicketRead } from '../../domain/audit/read-log.ts';
import type { Language } from '../../domain/language.ts';
import { localDateAt } from '../../domain/deadlines/local-day.ts';
import { named, type InstitutionsById } from '../tickets/institutions-by-id.ts';

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}

/**
 * Who opened a ticket, in order: by role and institution, never by name.
 * Source: docs/rules.md, Opening is a read.
 */
export const readsShown = (
  reads: readonly TicketRead[],
  institutionOf: InstitutionsById,
  { language, timeZone }: Reader,
) =>
  reads.map(({ at, by, opened }) => {
    const institution = institutionOf(by.institution);
    const role = roleWords[by.role];
    return {
      at,
      date: localDateAt(at, timeZone),
      opened,
      role: { code: by.role, word: role[language] },
      institution: named(institution),
      text: fill(openedWords[opened], { role, institution: institution.name }, language),
    };
  });
