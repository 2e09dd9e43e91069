import { beforeDirected, type TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import { namingMentioned, type Mentioning } from './mentions.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { omit } from '../../../foundation/vocabulary/omit.ts';

export interface Direction extends ActInput, Mentioning {
  readonly dueBy: Instant;
  /** Who is to do it, where that is not the holder: a level below prepares. */
  readonly institution?: string;
}

/** Nobody else could read what is directed, nor report it done. */
const couldKnow = ({ holder, unit, heldBefore }: Ticket, institution: string): boolean =>
  [holder, unit, ...heldBefore].includes(institution);

/**
 * Directs somebody to do something by a date, of which the clock reminds. The ticket's own deadlines stay as
 * they are. A later direction takes the place of an earlier one. Throws ActRefused.
 * Source: docs/rules.md, Directions.
 */
export const direct = (
  { ticket }: TicketHistory,
  { dueBy, institution, mentions = [], ...input }: Direction,
  rules: TimeRules,
): Change =>
  perform(
    ticket,
    {
      act: 'direct',
      ...input,
      unless: {
        'never-held-it': institution !== undefined && !couldKnow(ticket, institution),
        'date-not-ahead': dueBy <= input.at,
      },
      facts: { dueBy, ...(institution !== undefined && { institution }), ...namingMentioned({ mentions }) },
    },
    (before) => ({
      ...omit(before, 'directionIsNear'),
      directedBy: dueBy,
      direction: before.version + 1,
      ...(beforeDirected(dueBy, rules) <= input.at && { directionIsNear: true as const }),
    }),
    rules,
  );
