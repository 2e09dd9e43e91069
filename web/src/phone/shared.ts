import { phoneDatabase } from './database.ts';
import type { SharedFiles } from './stored.ts';

/** What nobody took so long, in milliseconds, is taken away. */
const heldFor = 3_600_000;

/** Keeps what another app hands over until the sending page takes it. */
export async function saveShared(shared: Omit<SharedFiles, 'at'>): Promise<void> {
  await (await phoneDatabase()).put('shared', { ...shared, at: Date.now() }, 'shared');
}

/** Takes what was handed over, if it was within the last hour. Afterwards the phone keeps it no longer. */
export async function takeShared(): Promise<SharedFiles | undefined> {
  try {
    const transaction = (await phoneDatabase()).transaction('shared', 'readwrite');
    const shared = await transaction.store.get('shared');
    await transaction.store.clear();
    await transaction.done;
    return shared !== undefined && Date.now() - shared.at < heldFor ? shared : undefined;
  } catch {
    return undefined;
  }
}
