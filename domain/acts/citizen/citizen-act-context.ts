import type { AppealContext } from '../appeals/appealable.ts';
import type { TimeRules } from '../../clock/clock-steps.ts';
import type { Lineage } from '../../registry/institution.ts';
import type { Category } from '../../registry/registry.ts';
import { transferHere } from '../transfers/object.ts';
import { lastOf } from '../../tickets/history.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

/** What the acts of a citizen are decided on besides the ticket's history: the registry as it is now. */
export interface CitizenActContext {
  readonly rules: TimeRules;
  readonly context: AppealContext;
  /** Who gave the ticket away by the transfer that brought it here; the holder, where there was none. */
  readonly giver: Lineage;
  /** The category before the last reclassification; its own, where there was none. */
  readonly formerCategory: Category;
}

/** The institution whose giving the ticket away could be objected to. */
export const giverOf = (history: TicketHistory): string =>
  transferHere(history)?.before?.holder ?? history.ticket.holder;

/** The category that undoing the last reclassification would restore. */
export const formerCategoryOf = (history: TicketHistory): string =>
  lastOf(history, 'reclassify', 'undo-reclassification')?.facts.categoryBefore ?? history.ticket.category;
