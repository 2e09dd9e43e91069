import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import { againstMerging } from '../../domain/casework/acts/merging/alike.ts';
import { reasonAgainst } from '../../domain/casework/acts/refusals.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { comparisonExclusionOf } from '../../domain/analytics/similarity/comparison-exclusion.ts';
import { findAlike } from '../../domain/analytics/similarity/find-alike.ts';
import type { Likeness } from '../../domain/analytics/similarity/likeness.ts';
import { incidentOf } from '../../domain/analytics/similarity/tell-of-alike.ts';
import type { ComparableTicket } from '../../domain/ticketing/tickets/comparable-tickets.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { fill } from '../../words/fill.ts';
import {
  daysApartWords,
  nearnessWords,
  saidSameWords,
  sameNameWords,
  wordsInCommonWords,
} from '../../words/incidents.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import { isTicketShown } from '../access/is-shown.ts';
import { readVisibleTicket } from '../access/seen-by-state.ts';
import type { Container } from '../container.ts';
import { openAt } from '../intake/incident-marks.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { beginning } from '../tickets/sentence.ts';
import { keepComparable } from './keep-comparable.ts';
import { shownStatus, type ShownStatus } from '../tickets/shown-status.ts';

/** Another open ticket of the office that is likely of the same incident. */
export interface AlikeTicket {
  readonly number: string;
  readonly submittedAt: Instant;
  readonly status: ShownStatus;
  /** Its citizen said so before sending. */
  readonly saidSame: boolean;
  /** It is worked on as one with this ticket already. */
  readonly merged: boolean;
  /** Why it is shown, in a sentence. */
  readonly why: string;
}

export interface AlikeTickets {
  /** How many wait for the answer to this incident, as they said themselves: its own citizen is one of them. */
  readonly people: number;
  /** Those whose citizens said so first, then the most alike. */
  readonly tickets: readonly AlikeTicket[];
}

type Ports = Pick<Container, 'registry' | 'comparable' | 'reads' | 'keys' | 'now'> & {
  readonly tickets: TicketReader;
};

interface Looking {
  readonly officer: PresentOfficer;
  readonly language: Language;
  readonly now: Instant;
}

/** So many are shown, and no more are read. */
const mostAlikeShown = 8;

/** One that may be shown, and why. */
export interface AlikeCandidate {
  readonly ticket: ComparableTicket;
  readonly saidSame: boolean;
  readonly likeness?: Likeness;
}

interface AlikeAsked extends Omit<Looking, 'now'> {
  readonly number: string;
}

/** What lies at the office of a ticket and is likely of the same incident. */
interface AlikeToTicket {
  readonly number: string;
  /** Absent: to others than officers of its holder who see all of it, and where it is compared with none. */
  readonly alike?: AlikeTickets;
}

/**
 * Shows what lies at the same office and is likely of the same incident: only what this officer sees whole and could
 * be merged with it. No text is shown, so it is no read. One that is not theirs to see is answered as if there were none.
 */
export async function alikeTickets(
  ports: Ports,
  { number, officer, language }: AlikeAsked,
): Promise<AlikeToTicket> {
  const now = ports.now();
  const seen = await readVisibleTicket(ports, number, { officer, now });
  const { ticket } = seen.history;
  if (!seen.readsForHolder) return { number };
  const likely = await likelyOfOneMatter(ports, ticket);
  if (likely === undefined) return { number };
  const shown = await Promise.all(
    likely.others
      .slice(0, mostAlikeShown)
      .map((candidate) => shownAlike(ports, ticket, candidate, { officer, language, now })),
  );
  return {
    number,
    alike: { people: likely.people, tickets: shown.filter((other) => other !== undefined) },
  };
}

/** Others that wait at the holder of a ticket and are likely about the same matter. */
interface LikelyOfOneMatter {
  /** How many say so themselves, its own citizen among them. */
  readonly people: number;
  /** Those whose citizens said so first, then the most alike. None is decided on. */
  readonly others: readonly AlikeCandidate[];
}

/**
 * Finds what waits at the holder of a ticket and is likely about the same matter, by hashes of words. Undefined: it is compared with
 * none, or nobody of its holder read it since it came. Throws `StoreUnavailable`.
 */
