import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RequestTo } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { errorsInAnswers } from '../../forms/answers.ts';
import { FieldOfQuestion } from '../../forms/field-of-question.tsx';
import { answerTo, type Answers } from '../../forms/question.ts';
import { localDateOf } from '../../platform/dates.ts';
import { useSay } from '../../platform/language.ts';
import { DateField } from '../platform/date-field.tsx';
import { directionQuestions } from '../ticket/questions-of-acts.ts';
import { severalTexts as texts } from './several-texts.ts';

interface DirectionFormProps {
  readonly busy: boolean;
  /** Answers whether anything became of it. */
  readonly onDirect: (direction: RequestTo<'direct'>) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What is to be done with all that is chosen, and by when. */
export function DirectionForm({ busy, onDirect, onClose }: DirectionFormProps) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [isTried, setTried] = useState(false);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const about = { today: localDateOf(Date.now()) };
  const errors = errorsInAnswers(directionQuestions, answers, about);
  const send = async (): Promise<void> => {
    setTried(true);
    const [first] = errors;
    if (first !== undefined) document.getElementById(first.field)?.focus();
    else if (await onDirect({ dueBy: answerTo(answers, 'dueBy'), message: answerTo(answers, 'message') }))
      onClose();
  };
  return (
    <form
      ref={form}
      class="direction-for-chosen"
      aria-label={say(texts.direct)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {directionQuestions.map((question) => {
        const error = errors.find(({ field }) => isTried && field === question.name);
        return (
          <FieldOfQuestion
            key={question.name}
            question={question.kind === 'words' ? { ...question, rows: 2 } : question}
            {...{ about, answers }}
            mistake={error && say(error.text)}
            onChange={(changes) => setAnswers({ ...answers, ...changes })}
            own={(_, asked) => <DateField {...asked} after={about.today} />}
          />
        );
      })}
      <div class="buttons">
        <Button type="submit" busy={busy}>
          {say(texts.giveDirection)}
        </Button>
        <Button look="plain" onClick={onClose}>
          {say(texts.noDirection)}
        </Button>
      </div>
    </form>
  );
}
