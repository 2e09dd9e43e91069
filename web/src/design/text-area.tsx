import { charactersIn } from '../../../domain/foundation/vocabulary/plain-text.ts';
import { useSay } from '../platform/language.ts';
import { describedBy, Field, type Question } from './field.tsx';
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
  const { id, value, onChange, atMost, rows = 6, ...question } = props;
  const asked = { id, ...question };
  const say = useSay();
  const used = charactersIn(value);
  return (
    <Field {...asked}>
      <textarea
        class="input"
        id={id}
        rows={rows}
        value={value}
        aria-describedby={describedBy(asked, [`${id}-count`])}
        aria-invalid={asked.mistake === undefined ? undefined : true}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p class={used > atMost ? 'count over' : 'count'} id={`${id}-count`}>
        {say(charactersLeft(atMost - used))}
      </p>
      <p class="unseen" aria-live="polite">
        {used > atMost * soonFull ? say(charactersLeft(atMost - used)) : ''}
      </p>
    </Field>
  );
}
