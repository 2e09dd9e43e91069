import type { Change } from '../../domain/ticketing/tickets/event.ts';
import type { ReadsEnd } from '../../domain/ticketing/tickets/reads-end.ts';
import type { Container } from '../container.ts';

/** What an act asks of the reads to commit to their end. */
export interface KnowingReads {
  readonly reads: Pick<Container['reads'], 'standing'>;
}

/** Commits the event of a change to the end of the ticket's chain of reads; absent: nobody opened the ticket. */
export const knowingReads = (change: Change, end: ReadsEnd | undefined): Change =>
  end === undefined ? change : { ...change, event: { ...change.event, reads: end } };
