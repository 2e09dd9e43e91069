import type { Language } from '../domain/foundation/vocabulary/language.ts';

/** In which language, and by which clock, somebody reads. */
export interface Locale {
  readonly language: Language;
  /** An IANA name: that of the offices. */
  readonly timeZone: string;
}
