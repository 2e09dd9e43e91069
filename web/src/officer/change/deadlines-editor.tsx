import { severalIn, type Answers } from '../../forms/question.ts';
import { useState } from 'preact/hooks';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { Button } from '../../design/button.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { categoryIn, matterIn } from '../administration/deadline-words.ts';
import { useCategories } from '../administration/deadlines-table.tsx';
import {
  amountField,
  commonMatters,
  matterOfRow,
  nameOfRow,
  offeredUnits,
  rowsField,
  rowTimes,
  unitField,
  usualUnit,
} from './deadline-rows.ts';
import { changeTexts, fieldTexts as texts, removalOf, unitTexts } from './texts.ts';

interface DeadlinesEditorProps {
  readonly values: Answers;
  readonly mistakeAt: (field: string) => string | undefined;
  readonly onChange: (field: string, value: string) => void;
}

/** Rows of deadlines: each for a kind of tickets, perhaps of one category alone. */
export function DeadlinesEditor({ values, mistakeAt, onChange }: DeadlinesEditorProps) {
  const say = useSay();
  const categories = useCategories();
  const rows = severalIn(values, rowsField);
  const titleOf = (row: string): string => {
    const matter = matterOfRow(row);
    if (matter === undefined) return row;
    return say(matterIn(matter, categoryIn(categories, matter)));
  };
  return (
    <>
      {rows.map((row) => (
        <fieldset class="field row-of-deadlines" key={row}>
          <legend>{titleOf(row)}</legend>
          {rowTimes.map((time) => (
            <Time key={time} {...{ row, time, values, mistakeAt, onChange }} />
          ))}
          <Button
            look="plain"
            aria-label={say(removalOf(titleOf(row)))}
            onClick={() => onChange(rowsField, rows.filter((one) => one !== row).join(' '))}
          >
            {say(changeTexts.remove)}
          </Button>
        </fieldset>
      ))}
      <NewRow
        rows={rows}
        titleOf={titleOf}
        categories={categories}
        onAdd={(row) => onChange(rowsField, [...rows, row].join(' '))}
      />
    </>
  );
}

interface TimeProps extends DeadlinesEditorProps {
  readonly row: string;
  readonly time: (typeof rowTimes)[number];
}

/** How long something may take: a number and its unit. */
function Time({ row, time, values, mistakeAt, onChange }: TimeProps) {
  const say = useSay();
  const [amount, unit] = [amountField(row, time), unitField(row, time)];
  const mistake = mistakeAt(amount);
  return (
    <div class={mistake === undefined ? 'time' : 'time field wrong'}>
      <label for={amount}>{say(texts[time])}</label>
      {mistake !== undefined && (
        <span class="mistake" id={`${amount}-mistake`}>
          {mistake}
        </span>
      )}
      <span class="of-time">
        <input
          class="input"
          id={amount}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={values[amount] ?? ''}
          aria-describedby={mistake === undefined ? undefined : `${amount}-mistake`}
          aria-invalid={mistake === undefined ? undefined : true}
          onInput={({ currentTarget }) => onChange(amount, currentTarget.value)}
        />
        <select
          class="input"
          id={unit}
          aria-label={`${say(texts[time])}: ${say(texts.unit)}`}
          value={(values[unit] ?? '') || usualUnit}
          onChange={({ currentTarget }) => onChange(unit, currentTarget.value)}
        >
          {offeredUnits.map((one) => (
            <option key={one} value={one}>
              {say(unitTexts[one])}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}

interface NewRowProps {
  readonly rows: readonly string[];
  readonly titleOf: (row: string) => string;
  readonly categories: ReturnType<typeof useCategories>;
  readonly onAdd: (row: string) => void;
}

/** Another row: for a kind, and perhaps a category, that has none. */
function NewRow({ rows, titleOf, categories, onAdd }: NewRowProps) {
  const say = useSay();
  const [kind, setKind] = useState<string>(kinds[0]);
  const [category, setCategory] = useState('');
  const matter = matterOfRow(kind);
  const row = matter && nameOfRow({ ...matter, ...(category !== '' && { category }) });
  return (
    <div class="new-row">
      <SelectField
        id="row-kind"
        label={say(texts.rowFor)}
        none={say(changeTexts.choose)}
        chosen={kind}
        choices={commonMatters.map(nameOfRow).map((value) => ({ value, label: titleOf(value) }))}
        onChange={setKind}
      />
      <SelectField
        id="row-category"
        label={say(texts.rowCategory)}
        none={upperFirst(say(texts.anyCategory))}
        chosen={category}
        choices={(categories ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
        onChange={setCategory}
      />
      <Button
        look="second"
        onClick={() => {
          if (row !== undefined && !rows.includes(row)) onAdd(row);
        }}
      >
        {say(texts.addRow)}
      </Button>
    </div>
  );
}
