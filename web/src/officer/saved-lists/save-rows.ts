import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { tableFile } from '../../../../words/csv.ts';
import type { Failure } from '../../api/problem.ts';
import { localDateOf } from '../../platform/dates.ts';
import { saveTable } from '../../platform/save-table.ts';
import type { ListToSave } from './list-at-hand.ts';
import { savedTexts } from './saved-texts.ts';
import type { TableOfList } from './table-of-list.ts';

/** So many lines go into one file: as many pages of requests as an officer's share of the throttle bears. */
const mostLines = 5_000;

/** What saving goes by. */
interface Saving {
  readonly language: Language;
  readonly onRead: (count: number) => void;
  /** Whether somebody still wants the file. */
  readonly isWanted: () => boolean;
}

/** Reads a list to its end and gives it to the person as a table. Returns what is said then; nothing is saved of a list that broke off. */
export async function saveRows<Line>(
  { readOn }: Pick<ListToSave<Line>, 'readOn'>,
  { name, columns }: TableOfList<Line>,
  { language, onRead, isWanted }: Saving,
): Promise<
  | { readonly saved: Text; readonly failure?: undefined }
  | { readonly failure: Failure; readonly saved?: undefined }
> {
  const lines: Line[] = [];
  const failure = await readOn((more) => {
    lines.push(...more);
    onRead(Math.min(lines.length, mostLines));
    return isWanted() && lines.length <= mostLines;
  });
  if (failure !== undefined) return { failure };
  if (!isWanted()) return { saved: savedTexts.stopped };
  const say = (text: Text): string => text[language];
  const taken = lines.slice(0, mostLines);
  const rows = [
    columns.map(({ head }) => say(head)),
    ...taken.map((line) => columns.map(({ cell }) => cell(line, say, language))),
  ];
  saveTable(tableFile(`${say(name)}-${localDateOf(Date.now())}`, rows));
  return { saved: lines.length > mostLines ? savedTexts.first(mostLines) : savedTexts.all(taken.length) };
}
