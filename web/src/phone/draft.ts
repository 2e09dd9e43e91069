import type { Kind, Openness } from '../../../domain/vocabulary/kinds.ts';
import type { Language } from '../../../domain/vocabulary/language.ts';
import type { components } from '../api/schema.ts';
import type { ChosenFile } from '../files/chosen-file.ts';
import { phoneDatabase } from './database.ts';
import type { TicketRequest } from './outbox-ticket.ts';

type NamedInstitution = components['schemas']['NamedInstitution'];
type ChosenPlace = Pick<components['schemas']['Place'], 'id' | 'name'>;

/** What was answered so far. A text that was not written is empty. */
export interface TicketAnswers {
  readonly kind?: Kind | undefined;
  readonly category?: components['schemas']['Category'] | undefined;
  readonly subject: string;
  readonly description: string;
  readonly remedySought: string;
  readonly region?: ChosenPlace | undefined;
  readonly council?: ChosenPlace | undefined;
  readonly ward?: ChosenPlace | undefined;
  /** Degrees, rounded to about a hundred metres. */
  readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly institution?: NamedInstitution | undefined;
  readonly about?: 'nobody' | 'head' | 'officer' | undefined;
  readonly officerName: string;
  readonly openness?: Openness | undefined;
  readonly phone: string;
  readonly email: string;
  readonly name: string;
  /** Whether messages to that phone or address put nobody in danger. */
  readonly safe?: boolean | undefined;
  /** The number of an earlier ticket that this one goes on from. */
  readonly cites?: string | undefined;
  /** Of the notices. */
  readonly language?: Language | undefined;
}

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
