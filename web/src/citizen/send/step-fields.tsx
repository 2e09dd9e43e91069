import { Fragment, type ComponentChildren, type FunctionComponent } from 'preact';
import { questionsAsked } from '../../forms/answers.ts';
import { FieldOfQuestion } from '../../forms/field-of-question.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { changesBy, writtenOf } from '../../ticket-form/ticket-answers.ts';
import type { TicketQuestion } from '../../ticket-form/ticket-questions.ts';
import type { FieldOfSendingProps } from './field-props.ts';

interface StepFieldsProps extends TicketFormProps {
  readonly questions: readonly TicketQuestion[];
  /** The question that is the heading of its page. */
  readonly heading?: string;
  /** Below a question. */
  readonly below?: (question: TicketQuestion) => ComponentChildren;
  /** Draws what is answered otherwise than in other forms. */
  readonly own?: FunctionComponent<FieldOfSendingProps>;
}

/** The questions of one page. */
export function StepFields({ questions, heading, below, own: Own, ...form }: StepFieldsProps) {
  const { answers, change, mistakeAt } = form;
  const written = writtenOf(answers);
  return (
    <>
      {questionsAsked(questions, written, answers).map((question) => (
        <Fragment key={question.name}>
          <FieldOfQuestion
            question={question}
            about={answers}
            answers={written}
            heading={question.name === heading}
            mistake={mistakeAt(question.name)}
            onChange={(changes) => change(changesBy(changes, answers))}
            own={(asked, field) => Own && <Own {...form} question={asked} asked={field} />}
          />
          {below?.(question)}
        </Fragment>
      ))}
    </>
  );
}
