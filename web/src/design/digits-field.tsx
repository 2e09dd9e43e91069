import { inGroups, onlyDigits, placeInGroups } from '../platform/digits.ts';
import { answerAttributes, Field, type Question } from './field.tsx';

export interface DigitsFieldProps extends Question {
  /** Digits alone. */
  readonly value: string;
  readonly onChange: (digits: string) => void;
  /** What is said while it is typed, to who reads by ear too. */
  readonly live?: boolean;
}

/** Writes the digits of a field in groups, with the cursor where it was among them. */
function groupAsTyped(field: HTMLInputElement): string {
  const digits = onlyDigits(field.value);
  const place = placeInGroups(onlyDigits(field.value.slice(0, field.selectionStart ?? undefined)).length);
  field.value = inGroups(digits);
  // Some browsers put the cursor into a field whose selection is set.
  if (document.activeElement === field) field.setSelectionRange(place, place);
  return digits;
}

/** Digits that stand in groups of four while they are typed, so that they can be compared with paper. */
export function DigitsField({ value, onChange, live = false, ...question }: DigitsFieldProps) {
  return (
    <Field {...question}>
      <input
        {...answerAttributes(question)}
        class="input digits short"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={inGroups(value)}
        onInput={({ currentTarget }) => onChange(groupAsTyped(currentTarget))}
      />
      {live && (
        <span class="unseen" role="status">
          {question.mistake}
        </span>
      )}
    </Field>
  );
}
