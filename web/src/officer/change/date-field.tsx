import { describedBy, Field, type Question } from '../../design/field.tsx';
import { SaidDate, saidDateOf } from '../platform/said-date.tsx';

interface DateFieldProps extends Question {
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date, by the keys or by the calendar of the browser. */
export function DateField({ value, onChange, ...question }: DateFieldProps) {
  return (
    <Field {...question}>
      <input
        class="input short"
        id={question.id}
        type="date"
        value={value}
        aria-describedby={describedBy(question, [saidDateOf(question.id)])}
        aria-invalid={question.mistake === undefined ? undefined : true}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <SaidDate field={question.id} value={value} />
    </Field>
  );
}
