import type { TableOfList } from '../saved-lists/table-of-list.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { inGroups } from '../../platform/digits.ts';
import type { DrawnOfSample } from './samples-read.ts';
import { sampleTexts, verdictTexts } from './sample-texts.ts';
import { auditDeskTexts as texts, fileNames, groundTexts, thingsOpened } from './texts.ts';

/** What was drawn and what was found of it, as a table. */
export default {
  name: fileNames.sample,
  columns: [
    { head: sampleTexts.item, cell: (line) => line.item },
    { head: texts.ticket, cell: (line) => inGroups(line.number) },
    {
      head: sampleTexts.opened,
      cell: ({ look }, say) => look && say(officerName(look.officer.name)),
    },
    { head: texts.as, cell: (line) => line.look?.role.word },
    { head: texts.office, cell: ({ look }, say) => look && say(look.institution.shortName) },
    { head: texts.opened, cell: ({ look }, say) => look && say(thingsOpened[look.opened]) },
    { head: texts.when, cell: (line) => line.look?.at },
    { head: texts.why, cell: ({ look }, say) => look && say(groundTexts[look.ground]) },
    {
      head: sampleTexts.finding,
      cell: ({ finding }, say) =>
        say(finding === undefined ? sampleTexts.notYet : verdictTexts[finding.verdict]),
    },
    { head: sampleTexts.note, cell: (line) => line.finding?.note },
    { head: sampleTexts.filed, cell: (line) => line.finding?.at },
    { head: sampleTexts.earlierOnes, cell: (line) => line.earlierFindings },
  ],
} satisfies TableOfList<DrawnOfSample>;
