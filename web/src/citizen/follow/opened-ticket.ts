import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import { sendPlainly } from '../../api/sending.ts';
import { historyPages, type TicketWithHistory } from '../../history/ticket-read.ts';
import { createHeld } from '../../platform/held.ts';
import { forgetDevice } from '../../proof/forget-device.ts';
import { etagIn, refreshed, type Refreshed } from '../../resource/fresh.ts';
import { createPages, type PagesOptions } from '../../resource/pages.ts';
import type { Followed, HistoryOfTicket, TicketKey } from './followed.ts';
import { joinHistory, shareSomething } from './join-history.ts';

/** The key of the opened ticket. It lives as long as the page: in no storage, no address, no history. */
export const opened = createHeld<TicketKey | undefined>(() => undefined);

/** Whose ticket is asked for, and in which language the API is to say it. */
interface WantedTicket {
  readonly key: TicketKey;
  readonly language: Language;
  /** How the request leaves, where nobody waits for it: no device is made to work for it. */
  readonly fetch?: typeof sendPlainly;
}

export type KnownTicket = TicketWithHistory<Followed, HistoryOfTicket>;

const pages = historyPages<Followed, HistoryOfTicket>({
  historyIn: (ticket) => ticket,
  join: joinHistory,
  goesOn: shareSomething,
});

/** Ends with the opened ticket: nobody waits for the answer, and it would make this device known again. */
let life = new AbortController();

/** Source: browsers without `AbortSignal.any`. */
function endingWith(...signals: readonly AbortSignal[]): AbortSignal {
  const both = new AbortController();
  for (const signal of signals) signal.addEventListener('abort', () => both.abort());
  return both.signal;
}

const ask: PagesOptions<Followed, KnownTicket, WantedTicket>['ask'] = (
  { signal, headers },
  { key: { number, secret }, fetch },
  query,
) =>
  apiClient.GET('/v1/tickets/{number}', {
    params: { path: { number }, query },
    headers: { ...headers, 'Mrejesho-Secret': secret },
    signal: endingWith(signal, life.signal),
    ...(fetch && { fetch }),
  });

/** What is known of the opened ticket. What the secret no longer opens is shown no longer. */
export const ticketFollowedUp = createPages<Followed, KnownTicket, WantedTicket>({
  ...pages,
  ask,
  isGone: (failure) => failure.because === 'refused' && failure.problem.code === 'ticket-not-found',
});

/** What else is forgotten with the ticket. */
const forgetting = new Set<() => void>();
export const whenClosed = (forget: () => void): void => {
  forgetting.add(forget);
};

/** Forgets the ticket at once, and has this device known at it no more. Whether that was done: not without a line. */
export function closeUnseen(): Promise<boolean> {
  const number = opened.now()?.number;
  closeTicket();
  return number === undefined ? Promise.resolve(true) : forgetDevice(number);
}

/** Opens a ticket: the page asks for it when it is shown. */
export function openTheirTicket(key: TicketKey): void {
  closeTicket();
  opened.become(key);
}

/** Forgets the ticket and whatever was typed about it. */
export function closeTicket(): void {
  life.abort();
  life = new AbortController();
  ticketFollowedUp.forget();
  opened.become(undefined);
  for (const forget of forgetting) forget();
}

/** Asks the API for the opened ticket, in the language of the page. `byItself`: nobody waits for it. */
export async function refreshTicket(language: Language, byItself = false): Promise<Refreshed> {
  const key = opened.now();
  if (key === undefined) return 'nothing';
  return refreshed(ticketFollowedUp, { key, language, ...(byItself && { fetch: sendPlainly }) }, byItself);
}

/** Opens a ticket if the API does: why not, otherwise. */
export async function tryToOpen(key: TicketKey, language: Language): Promise<Failure | undefined> {
  const asked = { key, language };
  const { data, failure, response } = await outcomeOf((signal) => ask({ signal }, asked, {}));
  if (failure !== undefined) return failure;
  openTheirTicket(key);
  ticketFollowedUp.change({
    asked,
    data: pages.take(data, undefined),
    etag: etagIn(response),
    at: Date.now(),
  });
  return undefined;
}
