import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { merge, takeIn } from '../../domain/casework/acts/merging/merge.ts';
import type { ActInput } from '../../domain/casework/acts/perform.ts';
import { ActRefused } from '../../domain/casework/acts/refusals.ts';
import type { ChangeToSave } from '../../domain/ticketing/tickets/ticket-store.ts';
import { RequestRefused } from '../request-refused.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import type { ActToDecide } from './officer-act.ts';

/** Whether the same key and details were used before, to merge another ticket with this main one. */
const isOfAnother = (event: TicketEvent, joining: string, asked: ActInput['request']): boolean =>
  event.request !== undefined &&
  event.request === asked &&
  !(event.type === 'take-in' && event.facts.joined === joining);

/** A main ticket that the officer may not see is refused like one that is not alike, and like one that is missing. */
export async function decideMerger({
  details: { into },
  history,
  input,
  rules,
  registry,
  otherTicket,
  readUpToOf,
}: ActToDecide<'merge'>): Promise<ChangeToSave> {
  const { ticket: joining } = history;
  const main = await otherTicket(into);
  if (main === undefined) {
    throw new ActRefused('not-alike', 'merge', { actor: input.by.actor, status: joining.status });
  }
  if (main.events.some((event) => isOfAnother(event, joining.number, input.request))) {
    throw new RequestRefused({ code: 'idempotency-key-reused' });
  }
  const joins = merge(history, { main: main.ticket, ...input }, rules);
  const [rulesOfMain, readUpTo] = await Promise.all([
    rulesFor(main.ticket, registry),
    readUpToOf(main.ticket),
  ]);
  const takesIn = takeIn(main, { joining, ...input, readUpTo }, rulesOfMain);
  return { ...joins, besides: takesIn };
}
