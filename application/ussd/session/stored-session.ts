import type { Dialogue, Draft, Paused, ScreenTarget } from '../dialogue.ts';

/** A screen as the gateway gets it. */
export interface UssdAnswer {
  /** At most 182 characters of GSM-7. */
  readonly text: string;
  /** The session is over. */
  readonly ends: boolean;
}

/** Session state between two steps of a phone. */
export interface StoredSession {
  /** The form of it: what another release kept is not taken up. */
  readonly v: typeof form;
  /** The gateway's name of the session. */
  readonly session: string;
  /** How much of the gateway's text was taken: the rest is new. */
  readonly taken: number;
  /** What was answered: a step that comes again gets the same. */
  readonly answer: UssdAnswer;
  readonly dialogue: Dialogue;
  /** The session of the phone before this one, and what it was answered last: no step of it does anything any more. */
  readonly earlier?: { readonly session: string; readonly answer: UssdAnswer };
}

const form = 1;

export const sessionContent = (hop: Omit<StoredSession, 'v'>): string => JSON.stringify({ v: form, ...hop });

/** What `sessionContent` made; undefined of another form. */
export function readSession(content: string | undefined): StoredSession | undefined {
  const kept: unknown = content === undefined ? undefined : JSON.parse(content);
  return isKept(kept) ? kept : undefined;
}

/** Nothing but `sessionContent` makes it: it lay sealed. */
const isKept = (kept: unknown): kept is StoredSession =>
  typeof kept === 'object' && kept !== null && 'v' in kept && kept.v === form;

/**
 * What a phone was in the midst of, as far as it is worth taking up: a ticket that is being filled in or was just
 * sent, and what was written with an act. What a receipt secret opened, or tells of violence, is not: the phone may be in other hands.
 */
export function pausedOf({ at, shown, trail, draft, paused }: Dialogue): Paused | undefined {
  if (paused !== undefined) return paused;
  const isOver = shown.ends === true && at.to !== 'sent';
  if (isOver || asksOwner(at) || tellsOfViolence(at, draft) || [at, ...trail].some(isBySecret))
    return undefined;
  const isFilledIn = draft.description !== undefined || draft.category !== undefined;
  return isFilledIn || at.to === 'act-read-back' ? { at, shown, trail, draft } : undefined;
}

const tellsOfViolence = ({ to }: ScreenTarget, { signals }: Draft): boolean =>
  to === 'violence' || signals?.['sexual-violence'] === true;

/** What was dialled for is done there. */
const asksOwner = ({ to }: ScreenTarget): boolean => to === 'phone-question' || to === 'phone-answered';

const isBySecret = (target: ScreenTarget): boolean =>
  'access' in target && target.access.proof.by === 'secret';
