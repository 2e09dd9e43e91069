import { describedBy, Field, type Question } from '../../design/field.tsx';
import { SaidDate, saidDateOf } from './said-date.tsx';

const msOfDay = 86_400_000;

/** The day after a local date, `YYYY-MM-DD`. */
const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + msOfDay).toISOString().slice(0, 10);

interface DateFieldProps extends Question {
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** It lies after this one, `YYYY-MM-DD`. */
  readonly after?: string | undefined;
}

/** A local date, by the keys or by the calendar of the browser. */
export function DateField({ value, onChange, after, ...question }: DateFieldProps) {
  return (
    <Field {...question}>
      <input
        class="input short"
        id={question.id}
        type="date"
        min={after && dayAfter(after)}
        value={value}
        aria-describedby={describedBy(question, [saidDateOf(question.id)])}
        aria-invalid={question.mistake === undefined ? undefined : true}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <SaidDate field={question.id} value={value} />
    </Field>
  );
}
