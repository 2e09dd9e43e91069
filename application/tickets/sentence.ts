import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import { fill } from '../../words/fill.ts';
import { kindWords } from '../../words/kinds.ts';
import type { Locale } from '../locale.ts';
import { dateInWords } from './moment-words.ts';

/** What a sentence about a ticket may name. */
export interface SentenceFacts extends Locale {
  readonly kind: Kind;
  readonly institution?: Institution | undefined;
  /** Who hears what a final answer leaves open. */
  readonly outsideBody?: Text | undefined;
  readonly date?: Instant | undefined;
}

export const beginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A sentence about a ticket, in one language. Dates as pages write them: `14 Desemba 2026`. */
export function sentence(text: Text, facts: SentenceFacts): string {
  const { kind, timeZone, language, institution, outsideBody, date } = facts;
  const { yours, concord } = kindWords[kind];
  return fill(
    text,
    {
      yours,
      Yours: { sw: beginning(yours.sw), en: beginning(yours.en) },
      li: concord,
      ...(institution !== undefined && { institution: institution.name }),
      ...(outsideBody !== undefined && { outsideBody }),
      ...(date !== undefined && { date: dateInWords(date, { language, timeZone }) }),
    },
    language,
  );
}
