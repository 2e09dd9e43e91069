import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { saveTable } from '../../platform/save-table.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { wrongRowsFile } from './read-file.ts';
import {
  columns,
  type SheetCells,
  type CheckedRowReply,
  type CheckedStateReply,
  type Column,
  type FileRow,
} from './sheet.ts';
import { cellText, columnTexts, sheetTexts as texts, stateTexts } from './texts.ts';
import type { Sheet } from './use-sheet.ts';

/** What must be looked at stands first. */
const order: readonly CheckedStateReply[] = ['wrong', 'guarded', 'moves', 'good', 'same'];
/** Of rows that need nobody's eye so many are shown at first. */
const shownAtFirst = 12;

interface RowsOfSheetProps {
  readonly sheet: Sheet;
  readonly checked: readonly CheckedRowReply[];
}

/** The rows of a file as they were checked, what must be looked at first; wrong cells are corrected here. */
export function RowsOfSheet({ sheet, checked }: RowsOfSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState<CheckedStateReply | 'all'>('all');
  const [isWhole, setWhole] = useState(false);
  const counts = Map.groupBy(checked, ({ state }) => state);
  const fileRows = new Map(sheet.rows.map((row) => [row.row, row]));
  const matching = order
    .flatMap((state) => counts.get(state) ?? [])
    .filter(({ state }) => chosen === 'all' || state === chosen);
  const eyed = matching.filter(({ state }) => state === 'wrong' || state === 'guarded' || state === 'moves');
  const shown = isWhole ? matching : matching.slice(0, Math.max(eyed.length, shownAtFirst));
  const wrong = counts.get('wrong') ?? [];
  const download = (): void =>
    saveTable(
      wrongRowsFile(
        wrong.map(({ row, fault }) => ({ cells: fileRows.get(row)?.cells ?? {}, wrong: fault?.text ?? '' })),
        language,
      ),
    );
  return (
    <section aria-labelledby="rows-of-sheet">
      <h2 id="rows-of-sheet">{say(texts.rows)}</h2>
      <div class="sheet-filters" role="group" aria-label={say(texts.which)}>
        {(['all', ...order] as const).map((state) => {
          const count = state === 'all' ? checked.length : (counts.get(state)?.length ?? 0);
          return count === 0 ? null : (
            <button
              key={state}
              type="button"
              class="chip"
              aria-pressed={chosen === state}
              onClick={() => setChosen(state)}
            >
              {say(stateTexts[state])} <span class="quiet">{count}</span>
            </button>
          );
        })}
      </div>
      <table class="sheet-rows">
        <caption class="unseen">{say(texts.rows)}</caption>
        <thead>
          <tr>
            {[texts.row, columnTexts.what, texts.who, texts.asWillBe, texts.checked].map((column) => (
              <th key={say(column)} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <OneRow key={row.row} row={row} file={fileRows.get(row.row)} sheet={sheet} />
          ))}
        </tbody>
      </table>
      {shown.length < matching.length && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {say(texts.more)} ({matching.length})
        </Button>
      )}
      <p class="hint">{say(texts.corrected)}</p>
      {wrong.length > 0 && (
        <div class="buttons">
          <Button look="second" busy={sheet.busy} onClick={sheet.check}>
            {say(texts.again)}
          </Button>
          <Button look="plain" onClick={download}>
            {say(texts.wrongFile)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OneRowProps {
  readonly row: CheckedRowReply;
  readonly file: FileRow | undefined;
  readonly sheet: Sheet;
}

function OneRow({ row: { row, state, office, acts, fault, notes, is }, file, sheet }: OneRowProps) {
  const say = useSay();
  const cells: SheetCells = file?.cells ?? {};
  const where = office?.name ?? cells.office;
  return (
    <tr class={state}>
      <th scope="row">{row}</th>
      <td>{upperFirst(cells.what ?? '')}</td>
      <td>
        <strong>{cells.name}</strong>
        {where !== undefined && <span class="quiet">, {where}</span>}
      </td>
      <td>
        {fault === undefined ? (
          is === 'person' ? (
            cells.email
          ) : (
            [cells.shortName, cells.nameInEnglish].filter(Boolean).join(' / ')
          )
        ) : (
          <WrongCell row={row} fault={fault} cells={cells} sheet={sheet} />
        )}
      </td>
      <td class="checked">
        <strong>{say(stateTexts[state])}</strong>{' '}
        {fault?.text ?? [acts.map(({ word }) => word).join(', '), ...notes].filter(Boolean).join('. ')}
      </td>
    </tr>
  );
}

interface WrongCellProps {
  readonly row: number;
  readonly fault: NonNullable<CheckedRowReply['fault']>;
  readonly cells: SheetCells;
  readonly sheet: Sheet;
}

/** The cell that is wrong, with what can stand there; of a row that is wrong as a whole the cells that make it what it is. */
function WrongCell({ row, fault: { column, offers }, cells, sheet }: WrongCellProps) {
  const say = useSay();
  const shown: readonly Column[] = column === undefined ? ['name', 'email'] : [column];
  return (
    <>
      {columns
        .filter((one) => shown.includes(one))
        .map((one) => (
          <input
            key={one}
            class="input"
            type="text"
            autoComplete="off"
            aria-label={say(cellText({ column: say(columnTexts[one]), row }))}
            value={cells[one] ?? ''}
            onInput={({ currentTarget }) => sheet.correct(row, one, currentTarget.value, false)}
            onKeyDown={({ key }) => {
              if (key === 'Enter') sheet.check();
            }}
          />
        ))}
      {column !== undefined &&
        offers.map(({ value, text }) => (
          <Button key={value} look="plain" onClick={() => sheet.correct(row, column, value, true)}>
            {say(texts.take)} {text}
          </Button>
        ))}
    </>
  );
}
