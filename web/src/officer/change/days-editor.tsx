import { severalIn, type Answers } from '../../forms/question.ts';
import { dateInFull, localDateOf } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { Checkbox } from '../../design/choices.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { WholeRegistry } from '../administration/change-command.ts';
import { addedField, dayField, daysAhead, howManyAdded, openAgainField } from './closed-days.ts';
import { DateField } from '../platform/date-field.tsx';
import { fieldTexts as texts } from './texts.ts';

interface DaysEditorProps {
  readonly registry: WholeRegistry;
  readonly values: Answers;
  readonly mistakeAt: (field: string) => string | undefined;
  readonly onChange: (field: string, value: string) => void;
}

/** Days that are added, and days that are taken away. */
export function DaysEditor(props: DaysEditorProps) {
  const { values, onChange } = props;
  const say = useSay();
  const added = howManyAdded(values);
  return (
    <>
      <fieldset class="field">
        <legend>{say(texts.addDays)}</legend>
        {Array.from({ length: added }, (_, place) => (
          <NewDay key={place} place={place} {...props} />
        ))}
        <Button look="second" onClick={() => onChange(addedField, String(added + 1))}>
          {say(texts.addDay)}
        </Button>
      </fieldset>
      <OpenAgain {...props} />
    </>
  );
}

function NewDay({ place, values, mistakeAt, onChange }: DaysEditorProps & { readonly place: number }) {
  const say = useSay();
  const date = dayField(place, 'date');
  const names = [
    [dayField(place, 'sw'), texts.daySw],
    [dayField(place, 'en'), texts.dayEn],
  ] as const;
  return (
    <div class="new-day">
      <DateField
        id={date}
        label={say(texts.date)}
        value={values[date] ?? ''}
        mistake={mistakeAt(date)}
        onChange={(value) => onChange(date, value)}
      />
      {names.map(([id, label]) => (
        <TextField
          key={id}
          id={id}
          label={say(label)}
          value={values[id] ?? ''}
          mistake={mistakeAt(id)}
          optional
          onChange={(value) => onChange(id, value)}
        />
      ))}
    </div>
  );
}

function OpenAgain({ registry, values, onChange }: DaysEditorProps) {
  const say = useSay();
  const language = useLanguage();
  const ahead = daysAhead(registry, localDateOf(Date.now()));
  const chosen = severalIn(values, openAgainField);
  return (
    <fieldset class="field">
      <legend>{say(texts.openAgain)}</legend>
      {ahead.length === 0 && <p>{say(texts.openAgainNone)}</p>}
      {ahead.map(({ date, name }) => (
        <Checkbox
          key={date}
          id={`open-${date}`}
          label={`${dateInFull(date, language)}${name === undefined ? '' : `: ${say(name)}`}`}
          checked={chosen.includes(date)}
          onChange={(checked) =>
            onChange(
              openAgainField,
              (checked ? [...chosen, date] : chosen.filter((one) => one !== date)).join(' '),
            )
          }
        />
      ))}
    </fieldset>
  );
}
