import { phoneDatabase } from './database.ts';
import type { SavedTicket } from './stored.ts';

/** The tickets that this phone keeps, the newest first. None where the browser keeps nothing. */
export async function savedTickets(): Promise<readonly SavedTicket[]> {
  try {
    const saved = await (await phoneDatabase()).getAll('kept');
    return saved.toSorted((one, other) => other.keptAt - one.keptAt);
  } catch {
    return [];
  }
}

/** Keeps the number and the secret of a ticket. Rejects where the browser keeps nothing. */
export async function saveTicket(ticket: Omit<SavedTicket, 'keptAt'>): Promise<void> {
  await (await phoneDatabase()).put('kept', { ...ticket, keptAt: Date.now() });
}

export async function forgetTicket(number: string): Promise<void> {
  await (await phoneDatabase()).delete('kept', number);
}
