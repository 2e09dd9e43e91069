import type { Change } from '../../../ticketing/tickets/event.ts';
import { namingFiles } from '../name-files.ts';
import { type ActInput, perform } from '../perform.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';

/** An internal note, at any time, also of those below who held it before. It moves nothing. Throws ActRefused. */
export const note = ({ ticket }: TicketHistory, input: ActInput): Change =>
  perform(ticket, { act: 'note', ...input, facts: namingFiles(input.attachments) }, (before) => before);
