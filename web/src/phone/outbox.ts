import { apiClient } from '../api/client.ts';
import { outcomeOf } from '../api/problem.ts';
import { findOutboxStore } from './outbox-store.ts';
import { outboxEvent } from './stores.ts';
import type { OutboxTicket, UnsentTicket } from './outbox-ticket.ts';
import { wantsSending, readyToSend, trySending, type SendingNeeds } from './try-sending.ts';

/** What the service worker is woken by when the line is back. */
export const outboxTag = 'outbox';

/** Tells this page, the other tabs and the service worker that the outbox has changed. */
function tellAll(): void {
  if (typeof window !== 'undefined') window.dispatchEvent(new Event(outboxEvent));
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(outboxEvent);
  channel.postMessage('changed');
  channel.close();
}

/** Tells this page what another tab or the service worker did. */
function hearOthers(): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(outboxEvent);
  channel.addEventListener('message', () => window.dispatchEvent(new Event(outboxEvent)));
  return () => channel.close();
}

/** One tab at a time, where the browser can see to it. Elsewhere the idempotency key alone sees to it. */
const alone = <Done>(work: () => Promise<Done>): Promise<Done> =>
  'locks' in navigator ? navigator.locks.request(outboxEvent, work) : work();

const needs = async (): Promise<SendingNeeds & { readonly lasts: boolean }> => ({
  ...(await findOutboxStore()),
  post: (key, body, language) =>
    outcomeOf((signal) =>
      apiClient.POST('/v1/tickets', {
        params: { header: { 'Idempotency-Key': key, 'Accept-Language': language } },
        body,
        signal,
      }),
    ),
  now: Date.now,
  chance: Math.random,
});

/** Everything in the outbox, the oldest first. */
export async function outboxTickets(): Promise<readonly OutboxTicket[]> {
  const { store } = await needs();
  return (await store.all()).toSorted((one, other) => one.since - other.since);
}

/** Whether what is in the outbox outlives the page. */
export const outboxLasts = async (): Promise<boolean> => (await needs()).lasts;

/**
 * Puts a ticket into the outbox and tries at once to send it. What comes back says how far it got: perhaps it had been
 * received before, from another tab.
 */
export async function sendTicket(
  ticket: Omit<UnsentTicket, 'state' | 'since'>,
): Promise<OutboxTicket | undefined> {
  const all = await needs();
  const ready = { ...ticket, since: all.now() };
  await all.store.change(ticket.key, (there) => readyToSend(ready, there));
  tellAll();
  const sent = await sendAgain(ticket.key);
  if (sent?.state.is === 'waiting') await wakeWhenOnline();
  return sent;
}

/** What was tried since this page was opened. */
const triedHere = new Set<string>();

/** Tries a ticket of the outbox now, because somebody asked for it. */
export async function sendAgain(key: string): Promise<OutboxTicket | undefined> {
  const all = await needs();
  triedHere.add(key);
  const sent = await alone(() => trySending(key, all));
  tellAll();
  return sent;
}

/** Takes a ticket off the phone: it is not sent any more, and its receipt is not shown again. */
export async function takeFromOutbox(key: string): Promise<OutboxTicket | undefined> {
  const { store } = await needs();
  const taken = await alone(async () => {
    const there = await store.find(key);
    await store.remove(key);
    return there;
  });
  tellAll();
  return taken;
}

/** Notes that files of a ticket were sent: only those of `keys` are still to go. */
export async function saveFilesInOutbox(key: string, keys: readonly string[]): Promise<void> {
  const { store } = await needs();
  await store.change(
    key,
    (there) => there && { ...there, files: there.files.filter((file) => keys.includes(file.key)) },
  );
}

async function sendWhatIsDue(lineIsBack: boolean): Promise<void> {
  const all = await needs();
  await alone(async () => {
    for (const ticket of await all.store.all()) {
      const isNew = !triedHere.has(ticket.key);
      if (!wantsSending(ticket, all.now(), lineIsBack || isNew)) continue;
      triedHere.add(ticket.key);
      await trySending(ticket.key, all);
      tellAll();
    }
  });
}

/**
 * Sends what waits, for the service worker. Rejects while something still waits: then the browser calls again later.
 */
export async function sendOutbox(): Promise<void> {
  await sendWhatIsDue(true);
  const waiting = (await outboxTickets()).filter(({ state }) => state.is === 'waiting');
  if (waiting.length > 0) throw new Error(`Still in the outbox: ${waiting.length}.`);
}

/** Asks the browser to wake the service worker when the line is back, where it can do that. */
async function wakeWhenOnline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration !== undefined && 'sync' in registration) await registerSync(registration.sync);
}

async function registerSync(sync: unknown): Promise<void> {
  if (typeof sync !== 'object' || sync === null || !('register' in sync)) return;
  if (typeof sync.register !== 'function') return;
  try {
    await Reflect.apply(sync.register, sync, [outboxTag]);
  } catch {
    // Forbidden by its settings: pages send it when they are open.
  }
}

/**
 * While a page is open it sends what is due: when the line is back, when the wait is over, and at once what was last
 * tried before the page was opened.
 */
export function keepSending(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const send = async (lineIsBack: boolean): Promise<void> => {
    clearTimeout(timer);
    await sendWhatIsDue(lineIsBack);
    const times = (await outboxTickets()).flatMap(({ state }) =>
      state.is === 'waiting' ? [state.notBefore] : [],
    );
    if (stopped || times.length === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void send(false), Math.max(1_000, Math.min(...times) - Date.now()));
  };
  const whenOnline = (): void => void send(true);
  const whenSeen = (): void => void (document.visibilityState === 'visible' && send(false));
  const hearNoMore = hearOthers();
  addEventListener('online', whenOnline);
  document.addEventListener('visibilitychange', whenSeen);
  void send(false);
  return () => {
    stopped = true;
    hearNoMore();
    clearTimeout(timer);
    removeEventListener('online', whenOnline);
    document.removeEventListener('visibilitychange', whenSeen);
  };
}
