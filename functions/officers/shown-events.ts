import { actWords } from '../../contracts/http/words/acts.ts';
import { fileRefusalWords } from '../../contracts/http/words/attachments.ts';
import { formats } from '../../domain/attachments/formats.ts';
import type { Language } from '../../domain/language.ts';
import type { Actor } from '../../domain/tickets/acts.ts';
import type { FileFacts } from '../../domain/tickets/facts.ts';
import type { TicketFile } from '../../domain/tickets/ticket-store.ts';
import { without } from '../../domain/tickets/without.ts';
import { named, type InstitutionsById } from '../tickets/institutions-by-id.ts';
import type { OfficersById } from './officers-by-id.ts';

interface Names {
  readonly institutionOf: InstitutionsById;
  readonly officerOf: OfficersById;
  readonly language: Language;
}

/**
 * What happened, with what was written. Whether the citizen was pressed to withdraw goes to heads above
 * alone: whoever pressed may sit below. Source: domain.md, "Withdraw asks whether there was pressure".
 */
export const shownEventsOf = (
  { events, written }: Pick<TicketFile, 'events' | 'written'>,
  actors: ReadonlySet<Actor>,
  { institutionOf, officerOf, language }: Names,
) =>
  events.map(({ version, type, at, by, after, facts: { file, ...facts } = {} }) => ({
    version,
    act: { code: type, word: actWords[type][language] },
    at,
    by: {
      actor: by.actor,
      ...(by.officer !== undefined && { officer: officerOf(by.officer) }),
      ...(by.institution !== undefined && { institution: named(institutionOf(by.institution)) }),
    },
    status: after.status,
    institution: named(institutionOf(after.holder)),
    facts: {
      ...(actors.has('head-above') ? facts : without(facts, 'pressure')),
      ...(file !== undefined && { file: shownFile(file, language) }),
    },
    written: written.get(version) ?? {},
  }));

/** A file of the history, without what only the verification needs. */
const shownFile = ({ place, kept, because }: FileFacts, language: Language) => ({
  place,
  ...(kept !== undefined && { type: formats[kept.format].mediaType, size: kept.size }),
  ...(because !== undefined && { because: { code: because, word: fileRefusalWords[because][language] } }),
});
