import { answerAttributes, Field } from '../../design/field.tsx';
import { useSay } from '../../platform/language.ts';
import type { DeskAnswers } from './desk-answers.ts';
import type { DeskFieldProps } from './part-props.ts';
import { stampAt } from './received-at.ts';
import { deskTexts } from './texts.ts';

const choices = {
  '': deskTexts.calledNot,
  reached: deskTexts.calledReached,
  'not-reached': deskTexts.calledNotReached,
} as const satisfies Readonly<Record<DeskAnswers['called'], unknown>>;

const isChoice = (value: string): value is DeskAnswers['called'] => Object.hasOwn(choices, value);

/** Whether the citizen was called back, and at what time: the minute in which it is chosen, until another is written. */
export function CalledBack({ answers, change, asked }: DeskFieldProps) {
  const say = useSay();
  const choose = (called: string): void => {
    const { receivedDate: calledDate, receivedTime: calledTime } = stampAt(Date.now());
    if (isChoice(called)) change({ called, ...(answers.called === '' && { calledDate, calledTime }) });
  };
  return (
    <div class="received">
      <Field {...asked}>
        <select
          {...answerAttributes(asked)}
          class="input"
          value={answers.called}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {Object.entries(choices).map(([value, label]) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
      </Field>
      {answers.called !== '' && (
        <Field id="called-time" label={say(deskTexts.calledTime)}>
          <input
            class="input short"
            id="called-time"
            type="time"
            value={answers.calledTime}
            onInput={({ currentTarget }) => change({ calledTime: currentTarget.value })}
          />
        </Field>
      )}
    </div>
  );
}
