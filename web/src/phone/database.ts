import type { KeptTicket } from './kept.ts';
import type { OutboxTicket } from './outbox-ticket.ts';
import { databaseName, type StoreOnPhone } from './stores.ts';
import type { SharedFiles } from './shared.ts';
import type { TicketDraft } from './draft.ts';

/** What lies in each store. */
interface OnPhone extends Record<StoreOnPhone, unknown> {
  /** The one draft that its sender asked to keep: under `draft`. */
  readonly drafts: TicketDraft;
  readonly outbox: OutboxTicket;
  readonly kept: KeptTicket;
  /** What another app handed over, until the sending page takes it: under `shared`. */
  readonly shared: SharedFiles;
}

/** A store within one transaction. */
interface OpenStore<Value> {
  readonly all: () => Promise<readonly Value[]>;
  readonly get: (key: string) => Promise<Value | undefined>;
  /** `key`: where the value does not name itself. */
  readonly put: (value: Value, key?: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** What a request of the browser's database answers. */
const answerOf = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((done, refuse) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => refuse(request.error ?? new Error('The browser did not say why.'));
  });

const doneBy = <Answer>(request: IDBRequest<Answer>): Promise<void> =>
  answerOf(request).then(() => undefined);

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    const { result: database } = opening;
    database.createObjectStore('drafts');
    database.createObjectStore('outbox', { keyPath: 'key' });
    database.createObjectStore('kept', { keyPath: 'number' });
    database.createObjectStore('shared');
  };
  return answerOf(opening);
}

let opened: Promise<IDBDatabase> | undefined;

/** What this phone keeps of citizens. Rejects where the browser keeps nothing. */
export function phoneDatabase(): Promise<IDBDatabase> {
  const closed = (): void => {
    opened = undefined;
  };
  opened ??= openDatabase().then(
    (database) => {
      // A newer page wants to change the stores: this one lets go.
      database.onversionchange = () => {
        closed();
        database.close();
      };
      database.onclose = closed;
      return database;
    },
    (failed: unknown) => {
      closed();
      throw failed;
    },
  );
  return opened;
}

/**
 * Does something with a store of the phone in one transaction: nothing comes between, and what was changed is kept once this
 * resolves. `work` awaits nothing but the store. Rejects where the browser keeps nothing.
 */
export async function inStore<Name extends StoreOnPhone, Result>(
  name: Name,
  work: (store: OpenStore<OnPhone[Name]>) => Promise<Result>,
  mode: IDBTransactionMode = 'readwrite',
): Promise<Result> {
  const transaction = (await phoneDatabase()).transaction(name, mode);
  const isKept = new Promise<void>((done, refuse) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => refuse(transaction.error ?? new Error('The browser did not say why.'));
  });
  const store = transaction.objectStore(name);
  const result = work({
    all: () => answerOf(store.getAll()),
    get: (key) => answerOf(store.get(key)),
    put: (value, key) => doneBy(store.put(value, key)),
    remove: (key) => doneBy(store.delete(key)),
    clear: () => doneBy(store.clear()),
  });
  const [done] = await Promise.all([result, isKept]);
  return done;
}
