import type { Change } from '../../tickets/event.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../../tickets/ticket-store.ts';

/** An internal note, at any time, also of those below who held it before. It moves nothing. Throws ActRefused. */
export const note = ({ ticket }: TicketHistory, deed: Deed): Change =>
  perform(ticket, { act: 'note', ...deed }, (before) => before);
