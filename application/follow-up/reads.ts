import { gatheredReads } from '../../domain/audit/gathered-reads.ts';
import type { OpenedThing, TicketRead } from '../../domain/audit/read-log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { OfficerRole } from '../../domain/institutions/registry/officer.ts';
import { fill } from '../../words/fill.ts';
import { openedWords, timesWords } from '../../words/opened.ts';
import { roleWords } from '../../words/roles.ts';
import type { Locale } from '../locale.ts';
import { named, type InstitutionsById, type NamedInstitution } from '../institutions-by-id.ts';
import type { Worded } from '../worded.ts';

/** A read of the ticket as its citizen is shown it. */
export interface ReadByRole {
  /** The first time. */
  readonly at: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** How often within 15 minutes. */
  readonly times: number;
  /** The last of several times. */
  readonly lastAt?: Instant;
  readonly opened: OpenedThing;
  readonly role: Worded<OfficerRole>;
  readonly institution: NamedInstitution;
  /** Who opened what, in a sentence. */
  readonly text: string;
}

/**
 * Who opened a ticket, in order: by role and institution, never by name, and one line for what the same officer
 * opened again and again within 15 minutes.
 * Source: docs/rules.md, Opening is a read.
 */
export const readsByRole = (
  reads: readonly TicketRead[],
  institutionOf: InstitutionsById,
  { language, timeZone }: Locale,
): readonly ReadByRole[] =>
  gatheredReads(reads).map(({ read: { at, by, opened }, times, lastAt }) => {
    const institution = institutionOf(by.institution);
    const role = roleWords[by.role];
    return {
      at,
      date: localDateAt(at, timeZone),
      times,
      ...(times > 1 && { lastAt }),
      opened,
      role: { code: by.role, word: role[language] },
      institution: named(institution),
      text: [
        fill(openedWords[opened], { role, institution: institution.name }, language),
        ...(times > 1 ? [fill(timesWords, { times }, language)] : []),
      ].join(' '),
    };
  });
