import type { InputHTMLAttributes } from 'preact';
import { answerAttributes, Field, type Question } from './field.tsx';

export interface TextFieldProps extends Question {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Which keys a phone offers. */
  readonly keys?: 'text' | 'numeric' | 'tel' | 'email' | 'search' | undefined;
  readonly autoComplete?: InputHTMLAttributes['autoComplete'];
  /** How it looks: `digits` are large and apart, `short` is no wider than its answer. */
  readonly look?: readonly ('digits' | 'short')[] | undefined;
}

/** A question that is answered in one line. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, keys, autoComplete = 'off', look = [], ...asked } = props;
  return (
    <Field {...asked}>
      <input
        {...answerAttributes(asked)}
        class={['input', ...look].join(' ')}
        type="text"
        inputMode={keys}
        autoComplete={autoComplete}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}
