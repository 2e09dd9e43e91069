import type { Openness } from '../domain/foundation/vocabulary/kinds.ts';
import { inEach, type InEach, type Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What each way of being known really means, told before a citizen chooses: what is kept, who sees it, what it costs. */
export const opennessMeanings: Readonly<Record<Openness, readonly Text[]>> = t.opennessMeanings;

/** The meanings as the API tells them: a list in each language. */
export const meaningsOf = (openness: Openness): InEach<readonly string[]> =>
  inEach((language) => opennessMeanings[openness].map((meaning) => meaning[language]));
