import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import {
  statuses,
  type ClosingReason,
  type Status,
  type StatusGroup,
} from '../../domain/vocabulary/statuses.ts';
import { statusGroupWords, statusWords } from '../../words/statuses.ts';
import type { Worded } from '../worded.ts';

/** Where a ticket stands, in words. */
export interface ShownStatus extends Worded<Status> {
  readonly group: Worded<StatusGroup>;
  /** Why it is closed, once it is. */
  readonly because?: ClosingReason;
}

export function shownStatus(
  { status, closedBecause }: Pick<Ticket, 'status' | 'closedBecause'>,
  language: Language,
): ShownStatus {
  const { group } = statuses[status];
  return {
    code: status,
    word: statusWords[status][language],
    group: { code: group, word: statusGroupWords[group][language] },
    ...(closedBecause !== undefined && { because: closedBecause }),
  };
}
