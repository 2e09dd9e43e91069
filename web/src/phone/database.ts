import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SavedTicket, SharedFiles, TicketDraft } from './stored.ts';
import type { OutboxTicket } from './outbox-ticket.ts';
import { databaseName, type StoreOnPhone } from './stores.ts';

interface PhoneSchema extends DBSchema, Record<StoreOnPhone, DBSchema[string]> {
  /** The one draft that its sender asked to keep. */
  readonly drafts: { readonly key: 'draft'; readonly value: TicketDraft };
  readonly outbox: { readonly key: string; readonly value: OutboxTicket };
  readonly kept: { readonly key: string; readonly value: SavedTicket };
  /** What another app handed over, until the sending page takes it. */
  readonly shared: { readonly key: 'shared'; readonly value: SharedFiles };
}
type PhoneDatabase = IDBPDatabase<PhoneSchema>;

let opened: Promise<PhoneDatabase> | undefined;

/** What this phone keeps of citizens. Rejects where the browser keeps nothing. */
export function phoneDatabase(): Promise<PhoneDatabase> {
  opened ??= openDB<PhoneSchema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('drafts');
      database.createObjectStore('outbox', { keyPath: 'key' });
      database.createObjectStore('kept', { keyPath: 'number' });
      database.createObjectStore('shared');
    },
    // A newer page wants to change the stores: this one lets go.
    blocking: (_current, _blocked, event) => {
      opened = undefined;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated() {
      opened = undefined;
    },
  }).catch((failed: unknown) => {
    opened = undefined;
    throw failed;
  });
  return opened;
}
