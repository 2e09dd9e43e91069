import type { ReplyOf } from '../../api/routes.ts';
import { inGroups } from '../../platform/digits.ts';
import { columnNames as heads, filesOfLists, isSoInCell } from '../saved-lists/saved-texts.ts';
import type { TableOfList } from '../saved-lists/table-of-list.ts';

/** Tickets of a month, as a table. */
export default {
  name: filesOfLists['by-month'],
  columns: [
    { head: heads.number, cell: ({ number }) => inGroups(number) },
    { head: heads.kind, cell: ({ kind }) => kind.word },
    { head: heads.urgent, cell: ({ urgent }, say) => say(isSoInCell(urgent)) },
    { head: heads.on, cell: ({ sinceDate }) => sinceDate },
  ],
} satisfies TableOfList<ReplyOf<'list-institution-tickets'>['tickets'][number]>;
