import type { TicketEvent } from '../../domain/tickets/event.ts';
import { isUnfinished } from '../../domain/tickets/merging/follow.ts';
import { merge } from '../../domain/tickets/merging/merge.ts';
import { ActRefused } from '../../domain/tickets/refusals.ts';
import { rulesFor } from '../officers/rules-for.ts';
import { changeTicket } from '../shared/change-ticket.ts';
import type { Log } from '../shared/log.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * The main ticket took another in: that one joins, if the officer's request ended between the two changes.
 * It joins by the same request, so that trying again finds it done. Where the rules speak against it by now,
 * the other stays by itself.
 */
export async function finishMerger(
  takenIn: TicketEvent,
  { tickets, registry, now }: Dependencies,
  log: Log,
): Promise<void> {
  const number = takenIn.facts?.ticket;
  if (number === undefined) return;
  const { number: mainNumber, by, request } = takenIn;
  try {
    const decided = await changeTicket(tickets, number, async (head) => {
      if (head.mergedInto === mainNumber) return undefined;
      const [history, main] = await Promise.all([tickets.history(number), tickets.load(mainNumber)]);
      if (history === undefined || main === undefined) return undefined;
      if (!isUnfinished(history, main, takenIn)) return undefined;
      const rules = await rulesFor(history.ticket, registry);
      return merge(history, { main, by, at: now(), ...(request !== undefined && { request }) }, rules);
    });
    if (decided?.change !== undefined) log.info('merger-finished', { number });
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    log.info('merger-not-finished', { number, code: error.reason });
  }
}
