import type { ComponentChildren } from 'preact';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';
import { queueTexts as texts } from './texts.ts';

interface Choosable<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** How many it finds, where that is known. */
  readonly count?: number | undefined;
}

interface ChoiceOfManyProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choosable<Value>[];
  readonly chosen: Value | undefined;
  /** What is said of those that are not listed. */
  readonly others?: string | undefined;
  /** What it is called that none is chosen. Absent: all. */
  readonly any?: Text;
  /** Undefined: all of them. */
  readonly onChoose: (value: Value | undefined) => void;
}

/** One of many, or all. */
export function ChoiceOfMany<Value extends string>({
  name,
  label,
  choices,
  chosen,
  others,
  onChoose,
  any = texts.any,
}: ChoiceOfManyProps<Value>) {
  const say = useSay();
  return (
    <Labelled label={label}>
      <select
        class="input"
        name={name}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(choices.find(({ value }) => value === currentTarget.value)?.value)
        }
      >
        <option value="">{say(any)}</option>
        {choices.map(({ value, text, count }) => (
          <option key={value} value={value}>
            {count === undefined ? text : `${text} (${count})`}
          </option>
        ))}
        {others !== undefined && <option disabled>{others}</option>}
      </select>
    </Labelled>
  );
}

const Labelled = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <label class="choice-of-many">
    {label}
    {children}
  </label>
);
