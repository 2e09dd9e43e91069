import { inGroups } from '../../platform/digits.ts';
import { columnNames as heads, filesOfLists, isSoInCell } from '../saved-lists/saved-texts.ts';
import type { TableOfList } from '../saved-lists/table-of-list.ts';
import { nameOfGiver, type DirectionOfApi } from './direction-row.tsx';

/** Directions on tickets, as a table. */
export default {
  name: filesOfLists.directions,
  columns: [
    { head: heads.number, cell: ({ ticket }) => inGroups(ticket) },
    { head: heads.kind, cell: ({ kind }) => kind.word },
    { head: heads.urgent, cell: ({ urgent }, say) => say(isSoInCell(urgent)) },
    { head: heads.state, cell: ({ state }) => state.word },
    { head: heads.given, cell: ({ given }) => given.date },
    { head: heads.due, cell: ({ dueDate }) => dueDate },
    { head: heads.overdue, cell: ({ late }, say) => say(isSoInCell(late)) },
    { head: heads.ended, cell: ({ ended }) => ended?.date },
    { head: heads.to, cell: ({ to }, say) => say(to.shortName) },
    { head: heads.from, cell: (direction, say) => nameOfGiver(direction, say) },
  ],
} satisfies TableOfList<DirectionOfApi>;
