import type { StoredEntry, TicketChain } from '../../domain/audit/chain.ts';
import { readKeys, secretKeys, ticketKeys } from './engine/keys.ts';
import { linkAttributes, linkOf, type Item } from './engine/read-item.ts';

/** How the items of each chain lie: which keys, and what they say that they are. */
const chainKeys = {
  events: { entity: 'event', numberIn: ticketKeys.numberIn, prefix: ticketKeys.eventPrefix },
  reads: { entity: 'read', numberIn: readKeys.numberIn, prefix: readKeys.readPrefix },
  secrets: { entity: 'secret', numberIn: secretKeys.numberIn, prefix: secretKeys.secretPrefix },
} as const satisfies Record<TicketChain, object>;

const notHashed: ReadonlySet<string> = new Set([
  ...linkAttributes,
  ...['PK', 'SK', 'GSI1PK', 'GSI1SK', 'GSI2PK', 'GSI2SK'],
]);

/** An item of a chain as the record sees it: its place by its key, and all that its hash is made of. */
export function storedEntry(chain: TicketChain, item: Item): StoredEntry {
  const { numberIn, prefix } = chainKeys[chain];
  return {
    chain,
    number: numberIn(String(item['PK'])),
    count: Number(String(item['SK']).slice(prefix.length)),
    ...linkOf(item),
    entry: Object.fromEntries(Object.entries(item).filter(([name]) => !notHashed.has(name))),
  };
}
