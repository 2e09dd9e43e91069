import type { ReadLog } from '../../domain/audit/read-log.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { Registry } from '../../domain/institutions/registry.ts';
import type { FollowOrders } from '../../domain/tickets/merging/follow-orders.ts';
import type { TicketStore } from '../../domain/tickets/ticket-store.ts';

/** What mergers are kept with. */
export interface Dependencies {
  readonly tickets: Pick<TicketStore, 'history' | 'eventsAfter' | 'writtenWith' | 'save'>;
  readonly registry: Pick<Registry, 'policy' | 'calendar' | 'lineage' | 'institution'>;
  readonly reads: Pick<ReadLog, 'readUpTo'>;
  readonly orders: FollowOrders;
  /** Another one each time: what a commitment to a text is made under. */
  readonly salt: () => string;
  readonly now: () => Instant;
}
