import { openSuccessorOf } from '../../../domain/administration/open-successor.ts';
import { isOfPersons } from '../../../domain/casework/visibility/accessed-ticket.ts';
import { succeed } from '../../../domain/casework/acts/handling/succeed.ts';
import { changeTicket } from '../../tickets/change-ticket.ts';
import { onEach, reader, type Draw } from './drawing.ts';

/**
 * Hands the open tickets of a closed institution to its successor, a page of them. Their clocks go on. What is of persons waits
 * until the successor may see it: whoever has the duties there goes on with it.
 */
export const drawSucceed: Draw<'succeed'> = async (
  { closed, successor, ofPersonsFrom },
  cursor,
  drawing,
  log,
) => {
  const { tickets, queues, records, now } = drawing;
  const heir = await openSuccessorOf(records, successor);
  const page = await queues.page(closed, undefined, { by: reader, ...(cursor !== undefined && { cursor }) });
  const numbers = page.items.filter(({ holder }) => holder === closed).map(({ number }) => number);
  const drawn = await onEach(numbers, log, async (number) => {
    const decided = await changeTicket(tickets, number, (ticket) =>
      ofPersonsFrom !== undefined && now() < ofPersonsFrom && isOfPersons(ticket)
        ? undefined
        : succeed(ticket, { closed, successor: heir.id, at: now() }),
    );
    return decided?.change !== undefined;
  });
  return { ...drawn, ...(page.next !== undefined && { next: page.next }) };
};
