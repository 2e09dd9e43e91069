import { signal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import { useLanguage } from '../../platform/language.ts';
import { officerApi } from './officer-api.ts';

/** The officer who is in, as the registry has them. */
export type Me = ReplyOf<'show-me'>;

/** What is known of who is in. */
interface KnownMe {
  readonly language: Language;
  /** When it was asked, in ms of this machine's clock. */
  readonly at: number;
  readonly me: Me | undefined;
  readonly failure: Failure | undefined;
}

/** So long, in ms, pages go by what was known. */
const freshFor = 300_000;

/** It lives as long as the document: the next page begins with it. */
const known = signal<KnownMe | undefined>(undefined);

/** Asks who is in. What was known stays until the API says otherwise. */
async function askMe(language: Language): Promise<void> {
  const { data, failure } = await outcomeOf((signal) => officerApi.GET('/v1/officer/me', { signal }));
  const before = failure?.because === 'refused' ? undefined : known.value?.me;
  known.value = { language, at: Date.now(), me: data ?? before, failure };
}

/** Nobody is in. */
export function forgetMe(): void {
  known.value = undefined;
}

/** Who is in, asked when a page is shown and it was not known lately. `isIn`: somebody is. */
export function useMe(isIn: boolean) {
  const language = useLanguage();
  const again = useCallback(() => void askMe(language), [language]);
  useEffect(() => {
    const { value } = known;
    if (isIn && (value?.language !== language || Date.now() - value.at > freshFor)) again();
  }, [isIn, language, again]);
  return { me: known.value?.me, failure: known.value?.failure, again };
}
