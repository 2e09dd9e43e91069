import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { Failure, ApiOutcome } from '../api/problem.ts';
import {
  isReceived,
  type OutboxStore,
  type OutboxTicket,
  type AnsweredTicket,
  type SentReceipt,
  type TicketRequest,
  type UnsentTicket,
} from './outbox-ticket.ts';

/** What sending needs of the world. */
export interface SendingNeeds {
  readonly store: OutboxStore;
  readonly post: (key: string, body: TicketRequest, language: Language) => Promise<ApiOutcome<SentReceipt>>;
  /** Milliseconds of the clock. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly chance: () => number;
}

const firstWait = 5_000;
const longestWait = 600_000;
/** Where a limit of the day is reached and the API does not say for how long. */
const waitForAnotherDay = 3_600_000;

/** How long to wait after so many tries, in milliseconds: longer each time, and not all phones at once. */
export function waitAfter(tries: number, failure: Failure, chance: number): number {
  if (failure.because === 'refused') return (failure.retryAfter ?? 0) * 1000 || waitForAnotherDay;
  const wait = Math.min(longestWait, firstWait * 2 ** (tries - 1));
  const asked = failure.because === 'unavailable' ? (failure.retryAfter ?? 0) * 1000 : 0;
  return Math.max(asked, Math.round(wait * (0.5 + chance / 2)));
}

/** Only a limit of the day passes by itself; all else that is refused wants another ticket. */
const isLimit = (failure: Failure): boolean =>
  failure.because === 'refused' && failure.problem.status === 429;

const isOfAnotherBody = ({ failure }: ApiOutcome<SentReceipt>): boolean =>
  failure?.because === 'refused' && failure.problem.code === 'idempotency-key-reused';

/**
 * Sends a ticket of the outbox once, and keeps what came of it. Whatever is lost on the way, and however often this is
 * called, one ticket comes of one key: it is noted that a body may have arrived before it leaves, and where a changed
 * ticket meets the one that arrived before the change, that one's receipt is fetched.
 */
export async function trySending(key: string, needs: SendingNeeds): Promise<OutboxTicket | undefined> {
  const { store, post } = needs;
  const ticket = await store.change(key, (there) =>
    there === undefined || isReceived(there) ? there : { ...there, tried: withBody(there.tried, there.body) },
  );
  if (ticket === undefined || isReceived(ticket) || ticket.state.is !== 'waiting') return ticket;
  const outcome = await post(key, ticket.body, ticket.language);
  const ofEarlier = isOfAnotherBody(outcome) ? await postEarlier(ticket, post) : undefined;
  return store.change(key, (there) => there && answered(there, ticket, outcome, ofEarlier, needs));
}

/** What is there once the answer came to what was sent; meanwhile it may have been changed, or another tab was quicker. */
function answered(
  there: OutboxTicket,
  sent: UnsentTicket,
  outcome: ApiOutcome<SentReceipt>,
  ofEarlier: ApiOutcome<SentReceipt> | undefined,
  needs: SendingNeeds,
): OutboxTicket {
  if (isReceived(there) || there.state.is !== 'waiting') return there;
  const { data, failure } = ofEarlier ?? outcome;
  const isChanged = !isSameBody(there.body, sent.body);
  if (data !== undefined) return withoutWords(there, data, ofEarlier !== undefined || isChanged);
  return isChanged ? there : { ...there, state: stateAfter(there.state.tries, failure, needs) };
}

/** Once a ticket was received, only its receipt and its files are still of use. */
const withoutWords = (
  { key, language, discreet, sensitive, files, since }: UnsentTicket,
  receipt: SentReceipt,
  earlier: boolean,
): AnsweredTicket => ({
  ...{ key, language, discreet, sensitive, files, since },
  state: { is: 'received', receipt, earlier },
});

/** Asks for the receipt of what arrived before the ticket was changed. */
async function postEarlier(
  { key, body, tried, language }: UnsentTicket,
  post: SendingNeeds['post'],
): Promise<ApiOutcome<SentReceipt> | undefined> {
  for (const before of tried.filter((one) => !isSameBody(one, body))) {
    const outcome = await post(key, before, language);
    if (!isOfAnotherBody(outcome)) return outcome;
  }
  return undefined;
}

const isSameBody = (one: TicketRequest, other: TicketRequest): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const withBody = (tried: readonly TicketRequest[], body: TicketRequest): readonly TicketRequest[] =>
  tried.some((one) => isSameBody(one, body)) ? tried : [...tried, body];

function stateAfter(tries: number, failure: Failure, { now, chance }: SendingNeeds): UnsentTicket['state'] {
  if (failure.because === 'refused' && !isLimit(failure)) return { is: 'refused', because: failure };
  const notBefore = now() + waitAfter(tries + 1, failure, chance());
  return { is: 'waiting', tries: tries + 1, notBefore, because: failure };
}

/**
 * A ticket that is about to be sent for the first time, or again after a change; where another tab had it received
 * before, it stays as it is.
 */
export const readyToSend = (ticket: Omit<UnsentTicket, 'state'>, there?: OutboxTicket): OutboxTicket =>
  there !== undefined && isReceived(there)
    ? there
    : {
        ...ticket,
        tried: (there?.tried ?? []).reduce(withBody, ticket.tried),
        state: { is: 'waiting', tries: 0, notBefore: 0 },
      };

/** Whether a ticket wants to be sent by itself now. A line that is back is worth a try at once. */
export const wantsSending = ({ state }: OutboxTicket, now: number, lineIsBack = false): boolean =>
  state.is === 'waiting' &&
  (state.notBefore <= now || (lineIsBack && state.because?.because === 'unreachable'));
