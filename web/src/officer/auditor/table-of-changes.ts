import type { TableOfList } from '../saved-lists/table-of-list.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { auditDeskTexts as texts, fileNames, fromToText, itemsTouchedText } from './texts.ts';
import type { ChangeOfRegistry } from './verify-registry-chain.ts';

type Subject = ChangeOfRegistry['subjects'][number];

const nameOf = ({ part, name }: Subject, say: (text: Text) => string): string =>
  part === 'policy' || part === 'calendar' || part === 'routing' ? say(texts[part]) : (name ?? '');

/** What differs of a subject, a line each. */
const differencesOf = (subject: Subject, say: (text: Text) => string): string =>
  [
    nameOf(subject, say),
    ...subject.differences.map(
      ({ word, from, to }) => `${word}: ${say(fromToText(from ?? texts.nothing, to ?? texts.nothing))}`,
    ),
  ].join('; ');

/** Changes of the registry, as a table. */
export default {
  name: fileNames.registry,
  columns: [
    { head: texts.version, cell: (line) => line.version },
    { head: texts.when, cell: (line) => line.at },
    { head: texts.act, cell: (line) => line.word },
    {
      head: texts.changed,
      cell: ({ subjects, items }, say) =>
        subjects.length === 0
          ? say(itemsTouchedText(items))
          : subjects.map((subject) => differencesOf(subject, say)).join(' | '),
    },
    { head: texts.changedBy, cell: (line) => line.by?.name },
    { head: texts.secondBy, cell: (line) => line.confirmedBy?.name },
    { head: texts.reasonOfChange, cell: (line) => line.why },
    {
      head: texts.asSealed,
      cell: (line, say) => (line.isAsSealed === false ? say(texts.otherThanSealed) : undefined),
    },
  ],
} satisfies TableOfList<ChangeOfRegistry>;
