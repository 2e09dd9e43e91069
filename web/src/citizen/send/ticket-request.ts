import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import type { TicketRequest } from '../../phone/outbox-ticket.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { fieldsOfTicket } from '../../ticket-form/ticket-fields.ts';

/** What was answered, as the API takes it. None before the answers that it can't do without. */
export function ticketRequest(
  answers: TicketAnswers,
  pageLanguage: Language,
  channel: TicketRequest['channel'],
): TicketRequest | undefined {
  const fields = fieldsOfTicket(answers, pageLanguage);
  const { sameAs, aboutHeadAsked } = answers;
  return (
    fields && {
      ...fields,
      channel,
      ...(sameAs !== undefined && { sameAs }),
      ...(aboutHeadAsked === 'answered' && { aboutHeadAsked: true }),
    }
  );
}
