import { after } from '../../domain/foundation/time/add-duration.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { actsOfferedToCitizens, type Act, type OfferedAct } from '../../domain/foundation/vocabulary/acts.ts';
import type { EventSubject, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { notifiedBy } from '../../domain/ticketing/tickets/notified.ts';
import { nextWords, type NextWord } from '../../words/next.ts';
import type { Locale } from '../locale.ts';
import { noticesWord } from '../tickets/notices-word.ts';
import { sentence } from '../tickets/sentence.ts';

/** A sentence about what comes, and the date that it names. */
interface Next {
  readonly word: NextWord;
  readonly date?: Instant | undefined;
}

type NextAfter<A extends Act = Act> = (event: TicketEvent<A>, rules: TimeRules) => readonly Next[];

/** What the ticket waits for by the act. */
function waited({ after: { status, respondBy, windowEndsAt } }: TicketEvent): readonly Next[] {
  switch (status) {
    case 'submitted':
    case 'acknowledged':
    case 'in-progress':
      return [respondBy === undefined ? { word: 'no-answer' } : { word: 'answer', date: respondBy }];
    case 'awaiting-citizen':
      return [{ word: 'reply-awaited' }];
    case 'responded':
      return windowEndsAt === undefined ? [] : [{ word: 'responded', date: windowEndsAt }];
    case 'closed':
      return [{ word: 'closed' }];
  }
}

/** A message after the response reaches the holder and moves nothing: what would is the appeal. */
function afterReply(event: TicketEvent): readonly Next[] {
  const { status, windowEndsAt: date } = event.after;
  if (status !== 'responded') return [{ word: 'message-sent' }, ...waited(event)];
  return [{ word: 'message-sent' }, date === undefined ? { word: 'late-for-good' } : { word: 'late', date }];
}

/** A poor rating offers the appeal at once. Source: docs/rules.md, After a response. */
function afterRating(
  { facts: { rating }, after: { status, windowEndsAt: date } }: TicketEvent<'rate'>,
  { policy }: TimeRules,
): readonly Next[] {
  const isPoor = rating <= policy.limits.poorRating;
  const offersAppeal = isPoor && status === 'responded' && date !== undefined;
  return [{ word: 'rated' }, ...(offersAppeal ? [{ word: 'rated-poor' as const, date }] : [])];
}

const afterAcceptance: NextAfter = ({ at }, { policy, calendar }) => [
  { word: 'closed' },
  { word: 'acceptance-undoable', date: after(at, policy.limits.undoAcceptanceWithin, calendar) },
];

const afterOpenness: NextAfter = (event) => [{ word: noticesWord(notifiedBy(event)) }];

const remindersAfter = ({ withoutReminders }: TicketEvent): readonly Next[] =>
  withoutReminders ? [{ word: 'no-reminders' }] : [];

/** Says that the identity is hidden, except for anonymous tickets. Source: docs/rules.md, Withdrawing. */
const hiddenAs = ({ openness }: EventSubject, word: NextWord): readonly Next[] =>
  openness === 'anonymous' ? [] : [{ word }];

/** What the citizen is told of what comes after an act, where that is more than what the ticket waits for. */
const nextAfter: { readonly [A in OfferedAct]?: NextAfter<A> } = {
  reply: afterReply,
  object: (event) => [{ word: 'objection-decided', date: event.facts.dueBy }, ...waited(event)],
  accept: afterAcceptance,
  'confirm-remedy': afterAcceptance,
  rate: afterRating,
  withdraw: ({ at, facts, subject }, { policy, calendar }) => [
    { word: 'withdrawal-undoable', date: after(at, policy.limits.undoWithdrawalWithin, calendar) },
    ...hiddenAs(subject, 'identity-hidden'),
    ...(facts.pressure ? [{ word: 'pressure-told' as const }] : []),
  ],
  'undo-withdrawal': (event) => [...waited(event), ...hiddenAs(event.subject, 'identity-still-hidden')],
  'open-up': afterOpenness,
  'change-preferences': (event) => [{ word: noticesWord(notifiedBy(event)) }, ...remindersAfter(event)],
  'hide-again': (event, rules) => [{ word: 'name-hidden' }, ...afterOpenness(event, rules)],
};

const wasOffered = (event: TicketEvent): event is TicketEvent<OfferedAct> =>
  actsOfferedToCitizens.some((act) => act === event.type);

const nextAfterEvent = <A extends OfferedAct>(event: TicketEvent<A>, rules: TimeRules): readonly Next[] => {
  const next: NextAfter<A> = nextAfter[event.type] ?? waited;
  return next(event, rules);
};

/** What comes after an act of a citizen, from its event and the ticket's policy: the same for a repeat. */
export async function nextAfterAct(
  event: TicketEvent,
  institution: Institution,
  registry: Pick<Registry, 'policy' | 'calendar'>,
  { language, timeZone }: Locale,
): Promise<readonly string[]> {
  if (!wasOffered(event)) return [];
  const [policy, calendar] = await Promise.all([registry.policy(event.policy), registry.calendar()]);
  const facts = { kind: event.subject.kind, timeZone, language, institution };
  return nextAfterEvent(event, { policy, calendar }).map(({ word, date }) =>
    sentence(nextWords[word], { ...facts, date }),
  );
}
