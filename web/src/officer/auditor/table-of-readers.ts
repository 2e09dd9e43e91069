import type { TableOfList } from '../saved-lists/table-of-list.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { countsOfReaders, type ReaderCounts } from './added-readers.ts';
import { auditDeskTexts as texts, fileNames } from './texts.ts';

/** Who opened how much, as a table. */
export default {
  name: fileNames.readers,
  columns: [
    { head: texts.officer, cell: (line, say) => say(officerName(line.officer.name)) },
    { head: texts.as, cell: (line) => line.role.word },
    { head: texts.office, cell: (line, say) => say(line.institution.shortName) },
    ...countsOfReaders.map((name) => ({
      head: texts.columns[name],
      cell: (line: ReaderCounts) => line[name],
    })),
  ],
} satisfies TableOfList<ReaderCounts>;
