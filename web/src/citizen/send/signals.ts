import { isChosen } from '../../ticket-form/understand.ts';
import { isSensitive, type TicketAnswers } from '../../ticket-form/ticket-answers.ts';

/** Whether the words may tell of what only their sender decides: asked, unless the matter was chosen. */
export const isSignalAsked = (answers: TicketAnswers): boolean =>
  !isChosen('category', answers) &&
  answers.understood?.signals.some((signal) => signal !== 'person') === true;

/** Whether the matter is asked with that, and not once more in its line. */
export const isMatterAskedAbove = (answers: TicketAnswers): boolean =>
  isSignalAsked(answers) && answers.signalled === undefined;

/** Whether that is asked before anything else. */
export const isAskedFirst = (answers: TicketAnswers): boolean =>
  isMatterAskedAbove(answers) && isSensitive(answers);
