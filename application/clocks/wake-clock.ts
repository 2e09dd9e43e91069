import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import {
  applyDeadlineInput,
  applyDeadlineOutput,
  type ApplyDeadlineInput,
  type ApplyDeadlineOutput,
} from '../../contracts/workflow/response-deadline.ts';
import type { Clock } from '../../domain/deadlines/clocks.ts';
import { later, plusSeconds, type Instant } from '../../domain/deadlines/instant.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { TicketStore } from '../../domain/tickets/ticket-store.ts';
import { changeTicket, type Decided } from '../tickets/change-ticket.ts';
import { environment } from '../../functions/shared/environment.ts';
import { registryOfStage } from '../../functions/shared/registry-of-stage.ts';
import { systemTime } from '../../functions/shared/system-time.ts';
import { task, type Work } from '../../functions/shared/task.ts';
import { handsOver } from './hands-over.ts';
import { whatIsDueOn, type StoresOfClocks } from './due-change.ts';

interface Dependencies {
  readonly tickets: Pick<TicketStore, 'load' | 'save' | 'textsOf'>;
  readonly registry: StoresOfClocks['registry'];
  readonly now: () => Instant;
}

/**
 * Does what is due on a ticket whose clock woke, and says when to wake next. The clock is over when it is
 * no longer the ticket's: the ticket is closed, at another level, or has a clock that was started anew.
 * Each call changes the ticket or answers with a time ahead, so a clock never runs in circles.
 */
export function applyDeadlineTask({
  tickets,
  registry,
  now,
}: Dependencies): Work<ApplyDeadlineInput, ApplyDeadlineOutput> {
  return async (clock, log) => {
    const at = now();
    const decided = await changeTicket(tickets, clock.number, (ticket) =>
      isClockOf(ticket, clock) && hasWoken(ticket, at)
        ? whatIsDueOn(ticket, { tickets, registry }, { now: at, healing: handsOver(clock, at) })
        : undefined,
    );
    const { number, cycle, arming } = clock;
    log.info('deadline-applied', {
      number,
      cycle,
      arming,
      outcome: decided?.change?.event.type ?? 'nothing',
    });
    return decided === undefined ? { over: true } : nextWait(decided, clock, at);
  };
}

export const handler = task({ input: applyDeadlineInput, output: applyDeadlineOutput }, () => {
  const { ticketsTable } = environment(['ticketsTable']);
  const client = documentClient();
  return applyDeadlineTask({
    tickets: dynamoTicketStore({ client, tables: { tickets: ticketsTable } }),
    registry: registryOfStage(client),
    now: systemTime,
  });
});

function nextWait({ ticket, change }: Decided, clock: Clock, at: Instant): ApplyDeadlineOutput {
  if (ticket.nextWakeAt === undefined || !isClockOf(ticket, clock)) return { over: true };
  const ahead = change === undefined ? later(ticket.nextWakeAt, plusSeconds(at, 1)) : ticket.nextWakeAt;
  return { over: false, nextWakeAt: ahead };
}

const isClockOf = ({ cycle, arming, status }: Ticket, clock: Clock): boolean =>
  status !== 'closed' && cycle.number === clock.cycle && arming === clock.arming;

const hasWoken = ({ nextWakeAt }: Ticket, now: Instant): boolean =>
  nextWakeAt !== undefined && nextWakeAt <= now;
