import { failureSentence } from '../api/problem.ts';
import { useLanguage, useSay } from '../platform/language.ts';
import { fileTexts } from './texts.ts';
import type { UploadProgress } from './upload.ts';

/** How far it is, said aloud when it changes. */
export function HowFar({ progress }: { readonly progress: UploadProgress }) {
  const say = useSay();
  const language = useLanguage();
  switch (progress.is) {
    case 'failed':
      return (
        <span class="mistake" role="alert">
          {failureSentence(progress.failure, language)}
        </span>
      );
    case 'refused':
      return (
        <span class="mistake" role="alert">
          {progress.because}
        </span>
      );
    case 'waiting':
    case 'sending':
    case 'checking':
    case 'clean':
    case 'given-up':
    case 'removed':
      return <span role="status">{say(fileTexts[progress.is])}</span>;
  }
}
