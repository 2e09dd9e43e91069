import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { lostToCitizen, shownOf } from '../../domain/casework/acts/citizen/shown.ts';
import type { LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import { isAnswer, type TicketAnswer } from '../../domain/ticketing/tickets/history.ts';
import type { Outcome, SettingAsideReason } from '../../domain/foundation/vocabulary/findings.ts';
import type { HistoryPage, TicketFile, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { WrittenParts } from '../../domain/ticketing/tickets/written.ts';
import { outcomeWords, settingAsideWords } from '../../words/findings.ts';
import { shownNamedFiles, type FilesKnown, type ShownNamedFile } from '../attachments/shown-named-files.ts';
import type { Locale } from '../locale.ts';
import { named, type InstitutionsById, type NamedInstitution } from '../institutions-by-id.ts';
import { lostInWords } from '../tickets/lost-in-words.ts';
import type { Worded } from '../worded.ts';

/** An answer to a ticket, of one level. */
export interface TicketResponse extends Pick<WrittenParts, 'reason' | 'remedy' | 'body'>, WhySetAside {
  readonly at: Instant;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly institution: NamedInstitution;
  readonly outcome: Worded<Outcome>;
  /** Until when the remedy is promised. */
  readonly promisedBy?: Instant;
  readonly promisedByDate?: string;
  /** Nobody here is left who could decide an appeal. */
  readonly final: boolean;
  /** Outside body that hears complaints about a final answer. */
  readonly outsideBody?: string;
  /** Why what was written with it can't be shown: the same stands for the reason. */
  readonly lost?: Worded<LostText>;
  /** The files that go with it. Absent: none. */
  readonly attachments?: readonly ShownNamedFile[];
}

interface WhySetAside {
  readonly because?: Worded<SettingAsideReason>;
  /** The ticket with the final answer to the same matter. */
  readonly answeredIn?: string;
}

const outcomeOf = ({ type, facts }: TicketAnswer): Outcome => (type === 'set-aside' ? type : facts.finding);

/** The answers to a ticket with what was written: of those that are on no newest page it is read one by one, they are few. */
export async function answersOf(
  { events, page }: Pick<TicketFile, 'events' | 'page'>,
  tickets: Pick<TicketStore, 'writtenWith'>,
): Promise<HistoryPage> {
  const answers = events.filter(isAnswer);
  const texts = await Promise.all(
    answers.map(
      async (answer) =>
        [
          answer.version,
          page.written.get(answer.version) ?? (await tickets.writtenWith(answer)) ?? {},
        ] as const,
    ),
  );
  return { events: answers, written: new Map(texts) };
}

/** Institutions and persons that answers name, besides what was written. */
interface NamedByAnswers {
  readonly institutionOf: InstitutionsById;
  /** What the top of the holder's tree names. */
  readonly outsideBody: Text | undefined;
}

/** The answers to a ticket, one of each level, in order. */
export const responsesOf = (
  { events, written }: HistoryPage,
  files: FilesKnown,
  { institutionOf, outsideBody }: NamedByAnswers,
  { language, timeZone }: Locale,
): readonly TicketResponse[] =>
  events.filter(isAnswer).map((event) => {
    const { at, after, facts } = event;
    const outcome = outcomeOf(event);
    const why = lostToCitizen(event, written);
    const lost = why && lostInWords(why, language);
    const final = facts.final === true;
    const attachments = shownNamedFiles(event, files, language);
    const promisedBy = event.type === 'respond' ? event.facts.promisedBy : undefined;
    return {
      at,
      date: localDateAt(at, timeZone),
      institution: named(institutionOf(after.holder)),
      outcome: { code: outcome, word: outcomeWords[outcome][language] },
      ...whySetAside(event, language),
      ...shownOf(event, written),
      ...(lost !== undefined && { reason: lost.word, lost }),
      ...(promisedBy !== undefined && { promisedBy, promisedByDate: localDateAt(promisedBy, timeZone) }),
      ...(attachments && { attachments }),
      final,
      ...(final && outsideBody !== undefined && { outsideBody: outsideBody[language] }),
    };
  });

/**
 * Reason of a set-aside answer, without the number of the ticket it was merged into, which is another citizen's.
 */
function whySetAside({ type, facts }: TicketAnswer, language: Language): WhySetAside {
  if (type !== 'set-aside') return {};
  const { because, answeredIn } = facts;
  return {
    because: { code: because, word: settingAsideWords[because][language] },
    ...(answeredIn !== undefined && { answeredIn }),
  };
}
