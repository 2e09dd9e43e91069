import { useLocation } from 'preact-iso';
import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';
import { languageAt } from './addresses.ts';

/** The language of the page that is shown: its address says it. */
export const useLanguage = (): Language => languageAt(useLocation().path);

/** Says a text in the language of the page. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
