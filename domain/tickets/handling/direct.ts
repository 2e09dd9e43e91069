import type { Instant } from '../../deadlines/instant.ts';
import type { Change } from '../event.ts';
import { type Deed, perform } from '../perform.ts';
import type { TicketHistory } from '../ticket-store.ts';

export interface Direction extends Deed {
  readonly dueBy: Instant;
  /** Who is to do it, where that is not the holder: a level below prepares. */
  readonly institution?: string;
}

/** Directs somebody to do something by a date. The ticket's own deadlines stay as they are. Throws ActRefused. */
export const direct = ({ ticket }: TicketHistory, { dueBy, institution, ...deed }: Direction): Change =>
  perform(
    ticket,
    {
      act: 'direct',
      ...deed,
      unless: { 'date-not-ahead': dueBy <= deed.at },
      facts: { dueBy, ...(institution !== undefined && { institution }) },
    },
    (before) => before,
  );
