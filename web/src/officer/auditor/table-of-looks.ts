import type { TableOfList } from '../saved-lists/table-of-list.ts';
import { inGroups } from '../../platform/digits.ts';
import type { LookOfOfficer } from './added-readers.ts';
import { auditDeskTexts as texts, fileNames, groundTexts, thingsOpened } from './texts.ts';

/** What an officer opened, as a table. */
export default {
  name: fileNames.looks,
  columns: [
    { head: texts.ticket, cell: (line) => inGroups(line.number) },
    { head: texts.when, cell: (line) => line.at },
    { head: texts.opened, cell: (line, say) => say(thingsOpened[line.opened]) },
    { head: texts.why, cell: (line, say) => say(groundTexts[line.ground]) },
    { head: texts.as, cell: (line) => line.role.word },
    { head: texts.office, cell: (line, say) => say(line.institution.shortName) },
  ],
} satisfies TableOfList<LookOfOfficer>;
