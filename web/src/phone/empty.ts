import { phoneDatabase } from './database.ts';
import { storesOnPhone } from './stores.ts';

/** Takes everything away that this phone keeps of citizens: drafts, the outbox, kept tickets, what was shared. */
export async function emptyPhone(): Promise<void> {
  const transaction = (await phoneDatabase()).transaction(storesOnPhone, 'readwrite');
  await Promise.all(storesOnPhone.map((store) => transaction.objectStore(store).clear()));
  await transaction.done;
}
