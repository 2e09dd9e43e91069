import { shortMarkOf } from '../../institutions/registry/head-mark.ts';
import { answerers, scribeOf } from './history.ts';
import type { Ticket, Cycle } from './ticket.ts';
import type { TicketHistory } from './ticket-store.ts';

type MayHaveAPast = Pick<Ticket, 'channel' | 'keptFromDeciding'> & {
  readonly cycle: Pick<Cycle, 'number'>;
};

const firstCycle = 1;
const nobody: readonly string[] = [];

/**
 * The marks of who does not decide on a ticket any more, as its head says it. Undefined: somebody can have written it down or
 * answered it below before heads said so.
 */
export function barredByState({
  channel,
  cycle,
  keptFromDeciding,
}: MayHaveAPast): readonly string[] | undefined {
  const hasNoPast = channel !== 'desk' && cycle.number === firstCycle;
  return keptFromDeciding ?? (hasNoPast ? nobody : undefined);
}

/** The marks of who does not decide on it once an appeal began another cycle: whoever answered it, or wrote it down. */
export function barredAfterAppeal({ events }: Pick<TicketHistory, 'events'>): readonly string[] {
  const scribe = scribeOf({ events });
  const kept = [...(scribe === undefined ? [] : [scribe]), ...answerers({ events })];
  return [...new Set(kept.map(shortMarkOf))];
}
