import { phoneDatabase } from './database.ts';
import type { TicketDraft } from './stored.ts';

/** The draft that its writer asked this phone to keep. None where the browser keeps nothing. */
export async function storedDraft(): Promise<TicketDraft | undefined> {
  try {
    return await (await phoneDatabase()).get('drafts', 'draft');
  } catch {
    return undefined;
  }
}

/** Keeps the draft on the phone. Rejects where the browser keeps nothing. */
export async function storeDraft(draft: TicketDraft): Promise<void> {
  await (await phoneDatabase()).put('drafts', draft, 'draft');
}

/** Takes the draft off the phone. */
export async function dropDraft(): Promise<void> {
  try {
    await (await phoneDatabase()).clear('drafts');
  } catch {
    // Where the browser keeps nothing, no draft is kept either.
  }
}
