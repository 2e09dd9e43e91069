import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';

interface OwnWordsProps {
  /** What somebody wrote: shown as text, whatever it holds. */
  readonly children: string;
  readonly language?: Language | undefined;
}

/** Somebody's own words, line by line. Their direction is their own and turns nothing around them. */
export const OwnWords = ({ children, language }: OwnWordsProps) => (
  <div class="written" dir="auto" lang={language}>
    {children}
  </div>
);
