import { inGroups } from '../../platform/digits.ts';
import { localDateOf } from '../../platform/dates.ts';
import { columnNames as heads, filesOfLists } from '../saved-lists/saved-texts.ts';
import type { TableOfList } from '../saved-lists/table-of-list.ts';
import type { RequestOfApi } from './own-request.tsx';

/** Requests for identities, as a table. */
export default {
  name: filesOfLists.requests,
  columns: [
    { head: heads.number, cell: ({ ticket }) => inGroups(ticket) },
    { head: heads.kind, cell: ({ kind }) => kind.word },
    { head: heads.state, cell: ({ state }) => state.word },
    { head: heads.asked, cell: ({ askedAt }) => localDateOf(Date.parse(askedAt)) },
    { head: heads.settled, cell: ({ settledAt }) => settledAt && localDateOf(Date.parse(settledAt)) },
    { head: heads.reason, cell: ({ reason }) => reason },
  ],
} satisfies TableOfList<RequestOfApi>;
