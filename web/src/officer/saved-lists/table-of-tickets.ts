import { officerName } from '../../../../words/unlisted.ts';
import { inGroups } from '../../platform/digits.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { columnNames as heads, filesOfLists, isSoInCell } from './saved-texts.ts';
import type { ColumnOfList, TableOfList } from './table-of-list.ts';

/** Lists the columns of tickets: what the API tells of each, and nothing that a row does not show. */
export const columnsOfTickets = <Line extends Omit<QueuedTicket, 'subject'>>(
  subjectOf: (line: Line) => string | undefined,
): readonly ColumnOfList<Line>[] => [
  { head: heads.number, cell: ({ number }) => inGroups(number) },
  { head: heads.subject, cell: subjectOf },
  { head: heads.kind, cell: ({ kind }) => kind.word },
  { head: heads.category, cell: ({ category }, say) => category && say(category.name) },
  { head: heads.region, cell: ({ place }, say) => place?.region && say(place.region.name) },
  { head: heads.council, cell: ({ place }, say) => place?.council && say(place.council.name) },
  { head: heads.ward, cell: ({ place }, say) => place?.ward && say(place.ward.name) },
  { head: heads.whereabouts, cell: ({ place }) => place?.whereabouts?.word },
  { head: heads.status, cell: ({ status }) => status.word },
  { head: heads.due, cell: ({ dueLook, dueDate }) => (dueLook === 'rest' ? undefined : dueDate) },
  { head: heads.overdue, cell: ({ overdue }, say) => say(isSoInCell(overdue)) },
  { head: heads.urgent, cell: ({ urgent }, say) => say(isSoInCell(urgent)) },
  { head: heads.sent, cell: ({ submittedDate }) => submittedDate },
  { head: heads.institution, cell: ({ institution }, say) => say(institution.shortName) },
  { head: heads.officer, cell: ({ assignee }, say) => assignee && say(officerName(assignee.name)) },
];

/** Tickets that wait, as a table. */
export default {
  name: filesOfLists.tickets,
  columns: columnsOfTickets(({ subject }) => subject),
} satisfies TableOfList<QueuedTicket>;
