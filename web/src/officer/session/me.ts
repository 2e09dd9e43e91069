import { useCallback, useLayoutEffect } from 'preact/hooks';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { useLanguage } from '../../platform/language.ts';
import { createFresh } from '../../resource/fresh.ts';
import { useHeld } from '../../platform/held.ts';
import { officerApi } from './officer-api.ts';

/** The officer who is in, as the registry has them. */
export type Me = ReplyOf<'show-me'>;

/** So long, in ms, pages go by what was known. */
const freshFor = 300_000;

/** It lives as long as the document: the next page begins with it. What was known stays until the API says otherwise. */
const whoIsIn = createFresh<Me, Me, Language>({
  ask: (request) => officerApi.GET('/v1/officer/me', request),
  take: (me) => me,
  isGone: ({ because }) => because === 'refused',
});

/** Nobody is in. */
export const forgetMe = whoIsIn.forget;

/** Asks anew who is in: the own record was changed. */
export const renewMe = (language: Language): void => void whoIsIn.refresh(language);

/** Asks who is in, where nobody knows and nobody asked. */
export async function askWhoIsIn(language: Language): Promise<void> {
  const { data, asking } = whoIsIn.now();
  if ((data ?? asking) === undefined) await whoIsIn.refresh(language);
}

/** Who is in, asked when a page is shown and it was not known lately. `isIn`: somebody is. */
export function useMe(isIn: boolean) {
  const language = useLanguage();
  const { data: me, failure } = useHeld(whoIsIn);
  const again = useCallback(() => void whoIsIn.refresh(language), [language]);
  useLayoutEffect(() => {
    const { asked, asking, at = 0 } = whoIsIn.now();
    const isAwaited = asking !== undefined && asked === undefined;
    if (isIn && !isAwaited && (asked !== language || Date.now() - at > freshFor)) again();
  }, [isIn, language, again]);
  return { me, failure, again };
}
