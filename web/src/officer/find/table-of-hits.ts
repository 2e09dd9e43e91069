import type { Hit } from './use-found.ts';
import { filesOfLists } from '../saved-lists/saved-texts.ts';
import { columnsOfTickets } from '../saved-lists/table-of-tickets.ts';
import type { TableOfList } from '../saved-lists/table-of-list.ts';

/** Tickets that were found, as a table. */
export default {
  name: filesOfLists.tickets,
  columns: columnsOfTickets(({ subject }) => subject?.map(({ text }) => text).join('')),
} satisfies TableOfList<Hit>;
