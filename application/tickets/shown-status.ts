import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import {
  statuses,
  type ClosingReason,
  type Status,
  type StatusGroup,
} from '../../domain/foundation/vocabulary/statuses.ts';
import { statusGroupWords, type StatusWords } from '../../words/statuses.ts';
import type { Worded } from '../worded.ts';

/** Where a ticket stands, in words. */
export interface ShownStatus extends Worded<Status> {
  readonly group: Worded<StatusGroup>;
  /** Why it is closed, once it is. */
  readonly because?: ClosingReason;
}

/** `words`: before whom it is shown. */
export function shownStatus(
  { status, closedBecause }: Pick<Ticket, 'status' | 'closedBecause'>,
  words: StatusWords,
  language: Language,
): ShownStatus {
  const { group } = statuses[status];
  return {
    code: status,
    word: words[status][language],
    group: { code: group, word: statusGroupWords[group][language] },
    ...(closedBecause !== undefined && { because: closedBecause }),
  };
}
