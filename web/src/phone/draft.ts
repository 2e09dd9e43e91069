import type { ChosenFile } from '../files/chosen-file.ts';
import type { TicketAnswers } from '../ticket-form/ticket-answers.ts';
import { phoneDatabase } from './database.ts';
import type { TicketRequest } from './outbox-ticket.ts';

/** A ticket that is being written. */
export interface TicketDraft {
  /** Its idempotency key: whatever is tried with it, one ticket comes of it. */
  readonly key: string;
  readonly answers: TicketAnswers;
  readonly files: readonly ChosenFile[];
  /** The questions that its writer went on from. */
  readonly passed: readonly string[];
  /** What may have arrived of it before it was taken back to be changed. */
  readonly tried: readonly TicketRequest[];
}

/** The draft that its writer asked this phone to keep. None where the browser keeps nothing. */
export async function keptDraft(): Promise<TicketDraft | undefined> {
  try {
    return await (await phoneDatabase()).get('drafts', 'draft');
  } catch {
    return undefined;
  }
}

/** Keeps the draft on the phone. Rejects where the browser keeps nothing. */
export async function keepDraft(draft: TicketDraft): Promise<void> {
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
