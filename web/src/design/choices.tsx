import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { ChoiceField, type Question } from './field.tsx';

export interface RadioChoice<Value extends string> {
  readonly value: Value;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Stands above it, and above those that follow. */
  readonly heading?: ComponentChildren;
  /** The id of what says more of it, where that is no hint of its own. */
  readonly describedBy?: string | undefined;
}

export interface RadiosProps<Value extends string> extends Question {
  readonly choices: readonly RadioChoice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Each choice in a frame of its own, where choices are few and weigh much. */
  readonly cards?: boolean | undefined;
}

/** The id of a choice in the document. The first has that of the question, where the error summary leads. */
const idOf = (id: string, index: number): string => (index === 0 ? id : `${id}-${index}`);

/** One of several. */
export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { choices, chosen, onChange, cards = false, ...question } = props;
  return (
    <ChoiceField {...question}>
      <div class={cards ? 'choices cards' : 'choices'}>
        {choices.map(({ value, label, hint, heading, describedBy: said }, index) => {
          const id = idOf(question.id, index);
          return (
            <Fragment key={value}>
              {heading}
              <div class="choice">
                <input
                  type="radio"
                  id={id}
                  name={question.id}
                  value={value}
                  checked={value === chosen}
                  aria-describedby={hint === undefined ? said : `${id}-about`}
                  onChange={() => onChange(value)}
                />
                <label for={id}>{label}</label>
                {hint !== undefined && (
                  <span class="hint" id={`${id}-about`}>
                    {hint}
                  </span>
                )}
              </div>
            </Fragment>
          );
        })}
      </div>
    </ChoiceField>
  );
}

export interface CheckboxProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or not, by itself. */
export function Checkbox({ id, label, hint, checked, onChange }: CheckboxProps) {
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-about`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-about`}>
          {hint}
        </span>
      )}
    </div>
  );
}
