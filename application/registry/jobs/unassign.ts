import { canKeepTicket } from '../../../domain/administration/can-keep-ticket.ts';
import { takeOverFrom } from '../../../domain/casework/acts/handling/assign.ts';
import { unassign } from '../../../domain/casework/acts/handling/unassign.ts';
import { whyRefused } from '../../../domain/casework/acts/why-refused.ts';
import { isOfPersons } from '../../../domain/casework/visibility/accessed-ticket.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { isAnyExcluded } from '../../access/is-any-excluded.ts';
import { changeByHistory, changeTicket } from '../../tickets/change-ticket.ts';
import { onEach, reader, type Draw, type Drawing } from './drawing.ts';

interface HandedOn {
  readonly from: string;
  readonly to: string;
}

/** What is of persons is given by heads alone: no administrator chooses who reads it. Undefined: the colleague may not have it either. */
async function takenOver(
  history: TicketHistory,
  { from, to }: HandedOn,
  { records, now }: Pick<Drawing, 'records' | 'now'>,
): Promise<Change | undefined> {
  const { ticket } = history;
  if (ticket.assignee !== from || ticket.status === 'closed' || isOfPersons(ticket)) return undefined;
  const [officer, holder] = await Promise.all([records.officer(to), records.lineage(ticket.holder)]);
  if (officer === undefined || holder === undefined) return undefined;
  const at = now();
  const isExcluded = await isAnyExcluded(ticket, { officer }, { registry: records, now: at });
  const taking = (): Change => takeOverFrom(history, { from, to: { officer, holder, isExcluded }, at });
  return whyRefused(taking) === undefined ? taking() : undefined;
}

/** Takes from an officer the tickets that they may no longer keep, a page of them: a colleague goes on with them, or nobody has them. */
export const drawUnassign: Draw<'unassign'> = async ({ officer: id, to }, cursor, drawing, log) => {
  const { tickets, queues, records, now } = drawing;
  const officer = await records.officer(id);
  const page = await queues.assignedTo(id, { by: reader, ...(cursor !== undefined && { cursor }) });
  const numbers = page.items.map(({ number }) => number);
  const keeps = (ticket: Ticket): boolean => canKeepTicket(officer, ticket);
  const left = (ticket: Ticket) => (keeps(ticket) ? undefined : unassign(ticket, { officer: id, at: now() }));
  const drawn = await onEach(numbers, log, async (number) => {
    if (to === undefined) return (await changeTicket(tickets, number, left))?.change !== undefined;
    const change = await changeByHistory(tickets, number, async (history) =>
      keeps(history.ticket)
        ? undefined
        : ((await takenOver(history, { from: id, to }, drawing)) ?? left(history.ticket)),
    );
    return change !== undefined;
  });
  return { ...drawn, ...(page.next !== undefined && { next: page.next }) };
};
