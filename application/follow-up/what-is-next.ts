import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { PossibleAct } from '../../domain/casework/citizen-acts/possible-acts.ts';
import { isAnsweredFinally } from '../../domain/ticketing/tickets/history.ts';
import { channelsOf, isNotified } from '../../domain/ticketing/tickets/notified.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { nextWords, type NextWord } from '../../words/next.ts';
import { dueWord, isApart } from '../tickets/due-words.ts';
import { noticesWord } from '../tickets/notices-word.ts';
import { sentence, type SentenceFacts } from '../tickets/sentence.ts';

/** A sentence, and the date that it names. */
interface Next {
  readonly word: NextWord;
  readonly date?: Instant | undefined;
}

interface NextContext {
  readonly history: TicketHistory;
  /** Whether the clock would take it higher. */
  readonly escalates: boolean;
  /** What its citizen can do. */
  readonly possible: readonly PossibleAct[];
  readonly facts: SentenceFacts;
}

/** What comes next for a ticket as it stands, and what its citizen should know. */
export function nextFor(context: NextContext): readonly string[] {
  const { facts } = context;
  return nextOf(context).map(({ word, date }) => sentence(nextWords[word], { ...facts, date }));
}

/** Whether the citizen hears of it, or has to look. */
function noticeWord(ticket: Ticket): NextWord {
  if (isNotified(ticket) && ticket.outOfReach === true) return 'out-of-reach';
  return noticesWord(isNotified(ticket) ? channelsOf(ticket) : []);
}

function nextOf(context: NextContext): readonly Next[] {
  const { ticket } = context.history;
  const notices = { word: noticeWord(ticket) };
  switch (ticket.status) {
    case 'submitted':
    case 'acknowledged':
    case 'in-progress':
      return [...nextOfRunning(context), notices];
    case 'awaiting-citizen':
      return [{ word: 'reply-awaited' }, { word: 'resumes', date: ticket.pause?.resumeAt }, notices];
    case 'responded':
      return [...nextOfResponded(context), notices];
    case 'closed':
      return nextOfClosed(context);
  }
}

function nextOfRunning({ history, escalates, facts }: NextContext): readonly Next[] {
  const { objectionDueAt } = history.ticket;
  return [
    ...when(isAskedStill(history), { word: 'question-open' }),
    ...when(objectionDueAt !== undefined, { word: 'objection-decided', date: objectionDueAt }),
    ...dueOf(history.ticket, escalates, facts),
  ];
}

const when = (holds: boolean, next: Next): readonly Next[] => (holds ? [next] : []);

/** A question that stopped no clock waits for the citizen to look. */
function isAskedStill({ events }: TicketHistory): boolean {
  const last = events.findLast(
    ({ type, by }) => type === 'request-information' || (type === 'reply' && by.actor === 'citizen'),
  );
  return last?.type === 'request-information';
}

function dueOf({ cycle }: Ticket, escalates: boolean, facts: SentenceFacts): readonly Next[] {
  const { respondBy: date, steps } = cycle;
  if (date === undefined) return [{ word: 'no-answer' }];
  if (steps.includes('flagged')) return [{ word: isApart(facts) ? 'overdue-apart' : 'overdue' }];
  return [{ word: 'answer', date }, { word: dueWord(escalates, facts) }];
}

/** Says that an answer is final here, and which outside body hears what it leaves open. */
const finalWord = ({ outsideBody }: SentenceFacts): NextWord =>
  outsideBody === undefined ? 'final-alone' : 'final';

function nextOfResponded({ history, possible, facts }: NextContext): readonly Next[] {
  const { windowEndsAt, promisedBy, outcome } = history.ticket;
  const said = [
    ...when(promisedBy !== undefined, { word: 'remedy-promised', date: promisedBy }),
    ...when(outcome === 'referred', { word: 'referred' }),
  ];
  if (isAnsweredFinally(history)) return [...said, { word: finalWord(facts) }];
  if (windowEndsAt === undefined) return [...said, { word: 'closes' }];
  const appeals = possible.some(({ act }) => act === 'appeal');
  return [...said, ...when(appeals, { word: 'responded', date: windowEndsAt })];
}

/** What a closed ticket still leaves, by what the citizen can do. */
const left = [
  { act: 'undo-acceptance', word: 'acceptance-undoable' },
  { act: 'undo-withdrawal', word: 'withdrawal-undoable' },
] as const satisfies readonly { readonly act: PossibleAct['act']; readonly word: NextWord }[];

function nextOfClosed({ history, possible, facts }: NextContext): readonly Next[] {
  const { outcome } = history.ticket;
  return [
    { word: 'closed' },
    ...left.flatMap(({ act, word }) =>
      possible.filter((can) => can.act === act).map(({ until: date }) => ({ word, date })),
    ),
    ...when(outcome === 'referred', { word: 'referred' }),
    ...when(isAnsweredFinally(history), { word: finalWord(facts) }),
    { word: 'new-ticket' },
  ];
}
