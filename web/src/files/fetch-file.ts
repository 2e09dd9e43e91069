import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { failureSentence, type ApiOutcome } from '../api/problem.ts';
import { failureTexts } from '../api/texts.ts';

/** A file that was brought here; or why it was not, in a sentence. */
export type FetchedFile =
  { readonly blob: Blob; readonly because?: never } | { readonly because: string; readonly blob?: never };

/** Brings a file here by the link that the API signed for it. */
export async function fetchFile(
  { data, failure }: ApiOutcome<{ readonly url: string }>,
  language: Language,
): Promise<FetchedFile> {
  if (failure !== undefined) return { because: failureSentence(failure, language) };
  try {
    const response = await fetch(data.url, { referrerPolicy: 'no-referrer', cache: 'no-store' });
    return response.ok ? { blob: await response.blob() } : { because: failureTexts.unavailable[language] };
  } catch {
    return { because: failureTexts.unreachable[language] };
  }
}
