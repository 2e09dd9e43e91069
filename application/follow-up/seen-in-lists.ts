import type { SeenInList } from '../../domain/audit/list-log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import { fill } from '../../words/fill.ts';
import { seenInListWords, timesWords } from '../../words/opened.ts';
import { roleWords } from '../../words/roles.ts';
import { readPath } from '../access/read-paths.ts';
import type { Container } from '../container.ts';
import {
  institutionsById,
  named,
  type InstitutionsById,
  type NamedInstitution,
} from '../institutions-by-id.ts';
import type { Locale } from '../locale.ts';
import type { Worded } from '../worded.ts';

/** Looks at a ticket's subject in lists by those of a role and institution, on a day. */
interface SeenOnDay {
  /** The first time. */
  readonly at: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly times: number;
  readonly role: Worded<OfficerRole>;
  readonly institution: NamedInstitution;
  /** Whom lists showed it to, in a sentence. */
  readonly text: string;
}

/**
 * In which lists a ticket's subject was seen since it was sent, by role, institution and day, in order: those of who holds it or held it, of the
 * unit that works on it, and of all above them. Of a queue the newest pages are looked through. Source: docs/rules.md, Lists that show words.
 */
export async function seenInLists(
  { tickets, listLog, registry }: Pick<Container, 'tickets' | 'listLog' | 'registry'>,
  { number, language }: { readonly number: string; readonly language: Language },
): Promise<readonly SeenOnDay[]> {
  const ticket = await tickets.state(number);
  if (ticket === undefined) return [];
  const paths = await Promise.all(
    [ticket.holder, ...ticket.heldBefore, ...(ticket.unit === undefined ? [] : [ticket.unit])].map((id) =>
      readPath(registry, id),
    ),
  );
  const queues = [...new Set(paths.flat().map(({ id }) => id))];
  const found = await Promise.all(queues.map((queue) => listLog.listsOf(queue, number, ticket.submittedAt)));
  const seen = found.flat().toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const [{ timeZone }, institutionOf] = await Promise.all([
    registry.calendar(),
    institutionsById(
      registry,
      seen.map(({ by }) => by.institution),
    ),
  ]);
  return onDays(seen, institutionOf, { language, timeZone });
}

function onDays(
  seen: readonly SeenInList[],
  institutionOf: InstitutionsById,
  { language, timeZone }: Locale,
): readonly SeenOnDay[] {
  const dateOf = ({ at }: SeenInList): string => localDateAt(at, timeZone);
  const alike = Map.groupBy(seen, (one) => `${dateOf(one)} ${one.by.role} ${one.by.institution}`);
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const times = 1 + more.length;
    const role = roleWords[first.by.role];
    const institution = institutionOf(first.by.institution);
    return {
      at: first.at,
      date: dateOf(first),
      times,
      role: { code: first.by.role, word: role[language] },
      institution: named(institution),
      text: [
        fill(seenInListWords, { role, institution: institution.name }, language),
        ...(times > 1 ? [fill(timesWords, { times }, language)] : []),
      ].join(' '),
    };
  });
}
