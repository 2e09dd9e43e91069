import type { TableOfList } from '../saved-lists/table-of-list.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { inGroups } from '../../platform/digits.ts';
import type { RequestAudited } from './added-readers.ts';
import { lookedText, reasonText } from './said-of-requests.ts';
import { auditDeskTexts as texts, fileNames } from './texts.ts';

/** Identities that were asked for, as a table. */
export default {
  name: fileNames.identities,
  columns: [
    { head: texts.ticket, cell: (line) => inGroups(line.number) },
    { head: texts.outcome, cell: (line) => line.state.word },
    {
      head: texts.lookedAt,
      cell: (line, say) => {
        const looked = lookedText(line);
        return looked && say(looked);
      },
    },
    { head: texts.askedBy, cell: (line, say) => say(officerName(line.askedBy.officer.name)) },
    { head: texts.office, cell: (line, say) => say(line.askedBy.institution.shortName) },
    { head: texts.reason, cell: (line, say) => say(reasonText(line)) },
    { head: texts.asked, cell: (line) => line.askedAt },
    {
      head: texts.decidedBy,
      cell: (line, say) => line.decidedBy && say(officerName(line.decidedBy.officer.name)),
    },
    { head: texts.decided, cell: (line) => line.settledAt },
  ],
} satisfies TableOfList<RequestAudited>;
