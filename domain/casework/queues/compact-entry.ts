import { secondsOf } from '../../foundation/time/instant.ts';
import type { Channel, Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Status } from '../../foundation/vocabulary/statuses.ts';
import { codeOf } from './codes.ts';
import type { QueueEntry } from './queue-entry.ts';
import { hasNewMessage, isHere } from './queue-entries-of.ts';
import type { TicketProjection } from './ticket-projection.ts';

/** Status of what waits. */
export type WaitingStatus = Exclude<Status, 'closed'>;

/** What of an entry decides who may see its ticket. */
export type KeptTicket = Pick<
  QueueEntry,
  'holder' | 'assignee' | 'unit' | 'sensitive' | 'about' | 'submittedAt'
>;

/**
 * An entry where its ticket is worked on, in a few bytes: what filters and orders of an office's own queue ask, and what decides who
 * may see it. All of an office are read at once.
 */
export interface CompactEntry {
  readonly number: string;
  readonly status: WaitingStatus;
  readonly late: boolean;
  readonly urgent: boolean;
  readonly sensitive: boolean;
  /** Its citizen wrote since anybody acted who works on it. */
  readonly news: boolean;
  /** The institution works on it as a unit, and does not hold it. */
  readonly given: boolean;
  readonly kind: Kind;
  /** Absent: no event was applied since it is told. */
  readonly channel?: Channel;
  /** Half hours since 1970 that had begun when it is due. */
  readonly due: number;
  /** Days since 1970 (UTC) that had begun when it was sent. */
  readonly sent: number;
  /** Codes of ids (`codeOf`): of what it has, as far as it has it. */
  readonly category?: number;
  readonly assignee?: number;
  readonly ward?: number;
  /** What decides for each reader who may see an entry that is about somebody. */
  readonly kept?: KeptTicket;
}

/** Seconds of the steps in which a compact entry says when it is due, and when it was sent. */
export const secondsOfDueStep = 1800;
export const secondsOfSentStep = 86_400;

/** The compact entries of a ticket, by the institution at which it is worked on; none of a closed one. */
export function compactEntriesOf(known: TicketProjection | undefined): ReadonlyMap<string, CompactEntry> {
  if (known === undefined) return new Map();
  const { levels, shows } = known;
  return new Map(
    levels
      .filter((institution) => isHere(shows, institution))
      .flatMap((institution) => {
        const entry = compactEntry(known, institution !== shows.holder);
        return entry === undefined ? [] : [[institution, entry] as const];
      }),
  );
}

function compactEntry(known: TicketProjection, given: boolean): CompactEntry | undefined {
  const { shows, channel, submittedAt } = known;
  const { number, status, kind, urgent, sensitive, due, category, assignee, place } = shows;
  if (status === 'closed') return undefined;
  const sentAt = submittedAt ?? shows.due;
  return {
    number,
    status,
    late: known.late === true,
    urgent,
    sensitive,
    news: hasNewMessage(known),
    given,
    kind,
    ...(channel !== undefined && { channel }),
    due: Math.floor(secondsOf(due) / secondsOfDueStep),
    sent: Math.floor(secondsOf(sentAt) / secondsOfSentStep),
    ...(category !== undefined && { category: codeOf('category', category) }),
    ...(assignee !== undefined && { assignee: codeOf('assignee', assignee) }),
    ...(place?.ward !== undefined && { ward: codeOf('ward', place.ward) }),
    ...(shows.about !== undefined && { kept: keptOf(known) }),
  };
}

function keptOf({ shows, submittedAt }: TicketProjection): KeptTicket {
  const { holder, assignee, unit, sensitive, about } = shows;
  return {
    holder,
    sensitive,
    ...(assignee !== undefined && { assignee }),
    ...(unit !== undefined && { unit }),
    ...(about !== undefined && { about }),
    ...(submittedAt !== undefined && { submittedAt }),
  };
}
