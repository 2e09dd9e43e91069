import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import type { TicketRequest } from '../../phone/outbox-ticket.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { ticketBody } from '../../ticket-form/ticket-questions.ts';
import { questionsOfSending } from './questions-of-sending.ts';

/** What was answered, as the API takes it. None before the answers that it can't do without. */
export function ticketRequest(
  answers: TicketAnswers,
  pageLanguage: Language,
  channel: TicketRequest['channel'],
): TicketRequest | undefined {
  const fields = ticketBody(questionsOfSending, answers, pageLanguage);
  return fields && { ...fields, channel };
}
