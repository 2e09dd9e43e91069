import { isLost } from '../../domain/ticketing/tickets/lost-text.ts';
import { againstMerging } from '../../domain/casework/acts/merging/alike.ts';
import { reasonAgainst } from '../../domain/casework/acts/refusals.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { findAlike } from '../../domain/analytics/similarity/find-alike.ts';
import type { Likeness } from '../../domain/analytics/similarity/likeness.ts';
import { incidentOf } from '../../domain/analytics/similarity/tell-of-alike.ts';
import type { ComparableTicket } from '../../domain/ticketing/tickets/comparable-tickets.ts';
import type { TicketFile } from '../../domain/ticketing/tickets/ticket-store.ts';
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
import type { SeenTicket } from '../access/view-ticket.ts';
import { otherTicketFor } from '../access/other-ticket.ts';
import type { Container } from '../container.ts';
import { comparableOf } from '../intake/comparable-of.ts';
import { openAt } from '../intake/incident-marks.ts';
import { placeNamesOf } from '../intake/said-of.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { beginning } from '../tickets/sentence.ts';
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

type Ports = Pick<Container, 'tickets' | 'registry' | 'comparable' | 'keys' | 'now'>;

interface Looking {
  readonly officer: PresentOfficer;
  readonly language: Language;
}

/** So many are shown, and no more are read. */
const mostAlikeShown = 8;

/** One that may be shown, and why. */
interface Candidate {
  readonly ticket: ComparableTicket;
  readonly saidSame: boolean;
  readonly likeness?: Likeness;
}

/**
 * What lies at the same office and is likely of the same incident, for an officer of the holder who has the text at hand:
 * only what this officer sees whole and could be merged with it. Undefined: the ticket is compared with none. One whose
 * hashes were lost, for it came from elsewhere or was open again, is compared anew from here on.
 */
export async function alikeTickets(
  ports: Ports,
  { ticket, texts }: TicketFile,
  seen: SeenTicket,
  { officer, language }: Looking,
): Promise<AlikeTickets | undefined> {
  if (!seen.readsForHolder || seen.sight.sees !== 'all' || isLost(texts)) return undefined;
  const [keys, category, placeNames] = await Promise.all([
    ports.keys(),
    categoryOfTicket(ticket, ports.registry),
    placeNamesOf(ticket.place, ports.registry),
  ]);
  const fresh = comparableOf(keys, { ticket, category, texts, placeNames });
  if (fresh === undefined) return undefined;
  const open = await openAt(ports, fresh);
  const known = open.find(({ number }) => number === ticket.number);
  if (known?.key !== keys.current) {
    await ports.comparable.keep({ ...fresh, ...(known?.sameAs !== undefined && { sameAs: known.sameAs }) });
  }
  const incident = incidentOf(known ?? fresh);
  const others = open.filter(({ number }) => number !== ticket.number);
  const ofIncident = others.filter((other) => incidentOf(other) === incident);
  const likenesses = findAlike(
    fresh,
    others.filter(({ key }) => key === keys.current),
    category.locality,
  );
  const shown = await Promise.all(
    candidatesOf(ofIncident, likenesses, others)
      .slice(0, mostAlikeShown)
      .map((candidate) => shownAlike(ports, ticket, candidate, { officer, language })),
  );
  return { people: ofIncident.length + 1, tickets: shown.filter((other) => other !== undefined) };
}

/** Those of the incident by what was said, the first sent first; then those that are alike, the most alike first. */
function candidatesOf(
  ofIncident: readonly ComparableTicket[],
  likenesses: ReturnType<typeof findAlike>,
  others: readonly ComparableTicket[],
): readonly Candidate[] {
  const byNumber = new Map(others.map((other) => [other.number, other]));
  const likenessOfNumber = new Map(likenesses.map(({ number, likeness }) => [number, likeness]));
  const withLikeness = (ticket: ComparableTicket, saidSame: boolean): Candidate => {
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
  { tickets, registry, now }: Ports,
  ticket: Ticket,
  { ticket: { number }, saidSame, likeness }: Candidate,
  { officer, language }: Looking,
): Promise<AlikeTicket | undefined> {
  const other = (await otherTicketFor({ tickets, registry, now }, officer)(number))?.ticket;
  if (other === undefined) return undefined;
  const merged = other.mergedInto === ticket.number || ticket.mergedInto === other.number;
  const bars = omit(againstMerging(ticket, other), 'merged'); // those that are merged may part
  if (reasonAgainst(bars) !== undefined) return undefined;
  return {
    number,
    submittedAt: other.submittedAt,
    status: shownStatus(other, statusWordsAtWork, language),
    saidSame,
    merged,
    why: sayWhy({ saidSame, likeness }, language),
  };
}

/** The reasons in a sentence: the same ward, less than a day apart, 3 words in common. */
function sayWhy(
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
