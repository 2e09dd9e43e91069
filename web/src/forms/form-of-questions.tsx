import { Fragment, type ComponentChildren } from 'preact';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { Failure } from '../api/problem.ts';
import { Button, type ButtonProps } from '../design/button.tsx';
import { Callout } from '../design/callout.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Form } from '../design/form.tsx';
import type { FormErrors } from '../design/use-form-errors.ts';
import { useSay } from '../platform/language.ts';
import { questionsAsked } from './answers.ts';
import { FieldOfQuestion, type AnyQuestion, type FieldOfQuestionProps } from './field-of-question.tsx';

interface FormOfQuestionsProps<About, Question extends AnyQuestion<About>>
  extends
    Omit<FieldOfQuestionProps<About, Question>, 'question' | 'mistake'>,
    Pick<FormErrors, 'tries' | 'errorAt'> {
  /** What is summed up above the questions; absent where the page itself does so. */
  readonly errors?: FormErrors['errors'];
  readonly questions: readonly Question[];
  readonly isBusy: boolean;
  readonly button: { readonly says: Text; readonly look?: ButtonProps['look'] };
  readonly onSubmit: () => void;
  /** Between the error summary and the first question. */
  readonly first?: ComponentChildren;
  /** Below a question. */
  readonly below?: (question: Question) => ComponentChildren;
  /** Beside the button. */
  readonly beside?: ComponentChildren;
  /** Behind the buttons. */
  readonly last?: ComponentChildren;
  /** Between the last question and the buttons. */
  readonly children?: ComponentChildren;
}

/** A form of questions: what is wrong with it, each question that is asked, and its button. */
export function FormOfQuestions<About, Question extends AnyQuestion<About>>({
  questions,
  errors = [],
  tries,
  errorAt,
  isBusy,
  button,
  onSubmit,
  first,
  below,
  beside,
  last,
  children,
  ...given
}: FormOfQuestionsProps<About, Question>) {
  const say = useSay();
  return (
    <Form busy={isBusy} onSubmit={onSubmit}>
      <ErrorSummary errors={errors} tries={tries} />
      {first}
      {questionsAsked<About, Question>(questions, given.answers, given.about).map((question) => (
        <Fragment key={question.name}>
          <FieldOfQuestion question={question} mistake={errorAt(question.name)} {...given} />
          {below?.(question)}
        </Fragment>
      ))}
      {children}
      <div class="buttons">
        <Button type="submit" look={button.look} busy={isBusy}>
          {say(button.says)}
        </Button>
        {beside}
      </div>
      {last}
    </Form>
  );
}

/** Whether an earlier try arrived, with other answers than now: its key was used. */
export const isKeyReused = (failure: Failure | undefined): boolean =>
  failure?.because === 'refused' && failure.problem.code === 'idempotency-key-reused';

interface ArrivedBeforeProps {
  readonly says: Text;
  readonly again: Text;
  readonly onAgain: () => void;
}

/** What was sent first did arrive; what was changed since goes only as another one. */
export function ArrivedBefore({ says, again, onAgain }: ArrivedBeforeProps) {
  const say = useSay();
  return (
    <Callout look="warning" live>
      <p>{say(says)}</p>
      <Button look="second" onClick={onAgain}>
        {say(again)}
      </Button>
    </Callout>
  );
}
