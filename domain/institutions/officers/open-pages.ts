import { plusSeconds, type Instant } from '../../foundation/time/instant.ts';

/** An officer's open page of a ticket. It is neither a read nor history, and expires by itself. */
export interface OpenTicketPage {
  readonly officer: string;
  /** Since when. */
  readonly since: Instant;
  /** When it was said last. */
  readonly saidAt: Instant;
}

/** What a page says of itself. */
export const pageStates = ['open', 'left'] as const;
export type PageState = (typeof pageStates)[number];

/** A page that said nothing for so long is closed, or its line is. In seconds: longer than what is said lasts and the pause of a page together. */
export const pageLives = 180;
/** What was said longer ago is said again: not with each question of the page. In seconds. */
export const saysAgainAfter = 50;

/** Whether a page is still open at `now`. */
export const isStillOpen = ({ saidAt }: OpenTicketPage, now: Instant): boolean =>
  now < plusSeconds(saidAt, pageLives);

/**
 * What an officer's page is to say at `now`, when this is known of it: since when it is open stays. Undefined: it
 * was said lately.
 */
export function openPageAt(
  officer: string,
  known: OpenTicketPage | undefined,
  now: Instant,
): OpenTicketPage | undefined {
  if (known === undefined || !isStillOpen(known, now)) return { officer, since: now, saidAt: now };
  return now < plusSeconds(known.saidAt, saysAgainAfter) ? undefined : { ...known, saidAt: now };
}

/** What an officer's page says that is closed at `now`: that it spoke so long ago. Nothing is ever deleted here. */
export const closedPageAt = (officer: string, now: Instant): OpenTicketPage => {
  const longAgo = plusSeconds(now, -pageLives);
  return { officer, since: longAgo, saidAt: longAgo };
};

/** Which officers have a ticket open. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface OpenPages {
  /** What pages said of a ticket lately, in any order; some may be closed by now. May be a second old. */
  of(number: string): Promise<readonly OpenTicketPage[]>;
  /** The last word of an officer's page counts. */
  say(number: string, page: OpenTicketPage): Promise<void>;
}
