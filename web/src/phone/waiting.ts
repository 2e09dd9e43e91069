import { databaseName, type StoreOnPhone } from './stores.ts';

const outbox: StoreOnPhone = 'outbox';

/**
 * Whether something lies in the outbox. Asked on every page, so it needs no library, and makes no database where
 * there is none.
 */
export function somethingWaits(): Promise<boolean> {
  return new Promise((answer) => {
    if (typeof indexedDB === 'undefined') {
      answer(false);
      return;
    }
    const opening = indexedDB.open(databaseName);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => answer(false);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction(outbox).objectStore(outbox).count();
      counting.onsuccess = () => answer(counting.result > 0);
      counting.onerror = () => answer(false);
      database.close();
    };
  });
}
