import { signal } from '@preact/signals';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { newKey } from '../../api/new-key.ts';
import type { Failure } from '../../api/problem.ts';
import { historyPages, type TicketWithHistory } from '../../history/ticket-read.ts';
import { createFresh, refreshed, type Refreshed } from '../../resource/fresh.ts';
import { createPages } from '../../resource/pages.ts';
import { useHeld } from '../../platform/held.ts';
import { officerApi } from '../session/officer-api.ts';
import type { Happened, Opened, TicketStatusOfApi } from './opened.ts';
import { joinedNames, type NamesInHand } from './names-in-hand.ts';
import { goOnFrom, joinedHistory } from './what-happened.ts';

/** A ticket of which something is known. */
interface WantedStatus {
  readonly number: string;
  /** In which language the API says it. */
  readonly language: Language;
}

interface WantedTicket extends WantedStatus {
  /** Why it had to be read, where that must be said: it is said again with what is read of it. */
  readonly reason: string | undefined;
}

/** All pages of a history that were shown, as one, with the names of what they say by id. */
interface HistoryInHand {
  readonly history: readonly Happened[];
  readonly names: NamesInHand;
}

/** What is known of the ticket that is worked on. */
export type TicketInHand = Pick<TicketWithHistory<Opened, unknown>, 'ticket' | 'older'> &
  HistoryInHand &
  Pick<WantedTicket, 'language' | 'reason'>;

const isHidden = (failure: Failure): boolean =>
  failure.because === 'refused' && failure.problem.code === 'no-such-ticket';

/** The ticket in hand. Opening it is a read, so it is opened once, and anew when its officer asks for what changed. */
export const ticketInHand = createPages<Opened, TicketWithHistory<Opened, HistoryInHand>, WantedTicket>({
  ...historyPages<Opened, HistoryInHand>({
    historyIn: ({ history = [], names }) => ({ history, names: joinedNames(names) }),
    join: (earlier, later) => ({
      history: joinedHistory(earlier.history, later.history),
      names: joinedNames(earlier.names, later.names),
    }),
    goesOn: (earlier, later) => goOnFrom(earlier.history, later.history),
  }),
  ask: ({ signal }, { number, reason }, query) =>
    reason === undefined
      ? officerApi.GET('/v1/officer/tickets/{number}', { params: { path: { number }, query }, signal })
      : officerApi.POST('/v1/officer/tickets/{number}/openings', {
          params: { path: { number }, header: { 'Idempotency-Key': newKey() }, query },
          body: { reason },
          signal,
        }),
  isGone: isHidden,
});

/** Where it stands by now: asked again and again, which is no read. */
const currentStatus = createFresh<TicketStatusOfApi, TicketStatusOfApi, WantedStatus>({
  ask: (request, { number }) =>
    officerApi.GET('/v1/officer/tickets/{number}/standing', {
      ...request,
      params: { path: { number }, query: { page: 'open' } },
    }),
  take: (status) => status,
});

/** The ticket in hand, and what became of the requests about it. */
export function useTicketState() {
  const { data, asked, failure, asking } = useHeld(ticketInHand);
  const { failure: lostSight } = useHeld(currentStatus);
  return {
    held: data && asked && { ...data, ...data.history, ...asked },
    /** Why it could not be opened. */
    notOpened: failure,
    isOpening: asking !== undefined,
    /** Why the last look at where it stands brought nothing. */
    lostSight,
  };
}

/** What the form of an act says itself of what happened to the ticket: it is not said a second time. */
export interface ToldInForm {
  /** Up to which version it tells what happened meanwhile. */
  readonly upTo?: number | undefined;
  /** No answer came to the act: its officer's own may be what happened. */
  readonly unanswered: boolean;
}
export const toldInForm = signal<ToldInForm | undefined>(undefined);

/** An act that was chosen beside a list: the page of its ticket begins with its form. */
export const actToBegin = signal<{ readonly of: string; readonly act: ActOfOfficers } | undefined>(undefined);

