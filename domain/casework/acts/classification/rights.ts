import type { Category } from '../../../institutions/registry/registry.ts';
import type { Kind } from '../../../foundation/vocabulary/kinds.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';

/** How much a citizen can ask of each kind: to be read, an answer in time, an answer with the long window. */
const rightsOf: Readonly<Record<Kind, number>> = {
  compliment: 0,
  opinion: 0,
  suggestion: 0,
  question: 1,
  complaint: 2,
};

/** A category as far as its own rules on who receives it go. */
export type Receiving = Pick<Category, 'onlyReceiver'>;

/** Whether a ticket of one receiver alone could come to others by it: corruption to whom it names. */
const leavesItsReceiver = (before: Receiving, category: Receiving): boolean =>
  before.onlyReceiver !== undefined && category.onlyReceiver !== before.onlyReceiver;

/** Whether a ticket of the category `before` would have fewer rights as this kind and in this category. */
export const losesRights = (ticket: Ticket, kind: Kind, category: Category, before: Receiving): boolean =>
  rightsOf[kind] < rightsOf[ticket.kind] ||
  (ticket.sensitive && !category.sensitive) ||
  leavesItsReceiver(before, category);
