import { answerAttributes, Field, type Question } from './field.tsx';

export interface SelectFieldProps extends Question {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Empty where none is chosen. */
  readonly chosen: string;
  readonly onChange: (value: string) => void;
  /** What stands there while none is chosen. */
  readonly none: string;
}

/** One of many, in the list that the phone itself shows. */
export function SelectField({ choices, chosen, onChange, none, ...question }: SelectFieldProps) {
  return (
    <Field {...question}>
      <select
        {...answerAttributes(question)}
        class="input"
        name={question.id}
        value={chosen}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{none}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
