import { canKeepTicket } from '../../../domain/administration/can-keep-ticket.ts';
import { unassign } from '../../../domain/casework/acts/handling/unassign.ts';
import { changeTicket } from '../../tickets/change-ticket.ts';
import { onEach, reader, type Draw } from './drawing.ts';

/** Takes from an officer the tickets that they may no longer keep, a page of them. */
export const drawUnassign: Draw<'unassign'> = async ({ officer: id }, cursor, drawing, log) => {
  const { tickets, queues, records, now } = drawing;
  const officer = await records.officer(id);
  const page = await queues.assignedTo(id, { by: reader, ...(cursor !== undefined && { cursor }) });
  const numbers = page.items.map(({ number }) => number);
  const drawn = await onEach(numbers, log, async (number) => {
    const decided = await changeTicket(tickets, number, (ticket) =>
      canKeepTicket(officer, ticket) ? undefined : unassign(ticket, { officer: id, at: now() }),
    );
    return decided?.change !== undefined;
  });
  return { ...drawn, ...(page.next !== undefined && { next: page.next }) };
};
