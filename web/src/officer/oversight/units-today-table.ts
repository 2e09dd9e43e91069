import { columnWords } from '../../../../words/measures/columns.ts';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { filesOfLists } from '../saved-lists/saved-texts.ts';
import type { TableOfList } from '../saved-lists/table-of-list.ts';
import { oversightTexts as texts } from './texts.ts';
import { changeOfUnit, type UnitToday } from './unit-today.ts';

/** With one digit behind the point, as the file of a month has it. */
const inPercentOf = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(1000 * share) / 10;

/** Makes the table of institutions under one, in the last thirty days: what is of too few has an empty cell. */
export const unitsTodayTable = (office: string): TableOfList<UnitToday> => ({
  name: inEach((one) => `${filesOfLists.institutions[one]}-${office}`),
  columns: [
    { head: columnWords.id, cell: ({ institution }) => institution.id },
    { head: columnWords.institution, cell: ({ institution }, say) => say(institution.name) },
    { head: columnWords.due, cell: ({ answeredInTime }) => answeredInTime?.of },
    { head: columnWords.inTime, cell: ({ answeredInTime }) => answeredInTime?.count },
    {
      head: inEach((one) => `${columnWords.share[one]} (%)`),
      cell: ({ share }) => inPercentOf(share),
    },
    { head: texts.change, cell: (unit) => inPercentOf(changeOfUnit(unit)) },
    { head: texts.overdueToAnswer, cell: ({ standing }) => standing.overdueToAnswer },
    { head: texts.waiting, cell: ({ standing }) => standing.waiting },
    { head: texts.notAcknowledged, cell: ({ standing }) => standing.unacknowledged },
    { head: columnWords.group, cell: ({ group }) => group?.word },
    { head: columnWords.rank, cell: ({ rank }) => rank },
  ],
});
