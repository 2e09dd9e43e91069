import { useState } from 'preact/hooks';
import { SelectField } from '../../design/select-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { isOfDays, saidDays, saidOfItself, saidTogether } from './numbers.ts';
import type { CountsByName, DictionaryEntry, MonthRow, RowsOfMonth } from './published.ts';
import { SaidNumber } from './said-number.tsx';
import { linkToPlace } from './steps.ts';
import { figuresPage as texts, foundRows, underWhom, unfold } from './texts.ts';

export interface InstitutionsTableProps {
  readonly month: string;
  readonly rows: RowsOfMonth;
  /** Those right under it. Absent: the tops of all trees. */
  readonly under?: string | undefined;
  /** Figures of institutions, the first of which is shown until another one is chosen. */
  readonly figures: readonly DictionaryEntry[];
}

/** Institutions with one figure of each, to be unfolded, or looked for by name. */
export function InstitutionsTable({ month, rows, under, figures }: InstitutionsTableProps) {
  const say = useSay();
  const [first] = figures;
  const [chosen, setChosen] = useState('');
  const [written, setWritten] = useState('');
  const shown = figures.find(({ figure }) => figure === chosen) ?? first;
  if (shown === undefined) return null;
  const isSearching = written.trim() !== '';
  const found = isSearching ? rows.named(written) : [];
  return (
    <>
      <SelectField
        id="figure"
        label={say(texts.choose)}
        hint={say(shown.formula)}
        none={say(first?.name ?? shown.name)}
        choices={figures
          .filter((one) => one !== first)
          .map(({ figure, name }) => ({ value: figure, label: say(name) }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <div role="search">
        <TextField
          id="institution"
          label={say(texts.search)}
          keys="search"
          value={written}
          onChange={setWritten}
        />
      </div>
      <p class={isSearching ? '' : 'unseen'} role="status">
        {isSearching && say(found.length === 0 ? texts.none : foundRows(found.length))}
      </p>
      {(!isSearching || found.length > 0) && (
        <table class="institutions">
          <caption>{say(shown.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(texts.institutions)}</th>
              {!isOfDays(shown.figure) && <th scope="col">{say(texts.itselfColumn)}</th>}
              <th scope="col">{say(isOfDays(shown.figure) ? shown.unit.name : texts.togetherColumn)}</th>
            </tr>
          </thead>
          <tbody>
            {isSearching ? (
              found.map((row) => (
                <OneRow key={row.id} {...{ month, row, figure: shown.figure }} above={rows.above(row)} />
              ))
            ) : (
              <Level {...{ month, rows, under, figure: shown.figure }} depth={0} />
            )}
          </tbody>
        </table>
      )}
    </>
  );
}

interface LevelProps extends Pick<InstitutionsTableProps, 'month' | 'rows' | 'under'> {
  readonly figure: string;
  readonly depth: number;
}

/** The rows right under one, each with what lies under it where that is unfolded. */
function Level({ month, rows, under, figure, depth }: LevelProps) {
  const language = useLanguage();
  return rows
    .under(under, language)
    .map((row) => <Foldable key={row.id} {...{ month, rows, row, figure, depth }} />);
}

function Foldable({ row, ...level }: Omit<LevelProps, 'under'> & { readonly row: MonthRow }) {
  const [isOpen, setOpen] = useState(false);
  const { month, rows, figure, depth } = level;
  const hasParts = rows.under(row.id, 'sw').length > 0;
  return (
    <>
      <OneRow
        {...{ month, row, figure, depth }}
        {...(hasParts && { isOpen, onToggle: () => setOpen(!isOpen) })}
      />
      {isOpen && <Level {...level} under={row.id} depth={depth + 1} />}
    </>
  );
}

interface OneRowProps {
  readonly month: string;
  readonly row: MonthRow;
  readonly figure: string;
  readonly depth?: number;
  /** Absent: nothing lies under it, or what does is not shown here. */
  readonly isOpen?: boolean;
  readonly onToggle?: () => void;
  /** Those above it, where these are not in sight. */
  readonly above?: readonly MonthRow[];
}

function OneRow({ month, row, figure, depth = 0, isOpen, onToggle, above = [] }: OneRowProps) {
  const say = useSay();
  const { id, name } = row;
  const counts: CountsByName = row.counts;
  const ofDays = isOfDays(figure);
  return (
    <tr style={{ '--depth': String(Math.min(depth, 4)) }}>
      <th scope="row">
        <span class="name">
          {onToggle === undefined ? (
            <span class="fold" aria-hidden="true" />
          ) : (
            <button type="button" class="fold" aria-expanded={isOpen} onClick={onToggle}>
              <span class="unseen">{say(unfold(name))}</span>
            </button>
          )}
          <span>
            <a href={linkToPlace(month, id)}>{say(name)}</a>
            {above.length > 0 && (
              <span class="small quiet above">{say(underWhom(above.map((one) => one.name)))}</span>
            )}
          </span>
        </span>
      </th>
      {!ofDays && (
        <td data-label={say(texts.itselfColumn)}>
          <SaidNumber said={saidOfItself(counts[figure])} />
        </td>
      )}
      <td {...(!ofDays && { 'data-label': say(texts.togetherColumn) })}>
        <SaidNumber said={ofDays ? saidDays(row, figure) : saidTogether(counts[figure])} />
      </td>
    </tr>
  );
}
