import { filesNamedIn } from '../../domain/ticketing/tickets/files-named.ts';
import { clockChanges, type Becoming } from '../../domain/ticketing/clock/clock-changes.ts';
import type { CountedDown } from '../../domain/ticketing/clock/countdowns.ts';
import { planForCitizen } from '../../domain/messaging/notices/plan-notices.ts';
import { outsideBodyOf } from '../../domain/institutions/registry/institution.ts';
import type { Change } from '../../domain/ticketing/tickets/event.ts';
import { isAnswer } from '../../domain/ticketing/tickets/history.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { noticeChannels } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';
import { actWords } from '../../words/acts.ts';
import { becomingWords, timeWords } from '../../words/clock-changes.ts';
import { fill } from '../../words/fill.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { lastSeen } from '../access/last-seen.ts';
import { requireSeenByState } from '../access/seen-by-state.ts';
import type { SeenTicket } from '../access/view-ticket.ts';
import type { Container } from '../container.ts';
import { messagesOf, type Message } from '../follow-up/messages.ts';
import { responsesOf, type TicketResponse } from '../follow-up/responses.ts';
import { entryOf, type TimelineEntry } from '../follow-up/timeline.ts';
import type { Locale } from '../locale.ts';
import { factsForCitizen, wordsForCitizen, type SaidToCitizen } from '../notices/words-for-citizen.ts';
import { countdownsInWords, type CountdownInWords } from '../tickets/countdowns-in-words.ts';
import { institutionsById, named, type NamedInstitution } from '../institutions-by-id.ts';
import { momentInWords } from '../tickets/moment-words.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import type { Worded } from '../worded.ts';
import type { OfficerActName } from './officer-acts.ts';
import { stepsOfOfficerAct, type DecisionPorts, type OfficerActWanted } from './steps-of-officer-act.ts';

/** What becomes of one time of a ticket, as officers read it. */
interface ClockChangeInWords {
  readonly of: CountedDown;
  readonly becomes: Becoming;
  readonly before?: CountdownInWords;
  readonly after?: CountdownInWords;
  readonly text: string;
}

/** What its citizen would read of an act, in the citizen's language. */
interface ReadByCitizen {
  readonly language: Language;
  /** At the follow-up. */
  readonly timeline: readonly TimelineEntry[];
  readonly messages: readonly Message[];
  readonly responses: readonly TicketResponse[];
  /** What would be sent, by each way in which a citizen can have left word; none, where that may not be sent. */
  readonly notices: readonly SaidToCitizen[];
}

/** What an act would make of a ticket. */
interface PreviewedAct {
  readonly number: string;
  readonly act: Worded<Act>;
  /** The ticket's version that it was decided on. */
  readonly version: number;
  readonly status: { readonly now: Worded<Status>; readonly then: Worded<Status> };
  /** Who holds it. */
  readonly institution: { readonly now: NamedInstitution; readonly then: NamedInstitution };
  readonly clocks: readonly ClockChangeInWords[];
  readonly citizen: ReadByCitizen;
}

type Ports = DecisionPorts & Pick<Container, 'accessPoints'>;

/**
 * Decides an act of an officer and stores nothing: what would become of the ticket, and what its citizen would read.
 * Refused exactly as the act itself.
 */
export async function previewOfficerAct<Name extends OfficerActName>(
  ports: Ports,
  { number, ...wanted }: OfficerActWanted<Name> & { readonly number: string },
): Promise<PreviewedAct> {
  const { tickets, registry, now } = ports;
  const { officer, language } = wanted;
  const { admit, decide } = stepsOfOfficerAct(ports, wanted);
  await requireSeenByState(ports, number, { officer, now: now() });
  const history = await tickets.history(number);
  const seen = await admit(history);
  const change = await decide(seen.history, seen);

  const { before, ticket, event } = change;
  const [calendar, institutionOf] = await Promise.all([
    registry.calendar(),
    institutionsById(registry, [before.holder, ticket.holder]),
  ]);
  const wordOf = (status: Status) => ({ code: status, word: statusWordsAtWork[status][language] });
  return {
    number,
    act: { code: event.type, word: actWords[event.type][language] },
    version: before.version,
    status: { now: wordOf(before.status), then: wordOf(ticket.status) },
    institution: { now: named(institutionOf(before.holder)), then: named(institutionOf(ticket.holder)) },
    clocks: clockChanges(
      countdownsInWords(before, event.at, { calendar, language }),
      countdownsInWords(ticket, event.at, { calendar, language }),
    ).map((clock) => inWords(clock, { language, timeZone: calendar.timeZone })),
    citizen: await readByCitizen(ports, seen, change, language),
  };
}

const inWords = (clock: Omit<ClockChangeInWords, 'text'>, locale: Locale): ClockChangeInWords => {
  const { of, becomes, before, after } = clock;
  const moment = (time: CountdownInWords | undefined) =>
    time === undefined ? '' : momentInWords(time.until, locale);
  const values = { time: timeWords[of], before: moment(before), after: moment(after) };
  return { ...clock, text: fill(becomingWords[becomes], values, locale.language) };
};

/**
 * In whose language the citizen is told, and whether a contact was left at all, is said to whoever sees that of the
 * ticket. By which way, and whether contact is safe, is said to no officer: so there is the text for each way.
 * Source: docs/design/acts.md, An act can be looked at before it is done.
 */
async function readByCitizen(
  { registry, attachments, accessPoints }: Ports,
  seen: SeenTicket,
  { ticket, event, written }: Change,
  ofOfficer: Language,
): Promise<ReadByCitizen> {
  const language = lastSeen(seen) > 0 ? ticket.language : ofOfficer;
  const isKnownAnonymous = seen.sight.sees === 'all' && ticket.openness === 'anonymous';
  const [rules, institutionOf, lineage] = await Promise.all([
    rulesFor(ticket, registry),
    institutionsById(registry, [ticket.holder]),
    isAnswer(event) && event.facts.final ? registry.lineage(ticket.holder) : undefined,
  ]);
  const notices = planForCitizen(event, rules, isKnownAnonymous ? [] : noticeChannels);
  const page = { events: [event], written: new Map([[event.version, written?.parts ?? {}]]) };
  const files = {
    attachments: filesNamedIn(event).length === 0 ? [] : await attachments.of(ticket.number),
    events: [],
  };
  const locale = { language, timeZone: rules.calendar.timeZone };
  const happened = { event, institution: institutionOf(event.after.holder) };
  return {
    language,
    timeline: entryOf(happened, page.written, files, { kind: ticket.kind, ...locale }),
    messages: messagesOf(page, files, institutionOf, locale),
    responses: responsesOf(
      page,
      files,
      { institutionOf, outsideBody: lineage && outsideBodyOf(lineage) },
      locale,
    ),
    notices: await Promise.all(
      notices.map(async (notice) =>
        wordsForCitizen({ ...notice, language }, await factsForCitizen({ registry, accessPoints }, notice)),
      ),
    ),
  };
}
