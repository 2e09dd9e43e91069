import type { FieldProps } from '../../forms/field-of-question.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import type { TicketQuestion } from '../../ticket-form/ticket-questions.ts';

/** What is drawn by a question of sending that is answered otherwise than in other forms. */
export interface FieldOfSendingProps extends TicketFormProps {
  readonly question: TicketQuestion;
  readonly asked: FieldProps;
}