export async function likelyOfOneMatter(
  ports: Ports,
  ticket: Ticket,
): Promise<LikelyOfOneMatter | undefined> {
  if (comparisonExclusionOf(ticket, {}) !== undefined) return undefined;
  const keys = await ports.keys();
  const { number, holder: office, category, kind } = ticket;
  const open = await openAt(ports, { office, category, kind });
  const known = open.find((one) => one.number === number);
  const compared = known?.key === keys.current ? known : await comparedAnew(ports, ticket, known);
  if (compared === undefined) return undefined;
  const incident = incidentOf(compared);
  const others = open.filter((other) => other.number !== number);
  const ofIncident = others.filter((other) => incidentOf(other) === incident);
  const { locality } = await categoryOfTicket(ticket, ports.registry);
  const likenesses = findAlike(
    compared,
    others.filter(({ key }) => key === keys.current),
    locality,
  );
  return { people: ofIncident.length + 1, others: candidatesOf(ofIncident, likenesses, others) };
}

/**
 * One whose hashes were lost or are of a former key, compared anew once somebody of its holder opened the text, which is on
 * record. Undefined: nobody did, or it is compared with none.
 */
async function comparedAnew(
  ports: Ports,
  { number, holder }: Ticket,
  known: ComparableTicket | undefined,
): Promise<ComparableTicket | undefined> {
  if ((await ports.reads.readUpTo(number, holder)) === undefined) return undefined;
  const file = await ports.tickets.open(number);
  return file && keepComparable(ports, file, known?.sameAs);
}

/** Those of the incident by what was said, the first sent first; then those that are alike, the most alike first. */
function candidatesOf(
  ofIncident: readonly ComparableTicket[],
  likenesses: ReturnType<typeof findAlike>,
  others: readonly ComparableTicket[],
): readonly AlikeCandidate[] {
  const byNumber = new Map(others.map((other) => [other.number, other]));
  const likenessOfNumber = new Map(likenesses.map(({ number, likeness }) => [number, likeness]));
  const withLikeness = (ticket: ComparableTicket, saidSame: boolean): AlikeCandidate => {
    const likeness = likenessOfNumber.get(ticket.number);
    return { ticket, saidSame, ...(likeness && { likeness }) };
  };
  return [
    ...ofIncident
      .toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : 1))
      .map((ticket) => withLikeness(ticket, true)),
    ...likenesses
      .flatMap(({ number }) => byNumber.get(number) ?? [])
      .filter((ticket) => !ofIncident.includes(ticket))
      .map((ticket) => withLikeness(ticket, false)),
  ];
}

/** Undefined: the officer may not see it, or it cannot be worked on as one with this ticket. */
async function shownAlike(
  { tickets, registry }: Ports,
  ticket: Ticket,
  { ticket: { number }, saidSame, likeness }: AlikeCandidate,
  { officer, language, now }: Looking,
): Promise<AlikeTicket | undefined> {
  const history = await tickets.history(number);
  if (history === undefined || !(await isTicketShown(history, { officer, now }, registry))) return undefined;
  const other = history.ticket;
  const merged = other.mergedInto === ticket.number || ticket.mergedInto === other.number;
  const bars = omit(againstMerging(ticket, other), 'merged'); // those that are merged may part
  if (reasonAgainst(bars) !== undefined) return undefined;
  return {
    number,
    submittedAt: other.submittedAt,
    status: shownStatus(other, statusWordsAtWork, language),
    saidSame,
    merged,
    why: whyAlike({ saidSame, likeness }, language),
  };
}

/** Says the reasons in a sentence: the same ward, less than a day apart, 3 words in common. */
export function whyAlike(
  { saidSame, likeness }: { readonly saidSame: boolean; readonly likeness: Likeness | undefined },
  language: Language,
): string {
  const say = (text: Text, count?: number): string =>
    fill(text, count === undefined ? {} : { count }, language);
  const reasons = saidSame ? [say(saidSameWords)] : [];
  if (likeness !== undefined) {
    const { nearness, daysApart, inCommon, sameName } = likeness;
    const days = Math.floor(daysApart);
    reasons.push(
      say(nearnessWords[nearness]),
      say(daysApartWords[days === 0 ? 'none' : days === 1 ? 'one' : 'more'], days),
      ...(sameName === true ? [say(sameNameWords)] : []),
      say(wordsInCommonWords[inCommon.length === 1 ? 'one' : 'more'], inCommon.length),
    );
  }
  return `${beginning(reasons.join(', '))}.`;
}
