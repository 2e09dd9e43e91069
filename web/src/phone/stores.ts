/** The name of everything that the phone keeps of citizens. */
export const databaseName = 'mrejesho';

/** What it is kept in. */
export const storesOnPhone = ['drafts', 'outbox', 'kept', 'shared'] as const;
export type StoreOnPhone = (typeof storesOnPhone)[number];

/** What pages hear of when the outbox has changed. */
export const outboxEvent = 'mrejesho:outbox';
