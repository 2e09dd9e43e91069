import type { Instant } from '../../domain/time/instant.ts';
import { localDateAt } from '../../domain/time/local-day.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import { shownOf } from '../../domain/acts/citizen/shown.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { Outcome, SettingAsideReason } from '../../domain/vocabulary/findings.ts';
import type { HistoryPage, TicketFile, TicketStore } from '../../domain/tickets/ticket-store.ts';
import type { WrittenParts } from '../../domain/tickets/written.ts';
import { outcomeWords, settingAsideWords } from '../../words/findings.ts';
import type { Locale } from '../locale.ts';
import { named, type InstitutionsById, type NamedInstitution } from '../tickets/institutions-by-id.ts';
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
}

interface WhySetAside {
  readonly because?: Worded<SettingAsideReason>;
  /** The ticket with the final answer to the same matter. */
  readonly answeredIn?: string;
}

/** How an event answered the ticket; undefined: it did not. */
function outcomeOf({ type, facts }: TicketEvent): Outcome | undefined {
  switch (type) {
    case 'respond':
    case 'refer':
      return facts?.finding;
    case 'set-aside':
      return 'set-aside';
    default:
      return undefined;
  }
}

export const isResponse = (event: TicketEvent): boolean => outcomeOf(event) !== undefined;

/** The answers to a ticket with what was written: of those that are on no newest page it is read one by one, they are few. */
export async function answersOf(
  { ticket, events, page }: TicketFile,
  tickets: Pick<TicketStore, 'writtenWith'>,
): Promise<HistoryPage> {
  const answers = events.filter(isResponse);
  const texts = await Promise.all(
    answers.map(
      async ({ version }) =>
        [
          version,
          page.written.get(version) ?? (await tickets.writtenWith(ticket.number, version)) ?? {},
        ] as const,
    ),
  );
  return { events: answers, written: new Map(texts) };
}

/** The answers to a ticket, one of each level, in order. */
export const responsesOf = (
  { events, written }: HistoryPage,
  institutionOf: InstitutionsById,
  { language, timeZone }: Locale,
): readonly TicketResponse[] =>
  events.flatMap((event) => {
    const outcome = outcomeOf(event);
    if (outcome === undefined) return [];
    const { at, after, facts = {} } = event;
    return [
      {
        at,
        date: localDateAt(at, timeZone),
        institution: named(institutionOf(after.holder)),
        outcome: { code: outcome, word: outcomeWords[outcome][language] },
        ...whySetAside(event, language),
        ...shownOf(event, written),
        ...(facts.promisedBy !== undefined && {
          promisedBy: facts.promisedBy,
          promisedByDate: localDateAt(facts.promisedBy, timeZone),
        }),
        final: facts.final === true,
      },
    ];
  });

/** Of a merged ticket's answer the other number stays untold: it is another citizen's. */
function whySetAside({ type, facts }: TicketEvent, language: Language): WhySetAside {
  if (type !== 'set-aside' || facts?.because === undefined) return {};
  const { because, ticket } = facts;
  return {
    because: { code: because, word: settingAsideWords[because][language] },
    ...(ticket !== undefined && { answeredIn: ticket }),
  };
}
