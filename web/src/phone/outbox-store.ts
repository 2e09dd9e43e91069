import { phoneDatabase } from './database.ts';
import type { OutboxStore, OutboxTicket } from './outbox-ticket.ts';

/** The outbox on the phone: it outlives the page, the browser and the phone's battery. */
const onPhone: OutboxStore = {
  all: async () => (await phoneDatabase()).getAll('outbox'),
  find: async (key) => (await phoneDatabase()).get('outbox', key),
  change: async (key, change) => {
    const transaction = (await phoneDatabase()).transaction('outbox', 'readwrite');
    const changed = change(await transaction.store.get(key));
    if (changed !== undefined) await transaction.store.put(changed);
    await transaction.done;
    return changed;
  },
  remove: async (key) => (await phoneDatabase()).delete('outbox', key),
};

/** The outbox of a page: where the browser keeps nothing, a ticket waits as long as the page is open. */
export function outboxInMemory(): OutboxStore {
  const tickets = new Map<string, OutboxTicket>();
  return {
    all: () => Promise.resolve([...tickets.values()]),
    find: (key) => Promise.resolve(tickets.get(key)),
    change: (key, change) => {
      const changed = change(tickets.get(key));
      if (changed !== undefined) tickets.set(key, changed);
      return Promise.resolve(changed);
    },
    remove: (key) => {
      tickets.delete(key);
      return Promise.resolve();
    },
  };
}

const inMemory = outboxInMemory();

/** Where this browser keeps tickets on their way. `lasts`: also when the page is closed. */
export async function findOutboxStore(): Promise<{ readonly store: OutboxStore; readonly lasts: boolean }> {
  try {
    await phoneDatabase();
    return { store: onPhone, lasts: true };
  } catch {
    return { store: inMemory, lasts: false };
  }
}
