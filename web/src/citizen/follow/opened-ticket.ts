import { batch, signal } from '@preact/signals';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import { outcomeOf, type Failure, type ApiOutcome } from '../../api/problem.ts';
import { sendPlainly } from '../../api/sending.ts';
import { forgetDevice } from '../../proof/forget-device.ts';
import type { Followed, HistoryOfTicket, TicketKey } from './followed.ts';
import { joinHistory, shareSomething } from './join-history.ts';

/** What is known of the opened ticket. */
export interface KnownTicket {
  readonly ticket: Followed;
  /** All pages that were shown, as one. */
  readonly history: HistoryOfTicket;
  /** The cursor to what came before; absent: nothing did. */
  readonly older: string | undefined;
  /** Whether more than the newest page was shown. */
  readonly olderShown: boolean;
  /** In which language the API said it. */
  readonly language: Language;
  readonly etag: string | undefined;
  /** When the API last said that it is so: in ms UTC. */
  readonly at: number;
}

/** The opened ticket. It lives as long as the page: in no storage, no address, no history. */
export const opened = signal<TicketKey | undefined>(undefined);
export const known = signal<KnownTicket | undefined>(undefined);
/** Why the last try to ask brought nothing. */
export const failed = signal<Failure | undefined>(undefined);
export const asking = signal(false);

/** What is asked about the opened ticket: it ends with it. */
let asks = new AbortController();

/** What else is forgotten with the ticket. */
const forgetting = new Set<() => void>();
export const whenClosed = (forget: () => void): void => {
  forgetting.add(forget);
};

/** Forgets the ticket at once, and has this device known at it no more. Whether that was done: not without a line. */
export function closeUnseen(): Promise<boolean> {
  const number = opened.value?.number;
  closeTicket();
  return number === undefined ? Promise.resolve(true) : forgetDevice(number);
}

/** Opens a ticket: the page asks for it when it is shown. */
export function openTheirTicket(key: TicketKey): void {
  closeTicket();
  opened.value = key;
}

/** Forgets the ticket and whatever was typed about it. */
export function closeTicket(): void {
  asks.abort(); // nobody waits for the answer, and it would make this device known again
  asks = new AbortController();
  batch(() => {
    opened.value = undefined;
    known.value = undefined;
    failed.value = undefined;
    asking.value = false;
    for (const forget of forgetting) forget();
  });
}

interface Asked {
  readonly etag?: string | undefined;
  readonly cursor?: string | undefined;
  /** Nobody waits for it: no device is made to work for it. */
  readonly byItself?: boolean;
}

/** Ends with either. Source: browsers without `AbortSignal.any`. */
function endingWith(...signals: readonly AbortSignal[]): AbortSignal {
  const both = new AbortController();
  for (const signal of signals) signal.addEventListener('abort', () => both.abort());
  return both.signal;
}

const ask = (
  { number, secret }: TicketKey,
  { etag, cursor, byItself = false }: Asked = {},
): Promise<ApiOutcome<Followed>> =>
  outcomeOf((signal) =>
    apiClient.GET('/v1/tickets/{number}', {
      params: { path: { number }, ...(cursor !== undefined && { query: { cursor } }) },
      headers: { 'Mrejesho-Secret': secret, ...(etag !== undefined && { 'If-None-Match': etag }) },
      signal: endingWith(signal, asks.signal),
      ...(byItself && { fetch: sendPlainly }),
    }),
  );

/** Says what the API answered, unless another ticket was opened meanwhile. */
function take(key: TicketKey, language: Language, outcome: ApiOutcome<Followed>): void {
  if (opened.value !== key) return;
  const before = known.value?.language === language ? known.value : undefined;
  batch(() => {
    asking.value = false;
    failed.value = outcome.failure;
    if (outcome.failure === undefined) {
      known.value = seen(outcome.data, outcome.response, language, before);
    } else if (outcome.response?.status === notModified && before !== undefined) {
      failed.value = undefined;
      known.value = { ...before, at: Date.now() };
    } else if (isNotTheirs(outcome.failure)) {
      known.value = undefined; // what the secret no longer opens is shown no longer
    }
  });
}

const notModified = 304;

const isNotTheirs = (failure: Failure): boolean =>
  failure.because === 'refused' && failure.problem.code === 'ticket-not-found';

function seen(
  ticket: Followed,
  { headers }: Response,
  language: Language,
  before: KnownTicket | undefined,
): KnownTicket {
  // Where the newest page moved on by more than itself, what lies between was never shown: begin anew.
  const goesOn = before !== undefined && shareSomething(before.history, ticket);
  return {
    ticket,
    history: goesOn ? joinHistory(before.history, ticket) : ticket,
    ...(goesOn && before.olderShown
      ? { older: before.older, olderShown: true }
      : { older: ticket.older, olderShown: false }),
    language,
    etag: headers.get('ETag') ?? undefined,
    at: Date.now(),
  };
}

/** How often somebody wished to know while the API was still being asked. */
let wishes = 0;

/** Asks the API for the opened ticket, in the language of the page. `byItself`: nobody waits for it. Whether it changed. */
export async function refreshTicket(language: Language, byItself = false): Promise<boolean> {
  const key = opened.value;
  if (key === undefined) return false;
  if (asking.value) {
    wishes += 1;
    return false;
  }
  asking.value = true;
  const wishesBefore = wishes;
  const before = known.value;
  const etag = before?.language === language ? before.etag : undefined;
  take(key, language, await ask(key, { etag, byItself }));
  if (wishes !== wishesBefore) await refreshTicket(language);
  return known.value?.etag !== before?.etag;
}

/** Opens a ticket if the API does: why not, otherwise. */
export async function tryToOpen(key: TicketKey, language: Language): Promise<Failure | undefined> {
  const outcome = await ask(key);
  if (outcome.failure !== undefined) return outcome.failure;
  openTheirTicket(key);
  take(key, language, outcome);
  return undefined;
}

/** Adds an older page of what happened. Why not, where that failed. */
export async function showOlder(): Promise<Failure | undefined> {
  const [key, before] = [opened.value, known.value];
  if (key === undefined || before?.older === undefined) return undefined;
  const outcome = await ask(key, { cursor: before.older });
  const now = known.value;
  if (opened.value !== key || now?.language !== before.language) return undefined;
  if (outcome.failure !== undefined) {
    // A cursor works for an hour: the newest page has a fresh one.
    if (outcome.failure.because === 'refused')
      known.value = { ...now, older: now.ticket.older, olderShown: false };
    return outcome.failure;
  }
  const history = joinHistory(outcome.data, now.history);
  known.value = { ...now, history, older: outcome.data.older, olderShown: true };
  return undefined;
}
