import type { AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Lineage } from '../../../institutions/registry/institution.ts';
import type { Category } from '../../../institutions/registry/registry.ts';
import { disputedTransfer } from '../transfers/object.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { stepToUndo } from '../classification/undo-reclassification.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** What the acts of a citizen are decided on besides the ticket's history: the registry as it is now. */
export interface CitizenActContext {
  readonly rules: TimeRules;
  readonly context: AppealContext;
  /** Who gave the ticket away by the transfer that is disputed, or could be; the holder, where there was none. */
  readonly giver: Lineage;
  /** The category that undoing a reclassification restores; its own, where none is to be undone. */
  readonly formerCategory: Category;
}

/** The institution whose giving the ticket away could be objected to. */
export const giverOf = (history: TicketHistory): string =>
  disputedTransfer(history)?.before?.holder ?? history.ticket.holder;

/** The category that undoing a reclassification at `at` would restore; its own, where nothing is to be undone. */
export const formerCategoryOf = (history: TicketHistory, at: Instant, rules: TimeRules): string =>
  stepToUndo(history, at, rules)?.facts.categoryBefore ?? history.ticket.category;
