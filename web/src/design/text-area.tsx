import { charactersIn } from '../../../domain/foundation/vocabulary/plain-text.ts';
import { useSay } from '../platform/language.ts';
import { answerAttributes, Field, type Question } from './field.tsx';
import { charactersLeft } from './texts.ts';

export interface TextAreaProps extends Question {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** In characters as people count them. */
  readonly atMost: number;
  readonly rows?: number | undefined;
}

/** From this part of the limit on, what is left is said aloud too. */
const soonFull = 0.9;

/** A question that is answered in the person's own words, with how many characters are left. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, atMost, rows = 6, ...asked } = props;
  const say = useSay();
  const used = charactersIn(value);
  const count = `${asked.id}-count`;
  return (
    <Field {...asked}>
      <textarea
        {...answerAttributes(asked, [count])}
        class="input"
        rows={rows}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class={used > atMost ? 'count over' : 'count'} id={count}>
        {say(charactersLeft(atMost - used))}
      </p>
      <p class="unseen" aria-live="polite">
        {used > atMost * soonFull ? say(charactersLeft(atMost - used)) : ''}
      </p>
    </Field>
  );
}
