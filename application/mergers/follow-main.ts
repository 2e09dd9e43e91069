import type { ReadLog } from '../../domain/audit/read-log.ts';
import { written } from '../../domain/audit/commitment.ts';
import type { Change, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import {
  answerAlong,
  followerCommandOf,
  type Follower,
  follows,
  part,
} from '../../domain/casework/acts/merging/follow.ts';
import { CorruptItem, type TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { isLost } from '../../domain/ticketing/tickets/lost-text.ts';
import { isUnread } from '../../domain/casework/acts/unread.ts';
import type { Container } from '../container.ts';
import { contextOf, rulesFor } from '../tickets/rules-for.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';
import type { Log } from '../log.ts';

/** What following a main ticket takes. */
export interface FollowerPorts extends Pick<Container, 'tickets' | 'registry' | 'salt' | 'hashing' | 'now'> {
  readonly reads: Pick<ReadLog, 'readUpTo'>;
}

/** The ticket with the main one's answer. What its citizen wrote unread is not answered with the words for another. */
async function answered(
  history: TicketHistory,
  answer: TicketEvent<'respond'>,
  ports: FollowerPorts,
): Promise<Change> {
  const { tickets, registry, reads, salt, hashing, now } = ports;
  const { number, holder } = history.ticket;
  const readUpTo = await reads.readUpTo(number, holder);
  if (isUnread(history, { readUpTo })) return parted(history, ports);
  const [parts, rules, context] = await Promise.all([
    tickets.writtenWith(answer),
    rulesFor(history.ticket, registry),
    contextOf(history.ticket, registry),
  ]);
  if (parts === undefined || isLost(parts))
    throw new CorruptItem('The answer to a main ticket has not its text.');
  const copy = written(parts, salt(), hashing);
  return answerAlong(history, { answer, written: copy, context, at: now() }, rules);
}

/** It goes on by itself. */
const parted = (history: TicketHistory, { now }: FollowerPorts): Change =>
  part(history, { by: { actor: 'system' }, at: now() });

/**
 * Does on one ticket what an event of its main one asks of it. One that follows it no longer, or by a later
 * merger, is left alone: so repeats, old events and replays do no harm.
 */
export async function followMain(
  ports: FollowerPorts,
  { event, follower, log }: { readonly event: TicketEvent; readonly follower: Follower; readonly log: Log },
): Promise<void> {
  const asked = followerCommandOf(event);
  if (asked === undefined) return;
  const { number } = follower;
  const change = await changeByHistory(ports.tickets, number, (history) => {
    if (!follows(history, event.number, follower)) return undefined;
    return asked.act === 'respond' ? answered(history, asked.answer, ports) : parted(history, ports);
  });
  if (change !== undefined) log.info('main-ticket-followed', { number, outcome: change.event.type });
}
