import type { Change, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { takeIn } from '../../domain/casework/acts/merging/merge.ts';
import type { ActInput } from '../../domain/casework/acts/perform.ts';
import { ActRefused } from '../../domain/casework/acts/refusals.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { RequestRefused } from '../request-refused.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import type { OfficerActAsked } from './officer-act.ts';

/** Whether the same key and details were used before, to merge another ticket with this main one. */
const isOfAnother = (event: TicketEvent, joining: string, asked: ActInput['request']): boolean =>
  event.request !== undefined &&
  event.request === asked &&
  !(event.type === 'take-in' && event.facts.joined === joining);

/**
 * Finds the main ticket by its number. One that the officer may not see is refused like one that is not alike, and like one
 * that is missing.
 */
export async function mainTicket(
  { history: { ticket: joining }, input, otherTicket }: OfficerActAsked,
  { into }: { readonly into: string },
): Promise<{ readonly main: TicketHistory }> {
  const main = await otherTicket(into);
  if (main === undefined) {
    throw new ActRefused('not-alike', 'merge', { actor: input.by.actor, status: joining.status });
  }
  if (main.events.some((event) => isOfAnother(event, joining.number, input.request))) {
    throw new RequestRefused({ code: 'idempotency-key-reused' });
  }
  return { main };
}

/** Decides that the main ticket takes in the one that joins it. Throws ActRefused. */
export async function takenIn(
  { history: { ticket: joining }, input, registry, readUpToOf }: OfficerActAsked,
  { main }: { readonly main: TicketHistory },
): Promise<Change> {
  const [rules, readUpTo] = await Promise.all([rulesFor(main.ticket, registry), readUpToOf(main.ticket)]);
  return takeIn(main, { joining, ...input, readUpTo }, rules);
}