/** How a ticket stands that was looked at since it was opened. */
export function seenOf({
  ticket,
}: {
  readonly ticket: Pick<Opened, 'number'>;
}): TicketStatusOfApi | undefined {
  const { data } = currentStatus.now();
  return data?.number === ticket.number ? data : undefined;
}

/** How a ticket stands: as it was seen last, unless what was opened is newer. */
export function statusOf(held: TicketInHand): TicketStatusOfApi | Opened {
  const seen = seenOf(held);
  return seen !== undefined && seen.version >= held.ticket.version ? seen : held.ticket;
}

let wanted: string | undefined;

/** When the ticket in hand was opened last, in ms UTC. */
const lastOpening = signal<{ readonly of: string; readonly at: number } | undefined>(undefined);

/** When a ticket that is in hand was opened, in ms UTC. */
export const openedAt = (number: string): number | undefined =>
  lastOpening.value?.of === number ? lastOpening.value.at : undefined;

/** Lays the ticket out of hand: what was typed stays with its drafts. */
function layDown(): void {
  ticketInHand.forget();
  currentStatus.forget();
}

/** Opens a ticket, which is on record, with the reason where one must be said. */
async function open(number: string, language: Language, reason?: string): Promise<Refreshed> {
  if (wanted !== number) layDown();
  wanted = number;
  const opened = await refreshed(ticketInHand, { number, language, reason });
  if (opened === 'news') lastOpening.value = { of: number, at: Date.now() };
  return opened;
}

/**
 * Opens the ticket of a number, with a reason where one must be said. Recorded before it is shown. Then looks where it
 * stands: who has read it may do what others may not, and an answer from before knows of no read.
 */
export async function takeInHand(number: string, language: Language, reason?: string): Promise<void> {
  if ((await open(number, language, reason)) === 'news') await pollStatus(number, language);
}

/** The ticket in hand, where it is this one: for which reason it was opened, and whether in this language. */
function handOf(number: string, language: Language) {
  const { data, asked } = ticketInHand.now();
  const isInHand = data?.ticket.number === number;
  return { isRead: isInHand && asked?.language === language, reason: isInHand ? asked?.reason : undefined };
}

/** Opens a ticket beside a list by one request, unless it is in hand already. */
export async function openForPreview(number: string, language: Language): Promise<void> {
  const { isRead, reason } = handOf(number, language);
  if (!isRead) await open(number, language, reason);
}

/**
 * Opens the ticket of a page, unless it is in hand already; in another language for the reason that was said. What was opened
 * beside a list is looked at only now.
 */
export async function openForPage(number: string, language: Language): Promise<void> {
  const { isRead, reason } = handOf(number, language);
  if (!isRead) await takeInHand(number, language, reason);
  else if (currentStatus.now().data?.number !== number) await pollStatus(number, language);
}

/** Reads it anew, as its officer asked. */
export async function readAnew(language: Language): Promise<void> {
  const { data, asked } = ticketInHand.now();
  if (data !== undefined) await takeInHand(data.ticket.number, language, asked?.reason);
}

/** Looks where the ticket stands. What is no longer theirs to see is shown no longer. */
export async function pollStatus(number: string, language: Language): Promise<Refreshed> {
  const polled = await refreshed(currentStatus, { number, language });
  const { failure } = currentStatus.now();
  if (failure !== undefined && isHidden(failure)) ticketInHand.change({ data: undefined, failure });
  return polled;
}

/** Says that the page no longer shows it, and wants no answer. The browser sends it also while the page goes. */
export function sayLeft(number: string): void {
  const { etag } = currentStatus.now();
  void officerApi
    .GET('/v1/officer/tickets/{number}/standing', {
      params: { path: { number }, query: { page: 'left' } },
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      keepalive: true,
    })
    .catch(() => undefined);
}
