import { inStore } from './database.ts';
import { storesOnPhone } from './stores.ts';

/** Takes everything away that this phone keeps of citizens: drafts, the outbox, kept tickets, what was shared. */
export async function emptyPhone(): Promise<void> {
  await Promise.all(storesOnPhone.map((name) => inStore(name, (store) => store.clear())));
}
