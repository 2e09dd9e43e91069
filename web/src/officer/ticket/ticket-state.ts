import { batch, signal } from '@preact/signals';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { newKey } from '../../api/new-key.ts';
import { outcomeOf, type ApiOutcome, type Failure } from '../../api/problem.ts';
import { officerApi } from '../session/officer-api.ts';
import type { Happened, Opened, TicketStatusOfApi } from './opened.ts';
import { joinedNames, type NamesInHand } from './names-in-hand.ts';
import { goOnFrom, joinedHistory } from './what-happened.ts';

/** What is known of the ticket that is worked on. */
export interface TicketInHand {
  readonly ticket: Opened;
  /** All pages that were shown, as one. */
  readonly history: readonly Happened[];
  readonly names: NamesInHand;
  /** The cursor to what came before; absent: nothing did. */
  readonly older: string | undefined;
  /** In which language the API said it. */
  readonly language: Language;
  /** Why it had to be read, where that must be said: it is said again with what is read of it. */
  readonly reason: string | undefined;
}

/** The ticket in hand. Opening it is a read, so it is opened once, and anew when its officer asks for what changed. */
export const inHand = signal<TicketInHand | undefined>(undefined);
/** Where it stands by now: asked again and again, which is no read. */
export const currentStatus = signal<TicketStatusOfApi | undefined>(undefined);
/** Why it could not be opened. */
export const notOpened = signal<Failure | undefined>(undefined);
export const isOpening = signal(false);
/** Why the last look at where it stands brought nothing. */
export const lostSight = signal<Failure | undefined>(undefined);

/** What the form of an act says itself of what happened to the ticket: it is not said a second time. */
export interface ToldInForm {
  /** Up to which version it tells what happened meanwhile. */
  readonly upTo?: number | undefined;
  /** No answer came to the act: its officer's own may be what happened. */
  readonly unanswered: boolean;
}
export const toldInForm = signal<ToldInForm | undefined>(undefined);

/** How a ticket stands that was looked at since it was opened. */
export const seenOf = ({ ticket }: TicketInHand): TicketStatusOfApi | undefined =>
  currentStatus.value?.number === ticket.number ? currentStatus.value : undefined;

/** How a ticket stands: as it was seen last, unless what was opened is newer. */
export function statusOf(held: TicketInHand): TicketStatusOfApi | Opened {
  const seen = seenOf(held);
  return seen !== undefined && seen.version >= held.ticket.version ? seen : held.ticket;
}

let wanted: string | undefined;
let etag: string | undefined;
/** How many looks were begun. */
let looks = 0;

/** Lays the ticket out of hand: what was typed stays with its drafts. */
export function layDown(): void {
  wanted = undefined;
  etag = undefined;
  batch(() => {
    inHand.value = undefined;
    currentStatus.value = undefined;
    notOpened.value = undefined;
    lostSight.value = undefined;
    isOpening.value = false;
  });
}

const open = (number: string, reason?: string, cursor?: string): Promise<ApiOutcome<Opened>> =>
  outcomeOf((signal) =>
    reason === undefined
      ? officerApi.GET('/v1/officer/tickets/{number}', {
          params: { path: { number }, ...(cursor !== undefined && { query: { cursor } }) },
          signal,
        })
      : officerApi.POST('/v1/officer/tickets/{number}/openings', {
          params: {
            path: { number },
            header: { 'Idempotency-Key': newKey() },
            ...(cursor !== undefined && { query: { cursor } }),
          },
          body: { reason },
          signal,
        }),
  );

/**
 * Opens the ticket of a number, with a reason where one must be said. Recorded before it is shown. Then looks where it
 * stands: who has read it may do what others may not, and an answer from before knows of no read.
 */
export async function takeInHand(number: string, language: Language, reason?: string): Promise<void> {
  if (wanted !== number) layDown();
  wanted = number;
  isOpening.value = true;
  const outcome = await open(number, reason);
  if (wanted !== number) return;
  batch(() => {
    isOpening.value = false;
    notOpened.value = outcome.failure;
    if (outcome.data !== undefined) inHand.value = taken(outcome.data, language, reason);
    else if (isHidden(outcome.failure)) inHand.value = undefined;
  });
  if (outcome.data !== undefined) await pollStatus(number, language);
}

const isHidden = (failure: Failure): boolean =>
  failure.because === 'refused' && failure.problem.code === 'no-such-ticket';

function taken(ticket: Opened, language: Language, reason: string | undefined): TicketInHand {
  const { history = [], older, names } = ticket;
  const before = inHand.value;
  const goesOn = before?.language === language && goOnFrom(before.history, history);
  return {
    ticket,
    history: goesOn ? joinedHistory(before.history, history) : history,
    names: joinedNames(goesOn ? before.names : undefined, names),
    older: goesOn ? before.older : older,
    language,
    reason,
  };
}

/** Reads it anew, as its officer asked. */
export async function readAnew(language: Language): Promise<void> {
  const before = inHand.value;
  if (before !== undefined) await takeInHand(before.ticket.number, language, before.reason);
}

/** Adds an older page of what happened. Why not, where that failed. */
export async function showOlderEntries(): Promise<Failure | undefined> {
  const before = inHand.value;
  if (before?.older === undefined) return undefined;
  const { number } = before.ticket;
  const outcome = await open(number, before.reason, before.older);
  const now = inHand.value;
  if (now?.ticket.number !== number || now.language !== before.language) return undefined;
  if (outcome.failure !== undefined) return outcome.failure;
  const { history = [], older, names } = outcome.data;
  inHand.value = {
    ...now,
    history: joinedHistory(history, now.history),
    names: joinedNames(now.names, names),
    older,
  };
  return undefined;
}

/** Looks where the ticket stands: of looks that overlap, the last one counts. Whether somebody could be asked. */
export async function pollStatus(number: string, language: Language): Promise<boolean> {
  looks += 1;
  const look = looks;
  const outcome = await outcomeOf<TicketStatusOfApi>((signal) =>
    officerApi.GET('/v1/officer/tickets/{number}/standing', {
      params: { path: { number }, query: { page: 'open' } },
      headers: {
        'Accept-Language': language,
        ...(etag !== undefined && { 'If-None-Match': etag }),
      },
      signal,
    }),
  );
  if (wanted !== number || look !== looks) return true;
  const isSame = outcome.response?.status === notModified;
  batch(() => {
    lostSight.value = isSame ? undefined : outcome.failure;
    if (outcome.failure !== undefined && isHidden(outcome.failure)) {
      inHand.value = undefined; // what is no longer theirs to see is shown no longer
      notOpened.value = outcome.failure;
    }
    if (outcome.data === undefined) return;
    etag = outcome.response.headers.get('ETag') ?? undefined;
    currentStatus.value = outcome.data;
  });
  return isSame || outcome.data !== undefined;
}

const notModified = 304;

/** Says that the page no longer shows it. The browser sends it also while the page goes. */
export const sayLeft = (number: string): void =>
  void officerApi
    .GET('/v1/officer/tickets/{number}/standing', {
      params: { path: { number }, query: { page: 'left' } },
      keepalive: true,
    })
    .catch(() => undefined);
