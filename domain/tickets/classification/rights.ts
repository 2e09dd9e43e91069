import type { Category } from '../../institutions/registry.ts';
import type { Kind } from '../kinds.ts';
import type { Ticket } from '../ticket.ts';

/** How much a citizen can ask of each kind: to be read, an answer in time, an answer with the long window. */
const rightsOf: Readonly<Record<Kind, number>> = {
  compliment: 0,
  opinion: 0,
  suggestion: 0,
  question: 1,
  complaint: 2,
};

/** Whether a ticket would have fewer rights as this kind and in this category. */
export const losesRights = (ticket: Ticket, kind: Kind, category: Category): boolean =>
  rightsOf[kind] < rightsOf[ticket.kind] || (ticket.sensitive && !category.sensitive);
