import { ticketChains, type TicketChain } from '../../domain/audit/chain.ts';
import type { ChainEntries } from '../../domain/audit/checkpoint-store.ts';
import { itemsBetween } from './items-between.ts';
import { hourIndex, readHourIndex, secretHourIndex, type HourListing } from './engine/keys.ts';
import { patience } from './engine/retry.ts';
import { storedEntry } from './stored-entry.ts';
import type { DynamoTable } from './engine/table.ts';

const listings: Readonly<Record<TicketChain, HourListing>> = {
  events: hourIndex,
  reads: readHourIndex,
  secrets: secretHourIndex,
};

/** What was stored in every chain, by the listings of hours. What has no hash is not on record, and no leaf. */
export const dynamoChainEntries = ({ client, table }: DynamoTable): ChainEntries => ({
  async *leavesBetween(from, until) {
    for (const chain of ticketChains) {
      for await (const item of itemsBetween(client, table, patience, listings[chain], from, until)) {
        const { number, count, hash, entry } = storedEntry(chain, item);
        if (hash !== undefined) yield { chain, number, count, hash, at: String(entry['at']) };
      }
    }
  },
});
