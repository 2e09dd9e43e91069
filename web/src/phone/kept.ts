import { phoneDatabase } from './database.ts';
import type { KeptTicket } from './stored.ts';

/** The tickets that this phone keeps, the newest first. None where the browser keeps nothing. */
export async function keptTickets(): Promise<readonly KeptTicket[]> {
  try {
    const kept = await (await phoneDatabase()).getAll('kept');
    return kept.toSorted((one, other) => other.keptAt - one.keptAt);
  } catch {
    return [];
  }
}

/** Keeps the number and the secret of a ticket. Rejects where the browser keeps nothing. */
export async function keepTicket(ticket: Omit<KeptTicket, 'keptAt'>): Promise<void> {
  await (await phoneDatabase()).put('kept', { ...ticket, keptAt: Date.now() });
}

export async function forgetTicket(number: string): Promise<void> {
  await (await phoneDatabase()).delete('kept', number);
}
