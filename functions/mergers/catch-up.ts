import type { TicketEvent } from '../../domain/tickets/event.ts';
import { missedBy, stillLeads } from '../../domain/tickets/merging/follow.ts';
import type { Log } from '../shared/log.ts';
import type { Dependencies } from './dependencies.ts';
import { followMain } from './follow-main.ts';

/**
 * A ticket joined a main one: if that was answered or left in between, before the other could be found, the
 * other follows now. Where nothing came between, as nearly always, this costs one read.
 */
export async function catchUp(joined: TicketEvent, dependencies: Dependencies, log: Log): Promise<void> {
  const number = joined.facts?.ticket;
  if (number === undefined) return;
  const { tickets } = dependencies;
  const main = await tickets.load(number);
  if (main === undefined || stillLeads(main, joined)) return;
  const history = await tickets.history(number);
  const missed = history && missedBy(history, joined);
  if (missed === undefined) return;
  const { request } = joined;
  const follower = { number: joined.number, ...(request !== undefined && { request }) };
  await followMain(missed, follower, dependencies, log);
}
