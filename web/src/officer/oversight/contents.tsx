import { useSay } from '../../platform/language.ts';
import { useSmallWindow } from '../platform/use-small-window.ts';
import { titlesOfParts, type PartOfBoard } from './parts-of-board.ts';
import { oversightTexts as texts } from './texts.ts';
import { ToPart } from './to-part.tsx';

/** What is on the page, where a window is too small to see it: each leads to its part. */
export function ContentsOfBoard({ parts }: { readonly parts: readonly PartOfBoard[] }) {
  const say = useSay();
  if (!useSmallWindow()) return null;
  return (
    <nav class="contents" aria-label={say(texts.contents)}>
      <details>
        <summary>{say(texts.contents)}</summary>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <ToPart part={part}>{say(titlesOfParts[part])}</ToPart>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
