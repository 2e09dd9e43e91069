import type { RequestTo } from '../../api/routes.ts';
import { isAsked } from '../../ticket-form/send-step.ts';
import { fieldsOfTicket } from '../../ticket-form/ticket-fields.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { receivedAt } from './received-at.ts';

/** A ticket of the desk as the API takes it. */
export type DeskRequest = RequestTo<'submit-desk-ticket'>;

/** In which language the citizen is spoken to: Swahili, unless it was said otherwise. */
export const languageOfCitizen = ({ language = 'sw' }: Pick<DeskAnswers, 'language'>) => language;

/** What was answered, as the API takes it. None before the answers that it can't do without. */
export function deskRequest(answers: DeskAnswers): DeskRequest | undefined {
  const { way, about } = answers;
  const stamp = receivedAt(answers);
  const fields = fieldsOfTicket(
    { ...answers, about: isAsked('about', answers) ? about : undefined },
    languageOfCitizen(answers),
  );
  return fields === undefined || stamp === undefined ? undefined : { ...fields, way, receivedAt: stamp };
}
