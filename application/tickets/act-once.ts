import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type {
  ChangeToSave,
  TicketHistory,
  TicketStore,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { StillContended } from '../still-contended.ts';
import { RequestRefused } from '../request-refused.ts';
import { isSameKey, type ActRequest } from './act-request.ts';

/** A ticket after an act, and the act's event. Idempotency: of this request, or of an earlier try of it. */
export interface ActPerformed {
  readonly ticket: Ticket;
  readonly event: TicketEvent;
}

export interface ActSteps<Admission> {
  /**
   * Lets whoever asks act on the ticket, as it is now, or throws: the same whether the ticket is not theirs
   * or there is none.
   */
  readonly admit: (history: TicketHistory | undefined) => Admission | Promise<Admission>;
  /** What the act makes of the ticket. Throws ActRefused. */
  readonly decide: (history: TicketHistory, admission: Admission) => ChangeToSave | Promise<ChangeToSave>;
}

const decisions = 5;

/**
 * Load, admit, decide, save. When another write came between, it begins again, 5 times at most, so that
 * every decision is about the ticket that it changes: acts that go together both happen, and of two that
 * do not the second is refused by the rules. A request that was answered before finds its event and does
 * nothing. Throws the problem `idempotency-key-reused`, `StillContended`, and what store, admission and
 * decision throw.
 */
export async function actOnce<Admission>(
  tickets: Pick<TicketStore, 'history' | 'save'>,
  number: string,
  request: ActRequest,
  { admit, decide }: ActSteps<Admission>,
): Promise<ActPerformed> {
  for (let decided = 0; decided < decisions; decided += 1) {
    const history = await tickets.history(number);
    const admission = await admit(history);
    if (history === undefined) throw new TypeError('An act was admitted on a ticket that does not exist.');
    const earlier = history.events.find((event) => isSameKey(event.request, request));
    if (earlier !== undefined) return repeated(history, earlier, request);
    const change = await decide(history, admission);
    if ((await tickets.save(change)) === 'saved') return { ticket: change.ticket, event: change.event };
  }
  throw new StillContended('Others kept changing the ticket.');
}

function repeated({ ticket }: TicketHistory, event: TicketEvent, request: ActRequest): ActPerformed {
  if (event.request !== request) throw new RequestRefused({ code: 'idempotency-key-reused' });
  return { ticket, event };
}
