import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Cast } from './cast.ts';
import type { Country } from './country.ts';
import type { Telling } from './telling.ts';

/** What all stories of one demonstration share. */
export interface DemoStage {
  readonly apiUrl: string;
  readonly country: Country;
  readonly cast: Cast;
  readonly telling: Telling;
  readonly language: Language;
  /** Whether deadlines run in seconds, so that it is worth while to wait for the clock. */
  readonly fastClock: boolean;
  /** Aborted: every story ends where it is. */
  readonly ends: AbortSignal;
}

/** What somebody writes, in the language of the ticket. */
export const inLanguage = (
  writes: Readonly<Record<string, Text>> = {},
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(writes).map(([field, text]) => [field, text[language]]));
