import type { DailyCounts } from '../../domain/ticketing/tickets/daily-counts.ts';
import { countDown, countUp } from './counter.ts';
import { ticketKeys } from './engine/keys.ts';
import type { DynamoTable } from './engine/table.ts';

/** Tickets of a day, each count an item that expires. In a transaction an update would be refused where another is under way. */
export const dynamoDailyCounts = (store: DynamoTable): DailyCounts => ({
  take: (share, at) =>
    countUp(store, { key: ticketKeys.sent(share), entity: `${share.by}-day`, below: share.limit, at }),
  giveBack: (share) => countDown(store, ticketKeys.sent(share)),
});
